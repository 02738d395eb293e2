import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.serialized, .waiting) struct `Surroundings that make no sense` {
  private static let long = String(repeating: "x", count: 100_000)
  private static let nonsense = [
    ("HOME", ["", "/nowhere", "\n", long]), ("LANG", ["", "nonsense", "../../../etc", long]),
    ("LC_ALL", ["xx_YY.UTF-8", "C.", "\u{1B}[31m", long]), ("PATH", ["", long]),
    ("LINES", ["0", "-1", "7", "99999999999999999999", "many"]),
    ("COLUMNS", ["0", "-1", "7", "99999999999999999999", "many"]),
    ("COLORTERM", ["nonsense", "\u{1B}]0;x\u{7}", long]), ("NO_COLOR", ["\u{1B}[31m", long]),
    ("TERMINFO", ["", "/dev/null", "/etc/passwd", "/nowhere", "/proc/self/fd", long]),
    ("TERMINFO_DIRS", ["", ":::", "/dev/null:/nowhere", long]), ("TERMCAP", ["nonsense", long]),
    ("ESCDELAY", ["-1", "many"]), ("NCURSES_NO_PADDING", ["many"]), ("CDPATH", [long]),
    ("SWIFT_BACKTRACE", ["enable=yes", "nonsense"]), ("TMPDIR", ["/nowhere"]),
  ].flatMap { name, values in values.map { (name, $0) } }

  @Test(arguments: nonsense) func `keep no page from being shown`(
    name: String, value: String
  ) throws {
    let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let terminal = try Pseudoterminal(
      [Built.path], variables: usual.merging([name: value]) { $1 })
    #expect(terminal.showsPages())
  }

  @Test func `or that are not there at all are enough for text`() throws {
    let run = try Built.shell(
      "env -i \"$0\" --plain; env -i \"$0\" assess", input: Answering.alarm)
    #expect(run.code == 0)
    #expect(run.output.contains("Call an ambulance now"))
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
  }

  /// Types of terminals that there are not, and what is told of them.
  private static let types = [
    ("../../../etc/passwd", "“../../../etc/passwd”"), ("/dev/null", "“/dev/null”"),
    ("x/xterm", "“x/xterm”"), (".", "“.”"), ("%s%n", "“%s%n”"), ("-V", "“-V”"),
    ("\u{1B}[31mred\u{1B}]0;title\u{7}", "“^[[31mred^[]0;title^G”"), ("a\r\nb", "“a^M^Jb”"),
    ("\u{9B}31m\u{202E}", "“?31m?”"), (long, "“\(long.prefix(60))…”"),
  ]

  @Test(arguments: types) func `are told so that the terminal does not obey them`(
    type: String, told: String
  ) throws {
    let terminal = try Pseudoterminal(
      [Built.path], variables: ["TERM": type, "LANG": "C.UTF-8"])
    let sent = try #require(terminal.read(until: "or quit."))
    let text = String(decoding: sent, as: UTF8.self)
    let reason = "tingle: nothing is known about a terminal of type \(told)"
    #expect(text.hasPrefix(reason + "; going on in plain text\r\n"), "\(text.prefix(200))")
    #expect(text.isText)
  }

  @Test(arguments: ["TERM", "COLORTERM", "NO_COLOR", "TINGLE_THEME"])
  func `are told by the doctor so that the terminal does not obey them`(name: String) throws {
    let run = try Built.run(
      program: "/usr/bin/env", ["\(name)=\u{1B}[31m\u{7}\(Self.long)", Built.path, "doctor"],
      input: [])
    #expect(run.output.contains("“^[[31m^Gxxx"))
    #expect(run.output.isText && run.error.isText)
    #expect(run.lines.allSatisfy { $0.count < 120 })
  }

  @Test(arguments: [
    "$'\\e[31m'", "read $'\\e[31m'", "--theme $'\\e]0;x\\a'", "assess --format $'\\e[31m'",
    "rules diff $'\\e[31m' /dev/null", "assess $'\\e[31m'", "prove $'\\e[31m'",
  ]) func `on the command line are told so, too`(arguments: String) throws {
    let run = try Built.shell("\"$0\" \(arguments)")
    #expect(run.code != 0)
    #expect(run.error.contains("^[") || run.error.contains("\\u001b"))
    #expect(run.error.isText && run.output.isText)
  }

  @Test(arguments: [
    ("cut short", "head -c 100 good > bad"), ("empty", ": > bad"),
    ("oversized", "cat good /dev/zero | head -c 1M > bad"),
    ("all ones", "head -c 4096 /dev/zero | tr '\\0' '\\377' > bad"),
    ("with wild numbers", "{ head -c 12 good; head -c 4000 /dev/zero | tr '\\0' '\\377'; } > bad"),
    ("a link to itself", "ln -s bad bad"), ("a folder", "mkdir bad"),
    ("endless", "ln -s /dev/zero bad"), ("text", "echo nonsense > bad"),
  ]) func `such as a broken description are told, or do`(what: String, make: String) throws {
    let folder = try Folder()
    let made = try Built.shell(
      """
      infocmp xterm-256color | sed 's/^xterm-256color|/tingle-bad|/' > source
      tic -x -o known source; cd known/t; mv tingle-bad good; \(make); mv -T bad tingle-bad
      """, in: folder)
    #expect(made.code == 0, "\(made.error)")
    let known = folder.url.appendingPathComponent("known").path
    let terminal = try Pseudoterminal(
      [Built.path], variables: ["TERM": "tingle-bad", "TERMINFO": known, "LANG": "C.UTF-8"])
    let sent = try #require(terminal.read(until: "Start the questions, about someone"))
    let text = String(decoding: sent, as: UTF8.self)
    let isTold = text.contains("“tingle-bad”") && text.contains("; going on in plain text")
    #expect(isTold || what == "oversized")
    terminal.signal(SIGTERM)
    #expect(terminal.ended(within: 30) != nil)
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [
    "cd /proc", "mkdir gone; cd gone; rmdir ../gone", "umask 777", "ulimit -s 256", "ulimit -c 0",
    "exec 9>/dev/null 8</dev/null 250</dev/null", "trap '' TERM INT HUP WINCH TSTP CONT PIPE",
    "ulimit -n 8",
  ]) func `of the system keep no page from being shown`(setting: String) throws {
    let folder = try Folder()
    let terminal = try Pseudoterminal.ofShell("cd '\(folder.url.path)'; \(setting); exec \"$0\"")
    #expect(terminal.showsPages())
  }

  @Test(arguments: [
    "cd /proc", "mkdir gone; cd gone; rmdir ../gone", "ulimit -s 256", "ulimit -n 4",
  ])
  func `of the system keep no case from being assessed`(setting: String) throws {
    let folder = try Folder()
    let cases = try folder.write("cases", String(repeating: "{}\n", count: 3000)).path
    let run = try Built.shell(
      "\(setting); exec \"$0\" assess --brief '\(cases)'", in: folder)
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.count == 3000)
  }
}

extension String {
  /// Whether there is nothing in it but what can be read.
  var isText: Bool {
    unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) || $0 == "\n" || $0 == "\r"
    }
  }
}
