import Assessment
import Console
import Journey
import Knowledge
import Screens
import TestSupport
import Testing
import Wording

@testable import Kiosk

@Suite struct `Nothing unseen is answered` {
  /// Somebody who has just come to the page of dangers.
  private var begun: Onlooker {
    var visitor = Onlooker()
    visitor.press(.enter)
    return visitor
  }

  private let danger = Scene.page("danger-now")

  @Test func `a key counts once its page has stood long enough`() {
    var visitor = Onlooker()
    visitor.press(.enter, after: Sight.glance - 1)
    #expect(visitor.scene == .welcome)
    #expect(visitor.journey.refusal == .tooSoon, "and is seen to fail")
    visitor.press(.enter, after: 200)
    #expect(visitor.scene == danger, "who presses again need not wait longer for that")
    #expect(visitor.journey.refusal == nil)
  }

  @Test(arguments: [5, 120, 299]) func `a bounced Enter leaves the next page as it is`(gap: Int) {
    var visitor = begun
    visitor.press(.enter, after: gap)
    #expect(visitor.scene == danger)
    #expect(visitor.journey.answers.isEmpty)
  }

  @Test(arguments: [30, 92, 149]) func `a key that is held down answers one page`(gap: Int) {
    var visitor = begun
    for _ in 0..<200 { visitor.press(.character("0"), after: gap) }
    #expect(visitor.scene == danger, "repeated before it began to count")
    visitor.press(.character("0"))
    for _ in 0..<200 { visitor.press(.character("0"), after: gap) }
    #expect(visitor.scene != danger)
    #expect(visitor.journey.answers.options(of: "danger-now").count == 1)
    #expect(!visitor.journey.answers.answers(.bodyMap))
  }

  @Test func `what was typed ahead answers the page that stood, and no other`() {
    var visitor = Onlooker()
    visitor.wait(9_000)
    visitor.press(.enter, .character("1"), .enter, .character("0"), after: 0, atOnce: true)
    #expect(visitor.scene == danger)
    #expect(visitor.journey.answers.isEmpty)
  }

  @Test func `moving is free, and where it leads to can be chosen at once`() {
    var visitor = Onlooker()
    visitor.press(.down, .down, after: 0)
    #expect(visitor.journey.focus == .begin(.other))
    visitor.press(.down, .enter, after: Sight.glance / 2)
    #expect(visitor.scene == .contents)
  }

  @Test func `a tick that bounces stays, and two ticks can follow closely`() {
    var visitor = begun
    visitor.press(.character("0"))
    visitor.answer { $0.question?.takesSeveral == true }
    let question = visitor.journey.question
    visitor.press(.character("1"))
    visitor.press(.character("1"), after: 100)
    visitor.press(.character("2"), after: 100)
    let id = question?.id ?? ""
    #expect(visitor.journey.answers.options(of: id).count == 2)
  }

  @Test func `the next question on the same page is seen before it is answered`() {
    var visitor = Onlooker(Journey(through: Bicycle.guidebook))
    visitor.press(.enter)
    visitor.press(.character("0"), .character("0"))
    // Whether it was in the rain is asked below, once the chain is chosen.
    let (scene, first) = (visitor.scene, visitor.journey.question)
    visitor.press(.enter)
    let second = visitor.journey.question
    #expect(visitor.scene == scene && second?.id != first?.id)
    visitor.press(.enter, after: 120)
    #expect(visitor.journey.question?.id == second?.id)
    #expect(!visitor.journey.answers.answers(second?.id ?? ""))
  }

  @Test func `a page in another window, or after a rest, is another page`() {
    var visitor = begun
    visitor.wait(9_000)
    visitor.resize(Size(rows: 30, columns: 100))
    visitor.press(.character("0"), after: 200)
    #expect(visitor.journey.answers.isEmpty)
    visitor.press(.character("0"), after: 200)
    #expect(!visitor.journey.answers.isEmpty)
  }

  @Test func `what wakes a hidden screen does not show it`() {
    var visitor = Onlooker(Journey(through: .tinglingBack, at: Site(kiosk: KioskRules())))
    visitor.press(.enter)
    visitor.press(.enter)
    visitor.press(.character("!"))
    visitor.press(.function(12))
    #expect(visitor.scene == .hidden)
    visitor.press(.enter)
    visitor.press(.enter, after: 120)
    #expect(visitor.scene == .stillYou)
  }

  @Test func `an answer on another page of large text is looked at first`() {
    var visitor = begun
    visitor.press(.character("+"))
    visitor.press(.character("8"))
    #expect(visitor.scene == danger)
    #expect(visitor.journey.answers.isEmpty)
    visitor.press(.enter)
    #expect(!visitor.journey.answers.isEmpty)
  }
}

@Suite struct `On a line with latency` {
  /// Somebody at the first page, on a terminal that says when it has shown a page.
  private var visitor: Onlooker {
    var visitor = Onlooker()
    visitor.givesSigns = true
    visitor.press(.enter)
    return visitor
  }

  @Test func `a key counts once the terminal has shown the page, however late`() {
    var visitor = visitor
    #expect(visitor.signs == 1)
    visitor.press(.character("0"), after: 900)
    #expect(visitor.journey.refusal == .tooSoon, "typed before the page had come")
    visitor.sign()
    visitor.press(.character("0"), after: Sight.glance - 1)
    #expect(visitor.journey.refusal == .tooSoon)
    visitor.press(.character("0"))
    #expect(visitor.scene != .page("danger-now"))
  }

  @Test func `a terminal that never answers is not waited for again`() {
    var visitor = visitor
    visitor.press(.character("0"), after: Echo.patience)
    #expect(visitor.scene != .page("danger-now"))
    #expect(visitor.signs == 1)
    visitor.press(.character("3"))
    #expect(visitor.signs == 1)
    #expect(visitor.journey.answers.answers("age-band"))
  }

  @Test func `an answer that was lost is not waited for for ever`() {
    var visitor = visitor
    visitor.sign()
    visitor.press(.character("0"))
    visitor.press(.character("3"), after: Echo.longestPatience - 1)
    #expect(!visitor.journey.answers.answers("age-band"))
    visitor.press(.character("3"), after: Sight.glance)
    #expect(visitor.journey.answers.answers("age-band"))
    visitor.sign()
    visitor.press(.character("3"))
    #expect(visitor.journey.refusal == nil, "and the next page is waited for as usual")
  }
}

@Suite struct `What is seen under a finger` {
  private let begin = Stroke.tap(Spot(row: 15, column: 10))

  @Test func `can be tapped once it can have been seen`() {
    var visitor = Onlooker()
    visitor.press(begin, after: Sight.glance - 1)
    #expect(visitor.scene == .welcome)
    visitor.press(begin)
    #expect(visitor.scene == .page("danger-now"))
  }

  @Test func `is seen to be nothing where a tap lands beside it`() {
    var visitor = Onlooker()
    visitor.press(.tap(Spot(row: 3, column: 70)))
    #expect(visitor.scene == .welcome)
    #expect(visitor.journey.refusal == .nothingThere)
    visitor.press(begin)
    #expect(visitor.journey.refusal == nil)
  }

  @Test func `is not the page that a tap before it opened`() {
    var visitor = Onlooker()
    visitor.press(begin, .tap(Spot(row: 5, column: 10)), after: Sight.glance, atOnce: true)
    #expect(visitor.scene == .page("danger-now"))
    #expect(visitor.journey.answers.isEmpty)
  }
}
