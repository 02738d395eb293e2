import Pseudoterminal
import Testing

extension KioskTerminal {
  /// A kiosk with its first page shown, with more lines for its file.
  static func opened(_ configuration: String = "") throws -> KioskTerminal {
    let kiosk = try KioskTerminal(program: Built.path, configuration: configuration)
    try #require(kiosk.terminal.read(until: "Answer a few") != nil)
    return kiosk
  }
}

extension Pseudoterminal {
  /// Presses a key at the first page of a kiosk, so that a visit begins.
  func beginVisit() throws {
    send("\r")
    try #require(read(until: "Why does my back") != nil)
  }
}
