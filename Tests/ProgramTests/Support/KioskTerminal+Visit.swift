import Foundation
import Pseudoterminal
import TestFiles
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
  /// A kiosk of the file “it” in a folder, with its first page shown and its journal there.
  static func ofKiosk(
    in folder: Folder, journal: String = "errors", variables: [String: String] = [:]
  ) throws -> Pseudoterminal {
    let terminal = try ofShell(
      "cd '\(folder.url.path)' && exec \"$0\" kiosk --config it 2> \(journal)",
      variables: variables)
    try #require(terminal.read(until: "Answer a few") != nil)
    return terminal
  }

  /// Presses a key at the first page of a kiosk, so that a visit begins.
  func beginVisit() throws {
    send("\r")
    try #require(read(until: "Why does my back") != nil)
  }
}
