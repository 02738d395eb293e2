import Assessment
import Console
import Glibc
import Journey
import Pseudoterminal
import Screens
import TestSupport
import Wording

/// Somebody in front of the kiosk, with an idea of what it must show: the same guide without a
/// terminal, which is told the same keys and the same time.
struct Guest {
  private(set) var journey: Journey
  private let look = Look(size: Size(rows: 24, columns: 80), glyphs: .rich, takesTaps: true)
  private var chords = Chords(staff: [.control("t"), .control("t"), .function(9)])
  private var shown: Shown
  private var now = Duration.seconds(100)
  private var wrongPINs = WrongPINs()
  /// What was done last, and where it led.
  private(set) var steps: [String] = []
  /// How many visits ended in each way.
  private(set) var ends: [PastVisit.End: Int] = [:]
  /// All lines that were shown in the visit.
  private(set) var lines: Set<String> = []
  /// Whether keys bounce, or come before their page; then the guide must take none of them in.
  var isUnsteady = false
  /// How many keys came too soon.
  private(set) var slips = 0
  /// How many results were looked at.
  private(set) var results = 0
  /// What the screen should have shown and did not.
  private(set) var fault: String?
  let kiosk: KioskTerminal
  var dice: Dice

  init(at kiosk: KioskTerminal, through guidebook: Guidebook, seed: UInt64) {
    let rules = KioskRules(hasStaffPage: true, batch: KioskTerminal.batch)
    journey = Journey(through: guidebook, at: Site(isEvaluation: true, kiosk: rules))
    shown = Shown(journey, look)
    self.kiosk = kiosk
    dice = Dice(seed: seed)
    _ = journey.receive(.clockShowed(now))
  }

  /// Where the guest is.
  var scene: Scene { journey.scene }

  /// Presses a key, after a look at the page if it answers something.
  mutating func press(_ stroke: Stroke) {
    let view = shown.view
    pressOnce(stroke)
    if isUnsteady, shown.view != view, dice.below(3) > 0 { slip() }
  }

  /// Presses what would answer a page that nobody can have seen.
  private mutating func slip() {
    let strokes: [Stroke] = [.enter, .character(" "), .character("0"), .character("1")]
    let stroke = strokes[dice.below(strokes.count)]
    guard shown.meaning(of: stroke)?.answers == true, journey.refusal == nil else { return }
    slips += 1
    let gap = dice.below(300)
    kiosk.move(milliseconds: gap)
    now += .milliseconds(gap)
    kiosk.terminal.send(stroke.bytes)
    take(.clockShowed(now))
    take(chords.hear(stroke, at: now, on: journey.here) ?? .cameTooSoon)
    kiosk.awaitPage()
    note("\(stroke) too soon")
  }

  /// Looks whether a result has the level of the answers that were given to pages that were seen; the
  /// head of its page names it.
  mutating func lookAtResult() {
    guard scene == .outcome else { return }
    let line = draw(journey, look).text.drop { $0 == " " }.prefix { $0 != "\n" }
    let head = line.firstRange(of: "   ").map { line[..<$0.lowerBound] } ?? line
    results += 1
    if kiosk.repaint(until: String(head)) == nil {
      fault = "“\(head)” is not on the screen\n" + steps.joined(separator: "\n")
    }
  }

  private func meaning(of stroke: Stroke) -> Event? {
    let meaning = shown.meaning(of: stroke)
    return if case .tap = stroke { meaning ?? shown.beside } else { meaning }
  }

  private mutating func pressOnce(_ stroke: Stroke) {
    // An answer means something only on a page that somebody can have seen.
    if shown.meaning(of: stroke)?.answers == true { now += kiosk.look() }
    kiosk.move(milliseconds: 50)
    kiosk.terminal.send(stroke.bytes)
    now += .milliseconds(50)
    take(.clockShowed(now))
    let (visits, page) = (journey.post.tally.visits, draw(journey, look))
    defer { note("\(stroke)") }
    take(chords.hear(stroke, at: now, on: journey.here) ?? meaning(of: stroke) ?? .stirred)
    // What is typed while the screen is wiped is meant for nobody.
    if journey.post.tally.visits > visits {
      _ = kiosk.terminal.read(until: "Answer a few")
    } else if draw(journey, look) != page {
      kiosk.awaitPage()
    } else {
      // Nothing tells when a key was read that changes nothing; Esc takes longer, as it may be the
      // beginning of something else.
      _ = kiosk.terminal.read(quiet: stroke == .escape ? 60 : 3)
    }
  }

