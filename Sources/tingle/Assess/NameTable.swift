/// Finds names by their bytes, without a text being made of them.
struct NameTable: Sendable {
  /// A name, the number of the list it belongs to, and the number it stands for.
  struct Entry {
    let list: Int
    let name: String
    let number: Int
  }

  private struct Slot {
    let list: Int
    let name: Range<Int>
    let number: Int
  }

  private var names: [UInt8] = []
  private var slots: [Slot?]

  init(_ entries: [Entry]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      let name = names.count..<names.count + entry.name.utf8.count
      names += entry.name.utf8
      var place = place(of: name, in: names.span, list: entry.list)
      while slots[place] != nil { place = (place + 1) & (size - 1) }
      slots[place] = Slot(list: entry.list, name: name, number: entry.number)
    }
  }

  /// The number that a name stands for in a list, if the list has the name.
  func number(of range: Range<Int>, in bytes: Span<UInt8>, list: Int) -> Int? {
    var place = place(of: range, in: bytes, list: list)
    while let slot = slots[place] {
      if slot.list == list, isSame(slot.name, range, in: bytes) { return slot.number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(_ name: Range<Int>, _ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard name.count == range.count else { return false }
    let shift = range.lowerBound - name.lowerBound
    for index in name where names[index] != bytes[index + shift] { return false }
    return true
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
