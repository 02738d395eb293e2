import Glibc
import Testing

@Suite(.waiting) struct `The guide line by line` {
  @Test func `a pipe gets to an emergency, as the same answers do everywhere else`() throws {
    let run = try Self.run(Self.emergency, "LC_ALL=C")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.lines.contains("[!!] Go to an emergency department now"))
    let assessed = try Built.run(
      "assess", "--format", "text",
      input: """
        {"regions": [{"id": "lower-back", "side": "both"}], "answers": {"danger-now": "none", \
        "age-band": "30-49", "legs-affected": "both-legs", "sensation": "pins-needles", \
        "duration": "under-2-weeks", "course": "steady", "before": "nothing", \
        "onset": "hours-days", "spread": "one-place", "limb-temperature": "same", \
        "strength-now": "none", "saddle-feeling": "new", "try-it": "fine", "skin": "normal", \
        "pain": "none", "ill-now": "none", "health-risks": "none", "medicines": "none", \
        "recent-illness": "none"}}
        """)
    let told = assessed.output.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("[!!]") }.prefix { $0 != "What led to this" }.joined(separator: "\n")
    #expect(told.count > 300)
    #expect(run.output.contains(told.trimming()))
  }

  @Test func `a pipe gets to looking after oneself`() throws {
    let run = try Self.run(Self.calm)
    #expect(run.code == 0)
    #expect(run.lines.contains("[ok] Look after it yourself for now"))
    #expect(run.lines.contains("The feeling: Pins and needles, tingling"))
  }

  @Test func `a danger that is none after all counts no more, and the check says why`() throws {
    // Not sure, then one of them, then back to the danger signs; all else is as for a crossed leg.
    let rest = Self.calm.dropFirst("1,".count)
    let run = try Self.run("1,8,2,back,back,\(rest),")
    #expect(run.code == 0)
    #expect(run.lines.contains("[ok] Look after it yourself for now"))
    #expect(run.lines.joined(separator: " ").contains("change “Danger signs”."))
    #expect(run.lines.count { $0 == "Danger, again: Yes, one of them, or maybe" } == 1)
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=C.UTF-8"])
  func `nothing but text comes out, in ASCII where the locale has no more`(locale: String) throws {
    let run = try Self.run("1,0,?,b,3,1,17,again,quit,1,zzz,q,2", locale)
    #expect(run.code == 0)
    #expect(run.output.hasSuffix("if nobody else should see your answers.\n"))
    #expect(run.output.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 } == (locale == "LC_ALL=C"))
  }

  @Test(arguments: [
    ("1,0,3", 1), ("", 1), ("1,1,,1", 1), ("1,1,,1,1", 0), ("1,1,,1,1,back", 0),
    ("1,1,,1,1,back,7", 1),
  ])
  func `an input that ends before the result of its answers is at fault`(
    lines: String, code: Int32
  ) throws {
    let run = try Self.run(lines)
    #expect(run.code == code)
    #expect(run.faults == (code == 0 ? [] : ["tingle: the input ended before the result was told"]))
  }

  @Test func `lines may end as they like, and one that never ends is no empty one`() throws {
    let run = try Built.run(
      "--plain", input: "1\r\n0\r\n0\(String(repeating: " ", count: 4000))\r\n3")
    #expect(run.lines.contains("That means nothing here. Nothing has changed."))
    #expect(run.lines.contains("Age: 30 to 49"), "the last line had no end")
  }

  @Test func `it works in a terminal, too, as wide as its window, and an interrupt ends it`() throws
  {
    let tmux = try Tmux(columns: 40, rows: 60, arguments: "--plain")
    #expect(try tmux.shows("or quit."))
    #expect(
      try tmux.screen.contains("\n- It is not a diagnosis and it can be\n  wrong. No doctor"))
    #expect(try tmux.state("alternate_on") == "0")
    try tmux.walk(("1 Enter", "0 None of these"), ("0 Enter", "Danger signs: None"))
    try tmux.signal(SIGINT)
    #expect(try tmux.shows("ENDED 130\nRESTORED"))
  }

  /// Both legs and a numb saddle: the answers of the walk by keys.
  private static let emergency = "1,0,3,4,3,,3,1,,2,5,1,4,0,1,0,6,1,1,1,0,0,0,0,1"
  /// A crossed leg that falls asleep.
  private static let calm = "1,0,3,0,2,1,,1,1,2,0,1,0,"

  /// Types lines, told apart by commas, to the guide.
  private static func run(_ lines: String, _ locale: String = "LC_ALL=C.UTF-8") throws -> Built.Run
  {
    let input = lines.isEmpty ? "" : lines.replacing(",", with: "\n") + "\n"
    return try Built.run(
      program: "/usr/bin/env", [locale, Built.path, "--plain"], input: Array(input.utf8))
  }
}

extension String {
  fileprivate func trimming() -> String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
