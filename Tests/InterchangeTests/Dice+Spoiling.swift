import TestSupport

extension Dice {
  /// Blanks as JSON allows them between its parts.
  mutating func blanks(_ blanks: [String] = ["", "", " ", "\t", "\r", "  "]) -> String {
    blanks[below(blanks.count)]
  }

  /// Changes, cuts, or doubles a part of some bytes.
  mutating func spoil(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = [0x7B]
      return
    }
    let (place, length) = (below(bytes.count), 1 + below(4))
    let part = bytes[place..<min(bytes.count, place + length)]
    switch below(5) {
    case 0: bytes.removeSubrange(part.indices)
    case 1: bytes.insert(contentsOf: Array(part), at: below(bytes.count))
    case 2: bytes.removeSubrange(place...)
    case 3: bytes[place] = UInt8(below(256))
    default:
      let signs = Array("{}[]\",:\\u0e-+. 1tn".utf8)
      bytes.insert(signs[below(signs.count)], at: place)
    }
  }
}
