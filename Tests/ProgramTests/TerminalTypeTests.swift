import Foundation
import Testing

@Suite(.serialized, .waiting) struct `On any terminal, in any language setting` {
  /// The types that every Debian knows, and with them the guide opens pages.
  private static let known = [
    "vt100", "vt220", "ansi", "linux", "xterm", "xterm-256color", "screen", "tmux-256color",
  ]
  /// Those that are described in packages of their own.
  private static let packaged = ["xterm-direct", "foot", "kitty"]
  /// Those that show no pages, with what is said then.
  private static let plain = [
    ("-u TERM", "TERM is not set"), ("TERM=", "TERM is not set"),
    ("TERM=nonsense", "nothing is known about a terminal of type"),
    ("TERM=dumb", "cannot place text on the screen"),
  ]

  @Test(arguments: known, ["C", "C.UTF-8", "xx_YY.nonsense"])
  func `pages open, and the terminal is given back`(type: String, language: String) throws {
    let tmux = try Tmux(variables: "env TERM=\(type) LANG=\(language) LC_ALL=\(language)")
    #expect(try tmux.shows("Start the questions, about someone I help"))
    let screen = try tmux.screen
    let marker = language == "C.UTF-8" ? "▶ 1 Start" : "> 1 Start"
    // The window of tmux lends its own character set to what it is sent.
    #expect(screen.contains(marker), "\(screen)")
    #expect(!screen.contains("�") && !screen.contains("?[") && !screen.contains("[0;"))
    try tmux.walk(("q", "Do you want to leave?"), ("2", "RESTORED"))
    #expect(try tmux.screen.contains("ENDED 0"))
  }

  @Test(arguments: packaged) func `a type that is not described goes line by line`(
    type: String
  ) throws {
    let isKnown = try Built.run(program: "/usr/bin/infocmp", [type], input: []).code == 0
    let tmux = try Tmux(variables: "env TERM=\(type) LANG=C.UTF-8")
    #expect(try tmux.shows("Start the questions, about someone I help"))
    #expect(try tmux.screen.contains("nothing is known about a terminal") == !isKnown)
    #expect(try tmux.screen.contains("▶ 1") == isKnown)
  }

  @Test(arguments: plain, ["C", "C.UTF-8"])
  func `text comes line by line, after one line that says why`(
    setting: (String, String), language: String
  ) throws {
    let tmux = try Tmux(
      columns: 120, variables: "env \(setting.0) LANG=\(language) LC_ALL=\(language)")
    #expect(try tmux.shows("Start the questions, about someone I help"))
    let reasons = try tmux.screen.split(separator: "\n").filter { $0.hasPrefix("tingle: ") }
    #expect(reasons.count == 1 && reasons[0].contains(setting.1), "\(reasons)")
    #expect(reasons.allSatisfy { $0.hasSuffix("going on in plain text") })
    #expect(language != "C" || reasons[0].utf8.allSatisfy { $0 < 0x80 }, "\(reasons)")
    try tmux.press("C-d")
    #expect(try tmux.shows("RESTORED"))
  }
}
