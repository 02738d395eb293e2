/// Some strokes, by their codes, each of which is a bit.
struct StrokeSet {
  private var (low, high): (UInt128, UInt128) = (0, 0)

  /// Adds a stroke, and says whether it is new.
  mutating func insert(_ code: UInt8) -> Bool {
    let bit: UInt128 = 1 << UInt128(code & 127)
    if code < 128 {
      defer { low |= bit }
      return low & bit == 0
    } else {
      defer { high |= bit }
      return high & bit == 0
    }
  }

  /// Whether the stroke is one of them.
  func contains(_ code: UInt8) -> Bool {
    (code < 128 ? low : high) >> UInt128(code & 127) & 1 == 1
  }
}
