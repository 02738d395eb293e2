import Foundation
import OldKernel
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

  @Test(arguments: OldKernel.allCases)
  func `opens where the kernel lacks one of the two, and says which`(kernel: OldKernel) async {
    await #expect(processExitsWith: .success) { [kernel] in
      #expect(kernel.begin())
      let kiosk = try KioskTerminal(program: Built.path)
      #expect(kiosk.terminal.read(until: "Answer a few") != nil)
      let line = try #require(kiosk.journal.first { $0.hasPrefix("event=confined ") })
      switch kernel {
      case .withoutLandlock:
        #expect(line.hasSuffix(#" landlock="Function not implemented" seccomp=yes"#), "\(line)")
      case .withoutSeccomp:
        #expect(line.contains(/landlock=.* seccomp="/), "\(line)")
      }
      let ours = try #require(try Self.filters(of: "thread-self"))
      let own = try Self.filters(of: "\(kiosk.terminal.process)")
      #expect(own == (kernel == .withoutSeccomp ? ours : ours + 1))
      kiosk.terminal.press("\r")
      #expect(kiosk.terminal.read(until: "Why does my back") != nil)
    }
  }

  /// How many filters of seccomp a process has.
  private static func filters(of process: String) throws -> Int? {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    return status.firstMatch(of: /Seccomp_filters:\s*([0-9]+)/).flatMap { Int($0.1) }
  }
}
