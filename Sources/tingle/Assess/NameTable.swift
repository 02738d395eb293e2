/// Finds names by their bytes, without a text being made of them.
///
/// This is a hash table with open places, as a dictionary can be asked for texts only.
struct NameTable: Sendable {
  /// A name of some list, and the number it stands for; an empty place has the list −1.
  private struct Slot {
    var list: Int32 = -1
    var start: Int32 = 0
    var count: Int32 = 0
    var number: Int32 = 0
  }

  private var letters: [UInt8] = []
  private var count = 0
  /// A power of two of places, most of them empty.
  private var slots = [Slot](repeating: Slot(), count: 1 << 10)

  /// Adds a name to a list.
  mutating func add(_ name: String, to list: Int, _ number: Int) {
    let start = letters.count
    letters += name.utf8
    count += 1
    if count * 3 > slots.count { grow() }
    insert(
      Slot(
        list: Int32(list), start: Int32(start), count: Int32(letters.count - start),
        number: Int32(number)))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.list >= 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    let name = Int(slot.start)..<Int(slot.start + slot.count)
    var place = place(of: name, in: letters.span, list: Int(slot.list))
    while slots[place].list >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  /// The number that a name stands for in a list, if the list has the name.
  func number(of range: Range<Int>, in bytes: Span<UInt8>, list: Int) -> Int? {
    let (slots, letters) = (slots.span, letters.span)
    var place = place(of: range, in: bytes, list: list)
    while slots[place].list >= 0 {
      let slot = slots[place]
      if Int(slot.list) == list, Int(slot.count) == range.count {
        var index = 0
        while index < range.count,
          letters[Int(slot.start) + index] == bytes[range.lowerBound + index]
        {
          index += 1
        }
        if index == range.count { return Int(slot.number) }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where a name is looked for first: a few bytes of it tell most names apart.
  private func place(of range: Range<Int>, in bytes: Span<UInt8>, list: Int) -> Int {
    guard !range.isEmpty else { return 0 }
    var hash = UInt64(truncatingIfNeeded: list &* 31 &+ range.count)
    hash = hash &* 31 &+ UInt64(bytes[range.lowerBound])
    hash = hash &* 31 &+ UInt64(bytes[(range.lowerBound + range.upperBound) / 2])
    hash = hash &* 31 &+ UInt64(bytes[range.upperBound - 1])
    return Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }
}
