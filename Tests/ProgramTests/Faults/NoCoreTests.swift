import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `A guide of one’s own that crashes` {
  @Test(arguments: ["", "--plain"])
  func `leaves no core, as what was answered lies in its memory`(option: String) throws {
    let folder = try Folder()
    let terminal = try Pseudoterminal.ofShell(
      "cd '\(folder.url.path)'; ulimit -c unlimited; exec \"$0\" guide \(option)",
      // Else a debug build waits for a debugger that may not look into it.
      variables: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(terminal.read(until: "Leave") != nil)
    let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
    #expect(limits.contains(#/Max core file size +0 +0 /#))
    terminal.signal(SIGSEGV)
    #expect(terminal.ended(within: 30) == .signal(SIGSEGV))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }
}
