import Pseudoterminal
import Testing

@Suite(.serialized, .waiting) struct `A key that comes before its page is seen` {
  private static let danger = "Do they have any of these"
  private static let refusal = "That was too quick to count."
  private static let welcome = "Start the questions, about my child"

  /// The guide at the questions about a child.
  private func atDanger() throws -> Pseudoterminal {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.press("2")
    try #require(terminal.shows(Self.danger))
    return terminal
  }

  @Test(arguments: [1, 120, 250])
  func `answers nothing, and is seen to fail, when it bounces`(gap: Int32) throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.press("\r")
    _ = terminal.read(quiet: gap)
    terminal.send("\r")
    try #require(terminal.shows(Self.refusal))
    terminal.send("?")
    try #require(terminal.shows("The keys that work on"), "and no alarm stands there")
  }

  @Test func `answers nothing when it was typed ahead`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    _ = terminal.read(quiet: Int32(Pseudoterminal.glance))
    terminal.send("\r\r\r1")
    try #require(terminal.shows(Self.refusal))
    terminal.send("\u{7F}")
    try #require(terminal.shows(Self.welcome))
  }

  @Test func `answers nothing while it is held down`() throws {
    let terminal = try atDanger()
    for _ in 1...60 {
      terminal.send("0")
      _ = terminal.read(quiet: 30)
    }
    terminal.send("\u{7F}")
    try #require(
      terminal.shows(Self.welcome),
      "Back from the first page of questions leads to the welcome")
  }

  // Keys that were pressed at the page before come before the terminal’s answer.
  @Test func `answers nothing when the page is still on its way`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    _ = terminal.read(quiet: Int32(Pseudoterminal.glance))
    terminal.answers = false
    terminal.press("2")
    try #require(terminal.shows(Self.danger))
    terminal.press("0")
    try #require(terminal.shows(Self.refusal))
    terminal.send("\u{1B}[0n")
    terminal.press("0")
    try #require(terminal.shows("How old are they?"))
  }

  @Test func `can be pressed again at once, and moving is free`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.send("\u{1B}[B\u{1B}[B")
    #expect(terminal.read(until: "That was", within: .milliseconds(100)) == nil)
    terminal.press("\r")
    try #require(terminal.shows(Self.danger))
  }

  @Test func `leaves the alarm its second look`() throws {
    let terminal = try atDanger()
    terminal.press("1", "\u{1B}[F", "\r")
    try #require(terminal.shows("is it there now"))
    terminal.press("1")
    try #require(terminal.shows("Is that right?"))
    terminal.send("1")
    try #require(terminal.shows(Self.refusal))
    terminal.press("1")
    try #require(terminal.shows("Every minute counts"))
  }
}

extension Pseudoterminal {
  /// Whether words come; a program that takes such keys fails in every test, so none waits for long.
  fileprivate func shows(_ words: String) -> Bool {
    read(until: words, within: .seconds(10)) != nil
  }
}
