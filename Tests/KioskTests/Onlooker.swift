import Assessment
import Console
import Journey
import Knowledge
import Screens

@testable import Kiosk

/// Somebody before a page, with the time in milliseconds by hand.
struct Onlooker {
  private(set) var journey: Journey
  private var sight = Sight()
  private var look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
  /// Whether the terminal says that it has shown a page.
  var givesSigns = false
  /// How many signs are still on their way.
  private(set) var signs = 0
  private(set) var now = 1_000

  init(_ journey: Journey = Journey(through: .tinglingBack)) {
    self.journey = journey
    paint()
  }

  var scene: Scene { journey.scene }
  private var shown: Shown { Shown(journey, look) }

  mutating func wait(_ time: Int) { now += time }

  mutating func paint() {
    let asks = givesSigns && sight.needsSign(of: shown, at: now)
    sight.takesIn(shown, asking: asks, at: now)
    if asks { signs += 1 }
  }

  mutating func sign() {
    signs -= 1
    sight.signed(at: now)
  }

  /// Presses keys after some time each; all before the page is painted again if they come at once.
  mutating func press(_ strokes: Stroke..., after time: Int = Sight.glance, atOnce: Bool = false) {
    for stroke in strokes {
      wait(time)
      if let event = sight.meaning(of: stroke, at: shown, now: now) { _ = journey.receive(event) }
      if !atOnce { paint() }
    }
    paint()
  }

  /// Answers for a foot that tingles until the page is such a one; gives up after all questions.
  mutating func answer(until isSuch: (Journey) -> Bool) {
    for _ in 0..<60 where !isSuch(journey) {
      let none = journey.question?.options.first { $0.kind == .none }
      if case .map = scene {
        press(.up, .up, .up, .enter, .enter, .end, .enter)
      } else if none != nil, journey.question?.takesSeveral == true {
        press(.character("0"))
      } else {
        press(slowly[journey.question?.id ?? ""] ?? .enter)
      }
    }
  }

  /// Of somebody grown up, in whom it came slowly; else there is an alarm before all was asked.
  private let slowly: [Question.ID: Stroke] = [
    "age-band": .character("3"), "onset": .character("3"), "duration": .character("4"),
    "course": .character("3"),
  ]

  mutating func resize(_ size: Size) {
    look.size = size
    sight.lost()
    paint()
  }
}
