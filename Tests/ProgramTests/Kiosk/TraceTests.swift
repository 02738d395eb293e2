import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `What a visit asks of the system` {
  /// Calls that would leave something behind, tell somebody, or start something.
  private static let forbidden = [
    "socket", "connect", "sendto", "sendmsg", "execve", "execveat", "fork", "vfork", "clone",
    "clone3",
    "unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "link", "linkat",
    "symlink", "symlinkat", "truncate", "ftruncate", "memfd_create", "shm_open", "ptrace",
    "process_vm_writev", "bpf", "io_uring_setup", "creat", "mknod", "mknodat",
  ]

  @Test func `is to read and to write on the terminal, and nothing else`() throws {
    let folder = try Folder()
    let trace = folder.url.appendingPathComponent("trace").path
    let config = try folder.write("kiosk.toml", "[site]\nname = \"Here\"\n").path
    let terminal = try Pseudoterminal.ofShell(
      "exec strace -f -o '\(trace)' -s 200 \"$0\" kiosk --config '\(config)' "
        + "2>'\(folder.url.path)/errors'")
    #expect(terminal.read(until: "Answer a few") != nil)
    try terminal.beginVisit()
    let begun = try calls(in: trace).count
    // Somebody reads, looks for something, thinks of leaving, answers, and leaves.
    terminal.press("4", "/numb\u{3}", "1", "\u{3}", "1", "\u{7F}\u{3}", "2")
    #expect(terminal.read(until: "Answer a few") != nil)
    let visit = try calls(in: trace).dropFirst(begun)
    #expect(visit.count > 20)
    // A write to the journal may hang, so that the screen is wiped and given back before.
    let givenBack = try #require(visit.firstIndex { $0.contains("[?1049l") })
    let noted = try #require(visit.firstIndex { $0.contains("event=visit_ended") })
    #expect(givenBack < noted)
    for call in visit {
      let name = String(call.prefix { $0 != "(" })
      #expect(!Self.forbidden.contains(name), "\(call)")
      // Terminfo is read anew for the next visit; nothing is opened to be written to.
      if name.hasPrefix("open") {
        #expect(!call.contains("O_WRONLY") && !call.contains("O_RDWR"), "\(call)")
      }
      // Standard error has the journal, which tells no answer.
      if name == "write", !call.hasPrefix("write(1,") {
        #expect(
          call.contains("event=visit_ended") || call.contains("write(3")
            || call.contains("write(4"), "\(call)")
      }
    }
  }

  /// The calls that were traced, without the number of the thread.
  private func calls(in path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      String(line.drop { $0.isNumber || $0 == " " })
    }
  }
}
