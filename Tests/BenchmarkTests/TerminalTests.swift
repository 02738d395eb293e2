import Glibc
import Pseudoterminal
import Testing

@testable import benchmark

/// What the contest on a terminal makes of what it sees; nothing here takes a time.
struct TerminalTests {
  @Test func `an even count of values has its median between the two in the middle`() {
    #expect(median([]) == nil)
    #expect(median([3, 1, 2]) == 2)
    #expect(median([4, 1, 2, 9]) == 3)
  }

  @Test func `a ratio is the median of the ratios of each round`() {
    var scores = Scores()
    for (own, other) in [(1.0, 1.0), (30, 10), (200, 100)] {
      scores.note(own, .key, of: .guide)
      scores.note(other, .key, of: .menu)
    }
    #expect(scores.middle(.key, of: .guide) == 30)
    // The ratio of the medians would be 3.
    #expect(scores.ratio(.key, of: .guide, to: .menu) == 2)
    #expect(scores.difference(.key, of: .guide, to: .menu) == 20)
  }

  @Test func `a round without an answer is left out together with its twin`() {
    var scores = Scores()
    for (own, other) in [(nil, 5.0), (4, 1), (6, 0)] as [(Double?, Double)] {
      scores.note(own, .resize, of: .guide)
      scores.note(other, .resize, of: .dialog)
    }
    #expect(scores.ratio(.resize, of: .guide, to: .dialog) == 4)
    #expect(scores.middle(.resize, of: .guide) == 5)
    #expect(scores.ratio(.resize, of: .guide, to: .whiptail) == nil)
  }

  @Test func `targets are met up to their limit and missed beyond it`() {
    var scores = Scores()
    for (competitor, seconds, bytes) in [(Competitor.menu, 0.002, 40.0), (.guide, 0.003, 1)] {
      scores.note(seconds, .page, of: competitor)
      scores.note(bytes, .wakings, of: competitor)
    }
    #expect(Target.times(1.5, .menu).verdict(on: .page, in: scores) == .met)
    #expect(Target.times(1.4, .menu).verdict(on: .page, in: scores) == .missed)
    #expect(Target.longer(0.0011, .menu).verdict(on: .page, in: scores) == .met)
    #expect(Target.longer(0.0009, .menu).verdict(on: .page, in: scores) == .missed)
    #expect(Target.atMost(1).verdict(on: .wakings, in: scores) == .met)
    #expect(Target.atMost(0).verdict(on: .wakings, in: scores) == .missed)
    #expect(Target.times(1, .dialog).verdict(on: .page, in: scores) == .unknown)
  }

  @Test func `the table tells medians, ratios, gaps and verdicts`() throws {
    var scores = Scores()
    for (competitor, seconds) in [(Competitor.menu, 0.002), (.again, 0.0021), (.guide, 0.004)] {
      scores.note(seconds, .page, of: competitor)
      scores.note(seconds, .burst, of: competitor)
    }
    let lines = scores.table(of: [.page, .burst], among: [.menu, .again, .guide])
    let rows = lines.dropFirst().map { row in
      row.split(separator: "  ").map { $0.drop { $0 == " " } }
    }
    #expect(
      rows == [
        ["start to first page, ms", "2", "2.1", "4", "1.05", "2.0", "≤ dialog: not measured"],
        [
          "200 keys at once, processor each, µs", "2000", "2100", "4000", "1.05", "2.0",
          "≤ 1.5 × C menu: missed",
        ],
      ])
  }

  @Test func `what the system tells of a process is read`() throws {
    let text = "42 (a) b (c)) S 1 42 42 34816 42 4194560 150 7 3 9 1 2 0 0 20 0 1 0"
    let statistics = try #require(ProcessFiles.Statistics(text))
    #expect(statistics.isAsleep)
    #expect(statistics.faults == 153)
    #expect(statistics.hundredths == 3)
    let waiting = text.replacing(") S ", with: ") D ")
    #expect(try #require(ProcessFiles.Statistics(waiting)).isAsleep == false)
    #expect(ProcessFiles.Statistics("") == nil)
    let memory =
      "7f0-7ff ---p 00 00:00 0 [rollup]\nRss:   2048 kB\nPss: 900 kB\n"
      + "Private_Clean:  16 kB\nPrivate_Dirty:  300 kB\n"
    let found = try #require(ProcessFiles.Memory(memory))
    #expect(found.resident == 2048 && found.owned == 316)
    #expect(ProcessFiles.Memory("Rss: 2048 kB\n") == nil)
    #expect(
      ProcessFiles.switches(
        in: "Threads:\t1\nvoluntary_ctxt_switches:\t5\nnonvoluntary_ctxt_switches:\t2\n") == 7)
  }

  @Test func `the files of this very process can be read`() throws {
    let files = ProcessFiles(process: getpid())
    #expect(try #require(files.statistics).faults > 0)
    let memory = try #require(files.memory)
    #expect(memory.resident >= memory.owned && memory.owned > 0)
    #expect(files.switches > 0)
    let before = try #require(files.writes)
    let sink = unsafe open("/dev/null", O_WRONLY)
    for _ in 1...5 { unsafe write(sink, "x", 1) }
    close(sink)
    #expect(try #require(files.writes) >= before + 5)
  }

  @Test func `modes that a program leaves are told, and those that it gives back are not`() {
    let tidy =
      "\u{1B}[?1049h\u{1B}[?1h\u{1B}=\u{1B}[?25l\u{1B}[31mx\u{1B}[m"
      + "\u{1B}[?12l\u{1B}[?25h\u{1B}[?1049l\u{1B}[?1l\u{1B}>"
    #expect(TerminalModes(after: tidy.utf8).left.isEmpty)
    let untidy = "\u{1B}[?25l\u{1B}[?1000;2004h\u{1B}=\u{1B}[2;3h\u{1B}[?7l\u{1B}[?7h\u{1B}[?99h"
    #expect(
      TerminalModes(after: untidy.utf8).left == [
        "keypad", "mouse", "marks of a paste", "cursor", "mode ?99",
      ])
  }

  @Test func `a program that leaves the terminal raw is found out`() throws {
    let program = { (words: String) in
      Program(competitor: .menu, arguments: ["/bin/sh", "-c", words], leaving: ["q\r"])
    }
    let tidy = try Visit(program("printf page; read -r key"))
    #expect(try tidy.firstPage().bytes == 4)
    _ = try tidy.leave()
    #expect(tidy.leftovers.isEmpty)
    let untidy = try Visit(program("stty raw -echo; printf '\\033[?25lpage'; head -c 1 >/dev/null"))
    #expect(try untidy.firstPage().bytes == 10)
    _ = try untidy.leave()
    #expect(untidy.leftovers == ["cursor", "line modes"])
  }

  @Test func `what is asked for is understood, and a slip is told`() throws {
    let request = try Request(["--rounds", "3", "--idle", "5"])
    #expect(request.rounds == 3 && request.idle == 5)
    #expect(throws: Trouble.self) { try Request(["--rounds"]) }
    #expect(throws: Trouble.self) { try Request(["--rounds", "0"]) }
    #expect(throws: Trouble.self) { try Request(["terminal"]) }
  }
}
