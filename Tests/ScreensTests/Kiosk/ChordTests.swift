import Assessment
import Console
import Journey
import Knowledge
import Screens
import Testing

private let firstStop = Journey(through: .tinglingBack).here

extension Chords {
  /// What the last of some strokes means; they come so many milliseconds after each other.
  fileprivate mutating func hear(_ strokes: [Stroke], apart pause: Int = 100) -> Event? {
    strokes.enumerated().reduce(nil) { _, next in
      hear(next.element, at: .milliseconds(next.offset * pause))
    }
  }

  /// What a stroke means to somebody who stays where they are.
  fileprivate mutating func hear(_ stroke: Stroke, at now: Duration) -> Event? {
    hear(stroke, at: now, on: firstStop)
  }

  /// Likewise of letters.
  fileprivate static func meaning(
    of letters: String, to chord: String, apart pause: Int = 100
  ) -> Event? {
    var chords = Chords(staff: chord.map { .character($0) })
    return chords.hear(letters.map { .character($0) }, apart: pause)
  }
}

@Suite struct `A key that hides the screen` {
  @Test func `is F12, whatever came before`() {
    var chords = Chords(staff: [])
    #expect(chords.hear([.function(12)]) == .hid)
    #expect(chords.hear([.character("x"), .escape, .function(12)]) == .hid)
    #expect(chords.hear([.function(11)]) == nil)
  }

  @Test(arguments: [0, 300, 750]) func `is Esc three times in a hurry`(pause: Int) {
    var chords = Chords(staff: [])
    #expect(chords.hear([.escape, .escape, .escape], apart: pause) == .hid)
  }

  @Test(arguments: [
    [Stroke.escape, .escape], [.escape, .escape, .character("x")],
    [.escape, .escape, .enter, .escape],
  ]) func `is not Esc twice, nor with another key between`(strokes: [Stroke]) {
    var chords = Chords(staff: [])
    #expect(chords.hear(strokes) == nil)
  }

  @Test func `is not Esc three times by somebody who goes back page by page`() {
    var chords = Chords(staff: [])
    #expect(chords.hear([Stroke](repeating: .escape, count: 9), apart: 751) == nil)
  }
}

@Suite struct `A key that something lies on` {
  /// What the last one means of a stroke that comes so many times, each so long after the other.
  private func meaning(of stroke: Stroke, times: Int, apart pause: Int) -> Event? {
    var chords = Chords(staff: [.control("t")])
    return chords.hear([Stroke](repeating: stroke, count: times), apart: pause)
  }

  @Test(arguments: [
    Stroke.character("x"), .down, .escape, .function(12), .control("t"), .wheelDown,
    .tap(Spot(row: 3, column: 8)),
  ]) func `tells the time after thirty of it, counted once a second, and nothing else`(
    stroke: Stroke
  ) {
    for (pause, first) in [(33, 961), (100, 310), (150, 217), (1000, 31), (5000, 31), (60_000, 31)]
    {
      let time = Duration.milliseconds(first * pause)
      #expect(meaning(of: stroke, times: first + 1, apart: pause) == .clockShowed(time), "\(pause)")
      #expect(meaning(of: stroke, times: first, apart: pause) != .clockShowed(time), "\(pause)")
    }
  }

  @Test func `is also a wheel that shakes`() {
    var chords = Chords(staff: [])
    let shaking = (0..<40).map { $0.isMultiple(of: 2) ? Stroke.wheelUp : .wheelDown }
    #expect(chords.hear(shaking, apart: 1000) == .clockShowed(.seconds(39)))
  }

  @Test(arguments: [1000, 7000]) func `is also one of two that are stuck in turn`(pause: Int) {
    var chords = Chords(staff: [])
    let turns = (0..<33).map { $0.isMultiple(of: 2) ? Stroke.function(12) : .character("x") }
    #expect(chords.hear(turns, apart: pause) == .hid)
    let next = Duration.milliseconds(33 * pause)
    #expect(chords.hear(.character("x"), at: next) == .clockShowed(next))
    #expect(chords.hear(.function(12), at: next + .seconds(1)) == .clockShowed(next + .seconds(1)))
    #expect(chords.hear(.escape, at: next + .seconds(2)) == nil, "another key works at once")
    #expect(chords.hear(.function(12), at: next + .seconds(3)) == .hid)
  }

  @Test func `is none of three that are pressed in turn`() {
    var chords = Chords(staff: [])
    let keys: [Stroke] = [.up, .down, .function(12)]
    #expect(chords.hear((0..<300).map { keys[$0 % 3] }, apart: 1000) == .hid)
  }