  /// Does nothing for so long, by the clock of a timed kiosk.
  mutating func wait(seconds: Int) {
    kiosk.pass(seconds: seconds)
    now += .seconds(seconds)
    take(.clockShowed(now))
    note("\(seconds) s later")
  }

  /// Hides the screen and goes away, until the guide itself finds that nobody comes back.
  mutating func hideForGood() {
    press(.function(12))
    now = journey.deadline ?? now
    take(.clockShowed(now))
    _ = kiosk.terminal.read(until: "Answer a few")
    note("nobody came back")
  }

  private mutating func take(_ event: Event) {
    for effect in journey.receive(event) {
      switch effect {
      case .checkPIN(let pin):
        let now = Int(now.components.seconds)
        take(.foundPIN(wrongPINs.take(isRight: pin == KioskTerminal.pin, at: now)))
      case .forget(let visit):
        ends[visit.end, default: 0] += 1
        chords.forget()
      case .leave, .ring: break
      }
    }
    shown = Shown(journey, look, after: shown)
    if journey.scene == .attract { return }
    lines.formUnion(
      draw(journey, look).text.split(separator: "\n").map { line in
        String(line.drop { $0 == " " })
      })
  }

  private mutating func note(_ step: String) {
    steps = steps.suffix(39) + ["\(step): \(scene)"]
  }

  /// Begins to count lines anew.
  mutating func forgetLines() { lines = [] }

  /// Moves to an item and chooses it.
  mutating func choose(_ item: Item) {
    for _ in 1...200 where journey.focus != item && journey.items.contains(item) {
      let items = journey.items
      let at = journey.focus.flatMap { items.firstIndex(of: $0) } ?? -1
      press((items.firstIndex(of: item) ?? 0) > at ? .down : .up)
    }
    press(.enter)
  }

  /// Answers, reads or looks around for a few steps.
  mutating func goOn(steps: Int) {
    for _ in 0..<steps {
      switch scene {
      case .attract, .outcome: return
      case .welcome: choose(.begin(Subject.allCases[dice.below(3)]))
      case .map: choose(dice.below(3) == 0 ? someItem() : .proceed)
      case .about, .help, .words, .glossary, .part, .section: press(.backspace)
      default: choose(someItem())
      }
      if journey.refusal == .needsChoice {
        choose(journey.items.first { $0 != .proceed } ?? .proceed)
      }
    }
  }

  private mutating func someItem() -> Item {
    let items = journey.items
    // Whoever goes on mostly does so.
    if items.last == .proceed, dice.below(2) == 0 { return .proceed }
    return items.isEmpty ? .stay : items[dice.below(items.count)]
  }

  /// Asks to leave, and says yes.
  mutating func leave() {
    for _ in 1...6 where scene != .attract {
      if journey.isForStaff {
        press(.escape)
      } else {
        if scene != .leaving { press(.control("c")) }
        if scene == .leaving { choose(.leave) }
      }
    }
  }
}

extension Stroke {
  /// What a terminal sends for it.
  var bytes: String {
    switch self {
    case .up: "\u{1B}[A"
    case .down: "\u{1B}[B"
    case .right: "\u{1B}[C"
    case .left: "\u{1B}[D"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .home: "\u{1B}[H"
    case .end: "\u{1B}[F"
    case .enter: "\r"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .escape: "\u{1B}"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .insert: "\u{1B}[2~"
    case .function(let number):
      "\u{1B}[\([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24][number - 1])~"
    case .character(let character): String(character)
    case .control(let letter): String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
    case .tap(let spot):
      "\u{1B}[<0;\(spot.column + 1);\(spot.row + 1)M\u{1B}[<0;\(spot.column + 1);\(spot.row + 1)m"
    case .wheelUp: "\u{1B}[<64;1;1M"
    case .wheelDown: "\u{1B}[<65;1;1M"
    }
  }
}
