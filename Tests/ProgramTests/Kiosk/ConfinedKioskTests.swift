import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `The kiosk that is shipped` {
  @Test(arguments: ["[site]\n", "[metrics]\nfile = \"/tmp/tingle-confined/it\"\n"])
  func `is confined from its first page on, and says so in its journal`(settings: String) throws {
    let folder = try Folder()
    try folder.write(
      "it", settings.replacing("/tmp/tingle-confined", with: folder.url.path))
    let terminal = try Pseudoterminal.ofKiosk(in: folder)
    let status = try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
    #expect(status.contains("\nNoNewPrivs:\t1\n"))
    #expect(status.contains("\nSeccomp:\t2\n"))
    let journal = try folder.text("errors")
    #expect(journal.contains(/event=confined landlock=.* seccomp=yes\n/))
  }
}
