import Console
import Foundation
import Journey
import Knowledge
import Screens
import Testing

@testable import tingle

@Suite(.serialized) struct `A mouse or a finger in a real terminal` {
  @Test func `leads from the welcome to the same result as the keys`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    let fault = try tmux.tapAlong(
      ("Start the questions", "Right now, or in the last few hours"),
      ("None of these", "How old is the person"), ("30 to 49", "Are you pregnant"),
      ("( ) No", "Where is it? Your back"), ("Lower back", "which side?"),
      ("Both sides", "Lower back: both"), ("Continue", "Do your legs tingle"),
      ("Both legs", "Think of where a bike seat"), ("Yes, in", "How strong are your legs?"))
    #expect(fault == nil)
    // From here on as the walk by keys goes, which comes to the same page.
    let keys = try tmux.walk(
      ("1 1", "How are your hands"), ("1 3 2", "How bad is any pain"),
      ("3 1", "Did it start after you were hurt?"), ("1", "Is that right?"))
    #expect(keys == nil)
    let end = try tmux.tapAlong(("Yes, that is right", "Go to an emergency department now"))
    #expect(end == nil)
    let read = try tmux.tapAlong(
      ("next page", "Page 2 of"), ("page before", "Page 1 of"), ("Esc back", "Did it start after"))
    #expect(read == nil, "as after Esc")
  }

  @Test func `reaches help, goes back and leaves, and the modes are given back`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try tmux.state("mouse_standard_flag") == "1")
    #expect(try tmux.state("mouse_sgr_flag") == "1")
    let fault = try tmux.tapAlong(
      ("? help", "The keys that work"), ("Esc back", "Start the questions"),
      ("q leave", "Do you want to leave?"), ("Yes, leave", "RESTORED"))
    #expect(fault == nil)
    #expect(try tmux.screen.hasPrefix("BEFORE\nENDED 0\nRESTORED"))
    #expect(try tmux.state("mouse_any_flag") == "0")
  }

  @Test func `turns the wheel`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("► 1 Start the questions"))
    try tmux.send("\u{1B}[<65;5;5M")
    #expect(try tmux.shows("► 2 Read about tingling"))
    try tmux.send("\u{1B}[<64;5;5M")
    #expect(try tmux.shows("► 1 Start the questions"))
  }

  @Test func `a paste answers nothing`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    try tmux.send("\u{1B}[200~1\r1q\u{1B}[201~")
    try tmux.press("Down")
    #expect(try tmux.shows("► 2 Read about tingling"))
  }

  @Test(arguments: ["TERM", "HUP", "SEGV"]) func `a signal gives the modes back`(
    signal: String
  ) throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try tmux.state("mouse_any_flag") == "1")
    try tmux.signal(signal)
    #expect(try tmux.shows("RESTORED"))
    #expect(try tmux.state("mouse_any_flag") == "0")
  }

  @Test(arguments: [
    ("tmux-256color", true), ("xterm-256color", true), ("rxvt", true), ("linux", false),
    ("vt100", false),
  ]) func `what is asked for is given up at the end, and asked only of those who know it`(
    type: String, isKnown: Bool
  ) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("sent", "").path
    let tmux = try Tmux(variables: "TERM=\(type) script -qec", log: file)
    #expect(try tmux.shows("Start the questions"))
    let fault = try tmux.walk(("q", "Do you want to leave?"), ("2", "RESTORED"))
    #expect(fault == nil)
    let sent = try String(contentsOfFile: file, encoding: .utf8)
    #expect(sent.contains("\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h") == isKnown)
    let end = sent.suffix(400)
    #expect(end.contains("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l") == isKnown)
    #expect(sent.contains("2004") == isKnown && sent.contains("?100") == isKnown)
  }
}

@Suite struct `What is seen under a finger` {
  private let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
  private let start = ContinuousClock.now
  private let begin = Stroke.tap(Spot(row: 17, column: 10))

  @Test func `can be tapped once it can have been seen`() {
    let journey = Journey(through: .tinglingBack)
    var sight = Sight()
    #expect(sight.meaning(of: begin, in: journey, look, at: start) == nil)
    sight.shows(journey, look, at: start)
    let early = start + Sight.glance - .milliseconds(1)
    #expect(sight.meaning(of: begin, in: journey, look, at: early) == nil)
    sight.shows(journey, look, at: early)
    let then = start + Sight.glance
    #expect(sight.meaning(of: begin, in: journey, look, at: then) == .chose(.begin))
    #expect(sight.meaning(of: .enter, in: journey, look, at: start) == .chose(.begin))
  }

  @Test func `is not the page that a tap before it opened`() {
    var journey = Journey(through: .tinglingBack)
    var sight = Sight()
    sight.shows(journey, look, at: start)
    let then = start + .seconds(9)
    #expect(journey.receive(.chose(.begin)) == [])
    #expect(sight.meaning(of: begin, in: journey, look, at: then) == nil)
    sight.shows(journey, look, at: then)
    let row = Stroke.tap(Spot(row: 5, column: 10))
    #expect(sight.meaning(of: row, in: journey, look, at: then) == nil)
    #expect(sight.meaning(of: row, in: journey, look, at: then + Sight.glance) != nil)
  }
}
