/// What is passed over up to its end, whatever stands in it.
enum Swallowing {
  case paste
  /// An operating system command or its like.
  case string
  /// One that an 8-bit control began, which may end with one.
  case eightBitString

  /// Passes over what is swallowed, and says whether its end has come.
  func passOver(_ pending: inout [UInt8]) -> Bool {
    switch self {
    case .paste:
      let end = pending.indices.first {
        pending[$0] == KeyDecoder.escape && pending[$0...].starts(with: Self.pasteEnd)
      }
      guard let end else {
        // Only what may be the beginning of the end mark is worth keeping.
        pending = Array(pending.suffix(Self.pasteEnd.count - 1))
        return false
      }
      pending.removeFirst(end + Self.pasteEnd.count)
    case .string, .eightBitString:
      let ends = [Self.bell, KeyDecoder.escape] + (self == .string ? [] : [Self.terminator])
      guard let end = pending.firstIndex(where: ends.contains) else {
        pending = []
        return false
      }
      pending.removeFirst(end)
      if pending == [KeyDecoder.escape] { return false }
      // An Esc that begins something else breaks the string off.
      let isEnd = pending[0] != KeyDecoder.escape
      pending.removeFirst(isEnd ? 1 : pending[1] == UInt8(ascii: "\\") ? 2 : 0)
    }
    return true
  }

  private static let bell: UInt8 = 0x07
  /// ST as one byte.
  private static let terminator: UInt8 = 0x9C
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
}
