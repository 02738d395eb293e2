import Assessment
public import Journey
import Wording

/// A visit line by line: for screen readers, braille, plain terminals and pipes.
///
/// It is the same journey with the same sheets as on pages. What was said stays said: text is only
/// ever added, in lines without a control character, and nothing is repeated unasked.
public struct Conversation: Sendable {
  /// Where the visitor is and what they have told us.
  public private(set) var journey: Journey
  /// What the text is set for; of the window only its width counts.
  public var look: Look
  /// Whether the visitor has left.
  public private(set) var isOver = false
  /// The answers that the visitor has been told the result of.
  private var told: Answers?
  /// The numbers of the check of all answers as it was last said in full.
  private var checked: [Item: Int]?

  /// Begins a conversation where a journey has come to.
  public init(_ journey: Journey, _ look: Look) {
    self.journey = journey
    self.look = look
    note(PlainPage(of: journey, look))
  }

  /// Whether the visitor has been told what follows from all that they answered, or is asked
  /// nothing.
  public var hasToldResult: Bool { told == journey.answers || !journey.site.asksQuestions }

  /// The lines that the visitor is at: where that is, what is said there, what can be typed.
  public var page: [String] { PlainPage(of: journey, look).lines }

  /// Takes in a line that was typed, and gives the lines to say to it; a page begins with an
  /// empty one.
  public mutating func hear(_ line: String) -> [String] {
    let page = PlainPage(of: journey, look)
    switch page.reply(to: line) {
    case .events(let events): return take(events)
    case .again: return [""] + page.lines
    case .nothing: return page.prompt
    case .fault(let phrase): return page.say(phrase) + page.prompt
    }
  }

  private mutating func take(_ events: [Event]) -> [String] {
    let before = stand
    for event in events {
      // What was ticked last may have led on; then the other ticks find no line, and change nothing.
      if journey.receive(event).contains(.leave) { isOver = true }
    }
    let page = PlainPage(of: journey, look)
    if isOver { return page.say(.hasLeft) }
    if stand == before, journey.refusal == .needsChoice {
      return page.say(.needsChoice) + page.prompt
    }
    let answered = events.first.flatMap { question(of: $0) }
    let confirmation = answered.map { page.confirmation(of: $0) } ?? []
    if answered != nil, isKnown(page, from: before) { return confirmation + page.prompt }
    note(page)
    return confirmation + [""] + page.lines
  }

  /// Whether the visitor has just heard the page, and needs no more than what has changed.
  private func isKnown(_ page: PlainPage, from before: Stand) -> Bool {
    switch stand.scene {
    case .map: stand == before || before.isSide
    case .check: checked == page.numbers
    default: stand == before
    }
  }

  private mutating func note(_ page: PlainPage) {
    switch journey.scene {
    case .outcome: told = journey.answers
    case .check: checked = page.numbers
    case .welcome: checked = nil
    default: break
    }
  }

  /// The question that is answered by an event.
  private func question(of event: Event) -> Question? {
    switch event {
    case .chose(.option(let id, _)): journey.guidebook.question(id)
    case .chose(.sides), .chose(.nowhere): journey.guidebook.question(.bodyMap)
    default: nil
    }
  }
}

extension Conversation {
  /// Where the visitor stands: at a scene, and on a page of questions at one of them.
  private struct Stand: Equatable {
    let scene: Scene
    let question: Question.ID?

    var isSide: Bool { if case .side = scene { true } else { false } }
  }

  private var stand: Stand { Stand(scene: journey.scene, question: journey.question?.id) }
}