  @Test func `is not one that leads somebody from page to page, for however long`() {
    var visitor = Visitor.atKiosk(.unattended, .plain, at: .section("herniated-disc"))
    var chords = Chords(staff: [])
    var now = Duration.seconds(1)
    for _ in 1...8 {
      now += .seconds(50)
      let event = chords.hear(.pageDown, at: now, on: visitor.journey.here)
      #expect(event == nil)
      if let event = Shown(visitor.journey, .plain).meaning(of: .pageDown) { visitor.take(event) }
    }
  }

  @Test(arguments: [(pause: 60_001, between: Stroke?.none), (pause: 50, between: .character("x"))])
  func `works again after a minute, or another key`(pause: Int, between: Stroke?) {
    var chords = Chords(staff: [])
    let held = [Stroke](repeating: .function(12), count: 350)
    #expect(chords.hear(held) == .clockShowed(.milliseconds(34_900)))
    if let between { #expect(chords.hear(between, at: .milliseconds(34_925)) == nil) }
    #expect(chords.hear(.function(12), at: .milliseconds(34_900 + pause)) == .hid)
  }

  @Test(
    arguments: [
      [Stroke.enter], [.down], [.escape], [.character("x")], [.character("1")], [.function(12)],
      [.control("t")], [.tap(Spot(row: 3, column: 8))], [.wheelDown], [.character("x"), .down],
      [.enter, .escape], [.up, .down], [.enter, .down], [.character("1"), .backspace],
    ], [100, 1000, 7000]) func `keeps no visit open, and begins none`(keys: [Stroke], pause: Int)
  {
    var visitor = Visitor.atKiosk(.unattended, .plain)
    visitor.take(.showedUp)
    var chords = Chords(staff: [.control("t"), .control("w")])
    var visits: [Int] = []
    // Far longer than any page waits for somebody, and warns.
    // Slow ones need many to come through all questions.
    let strokes = max(1_500_000 / pause, 1_000)
    for time in stride(from: 0, through: strokes * pause, by: pause) {
      let now = Duration.milliseconds(time)
      let stroke = keys[time / pause % keys.count]
      let event = chords.hear(stroke, at: now, on: visitor.journey.here)
      visitor.take(event ?? Shown(visitor.journey, .plain).meaning(of: stroke) ?? .stirred)
      visitor.take(.clockShowed(now))
      if visitor.journey.scene == .attract { visits.append(visitor.journey.post.tally.visits) }
    }
    #expect(visitor.journey.scene == .attract)
    let last = visits.suffix(strokes / 5)
    #expect(last.count == strokes / 5 && last.allSatisfy { $0 == visits.last })
  }
}

@Suite struct `The keys for staff` {
  @Test(arguments: ["abc", "xabc", "aabc", "abcabc", "ababc"])
  func `open the door in their order`(letters: String) {
    #expect(Chords.meaning(of: letters, to: "abc") == .knocked)
  }

  @Test(arguments: ["", "c", "ab", "acb", "abxc", "cba", "abcx"])
  func `open nothing in another, nor with a key between`(letters: String) {
    #expect(Chords.meaning(of: letters, to: "abc") != .knocked)
  }

  @Test func `open nothing when they come too slowly`() {
    #expect(Chords.meaning(of: "abc", to: "abc", apart: 2500) == .knocked)
    #expect(Chords.meaning(of: "abc", to: "abc", apart: 2501) != .knocked)
  }

  @Test(arguments: ["aab", "aaab", "aaaab", "abaab"])
  func `may begin again within themselves`(letters: String) {
    #expect(Chords.meaning(of: letters, to: "aab") == .knocked)
  }

  @Test func `are forgotten once they opened it`() {
    #expect(Chords.meaning(of: "abaaba", to: "aba") == .knocked)
    #expect(Chords.meaning(of: "ababa", to: "aba") != .knocked, "the middle key counts once")
  }

  @Test func `can be a single one, and longer than any other chord`() {
    #expect(Chords.meaning(of: "a", to: "a") == .knocked)
    #expect(Chords.meaning(of: "abcdefgh", to: "abcdefgh") == .knocked)
    var chords = Chords(staff: [.control("t"), .function(9)])
    #expect(chords.hear([.control("t"), .function(9)]) == .knocked)
  }

  @Test func `only show that somebody is there until then, and so begin no visit`() {
    #expect(Chords.meaning(of: "a", to: "abc") == .stirred)
    #expect(Chords.meaning(of: "x", to: "abc") == nil)
  }

  @Test func `are none where there is no page for staff`() {
    #expect(Chords.meaning(of: "abc", to: "") == nil)
  }

  @Test func `may hold Esc, as long as three of it do not hide the screen first`() {
    var chords = Chords(staff: [.escape, .escape, .character("s")])
    #expect(chords.hear([.escape, .escape, .character("s")]) == .knocked)
  }
}
