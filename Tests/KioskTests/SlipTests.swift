import Assessment
import Console
import Foundation
import Journey
import Knowledge
import Screens
import Soaking
import TestSupport
import Testing

@testable import Kiosk

/// Somebody whose hands slip: keys bounce, are held down, or come before the page does.
///
/// Beside the guide stands a witness, who takes in only what was meant for a page that was seen.
private struct UnsteadyVisitor {
  private(set) var journey: Journey
  private(set) var witness: Journey
  private let persona: Persona
  private var sight = Sight()
  private var look: Look
  private var now = 0
  private var dice: Dice
  /// How many slips were refused.
  private(set) var slips = 0

  init(seed: UInt64, through fresh: Journey) {
    dice = Dice(seed: seed)
    persona = Persona(in: fresh.guidebook, &dice)
    (journey, witness) = (fresh, fresh)
    look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii, takesTaps: true)
    paint()
  }

  private var shown: Shown { Shown(journey, look) }
  var hasResult: Bool { witness.scene == .outcome }

  private mutating func paint() { sight.takesIn(shown, asking: false, at: now) }

  /// Does one thing on purpose, and then mostly some that are none.
  mutating func step() {
    let stroke = dice.below(12) == 0 ? aside() : aimed()
    now += Sight.glance + dice.below(600)
    let before = shown.view
    mean(stroke)
    if shown.view != before { slip(after: stroke) } else if dice.below(2) == 0 { bounce(stroke) }
  }

  private mutating func mean(_ stroke: Stroke) {
    let meant = Shown(witness, look).meaning(of: stroke)
    if let meant { _ = witness.receive(meant) }
    if let event = sight.meaning(of: stroke, at: shown, now: now) { _ = journey.receive(event) }
    paint()
  }

  /// What looks around, and what changes how things look.
  private mutating func aside() -> Stroke {
    if dice.below(3) == 0 {
      look.size =
        [
          Size(rows: 20, columns: 60), Size(rows: 37, columns: 120), Size(rows: 24, columns: 80),
        ][dice.below(3)]
      sight.lost()
      paint()
    }
    let keys: [Stroke] = [
      .escape, .character("?"), .character("+"), .character("w"), .function(12), .down, .up, .end,
    ]
    return keys[dice.below(keys.count)]
  }

  /// What leads on to what this visitor has to say.
  private mutating func aimed() -> Stroke {
    switch witness.scene {
    case .help, .words, .contents, .section, .about, .glossary, .search: return .escape
    default: break
    }
    guard let item = wanted() else { return .enter }
    if item == witness.focus, dice.below(3) > 0 { return .enter }
    let digits = (0...9).map { Stroke.character(Character("\($0)")) }
    let shown = shown
    return digits.first { shown.meaning(of: $0) == .chose(item) }
      ?? (item == witness.focus ? .enter : [.down, .down, .end][dice.below(3)])
  }

  private func wanted() -> Item? {
    switch witness.scene {
    case .welcome: return witness.items.first
    case .page:
      for question in witness.questions {
        if let option = persona.next(for: question, after: witness.answers) {
          return .option(question.id, option)
        }
      }
      return witness.items.contains(.proceed) ? .proceed : witness.focus
    case .map: return .nowhere
    case .recheck: return .confirm
    case .check: return .proceed
    case .leaving, .stillYou: return .stay
    default: return witness.focus
    }
  }

  /// What comes before the page that has just been opened can be seen.
  private mutating func slip(after stroke: Stroke) {
    let keys = [stroke, .enter, .character(" "), .character("1"), .character("2"), .character("0")]
    switch dice.below(4) {
    case 0: slip(keys[dice.below(keys.count)], after: 5 + dice.below(Sight.glance - 5))
    case 1: for _ in 0..<20 { slip(keys[1], after: 33) }
    case 2: for _ in 0..<3 { slip(keys[dice.below(keys.count)], after: dice.below(30)) }
    default: break
    }
  }

  private mutating func bounce(_ stroke: Stroke) {
    // A move that bounces is one more move, and is seen.
    guard stroke == .enter || stroke == .character(" ") else { return }
    slip(stroke, after: 5 + dice.below(Sight.hold - 5))
  }

  private mutating func slip(_ stroke: Stroke, after time: Int) {
    now += time
    guard let event = sight.meaning(of: stroke, at: shown, now: now) else { return }
    if event == .cameTooSoon {
      slips += 1
    } else if !event.answers {
      // It counts for both.
      _ = witness.receive(event)
    }
    _ = journey.receive(event)
    paint()
  }
}

@Suite struct `A visit with unsteady hands` {
  /// How many visits are made; by hand, as many as you like with TINGLE_VISITS.
  private static let visits =
    ProcessInfo.processInfo.environment["TINGLE_VISITS"].flatMap { UInt64($0) } ?? 50

  @Test func `ends with the result of what was answered to what was seen`() {
    let site = [Site(), Site(isLarge: true), Site(kiosk: KioskRules())]
    let fresh = site.map { Journey(through: .tinglingBack, at: $0) }
    var (results, slips, levels) = (0, 0, Set<Urgency>())
    for seed in 1...Self.visits {
      var start = fresh[Int(seed % 3)]
      if start.scene == .attract { _ = start.receive(.showedUp) }
      var visitor = UnsteadyVisitor(seed: seed, through: start)
      for _ in 1...400 where !visitor.hasResult {
        visitor.step()
        guard visitor.journey.answers == visitor.witness.answers,
          visitor.journey.scene == visitor.witness.scene
        else {
          Issue.record("seed \(seed): \(visitor.journey.scene), not \(visitor.witness.scene)")
          return
        }
      }
      slips += visitor.slips
      guard visitor.hasResult else { continue }
      results += 1
      levels.insert(visitor.journey.urgency)
      #expect(
        visitor.journey.urgency == visitor.witness.engine.urgency(of: visitor.witness.answers))
    }
    #expect(results * 10 >= Int(Self.visits) * 7, "\(results) of \(Self.visits) came to a result")
    #expect(slips > Int(Self.visits), "\(slips) slips")
    #expect(levels.count > 2)
  }
}
