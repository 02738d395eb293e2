import Assessment
import Console
import Glibc
import Journey
import Pseudoterminal
import Screens
import Soaking
import TestSupport
import Wording

/// Somebody in front of the kiosk, with an idea of what it must show: the same guide without a
/// terminal, which is told the same keys and the same time.
struct Guest {
  private(set) var journey: Journey
  private(set) var look = Look(
    size: Size(rows: 24, columns: 80), glyphs: .rich, takesTaps: true)
  private var chords = Chords(staff: [.control("t"), .control("t"), .function(9)])
  private(set) var shown: Shown
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
  /// What was answered in this visit to pages that were seen.
  private var seen = SeenAnswers()
  /// The results that were looked at: the answers as a case, with the level on the screen for its id.
  private(set) var results: [String] = []
  /// What the screen should have shown and did not.
  private(set) var fault: String?
  /// Who visits, if it is somebody who knows what to say.
  var persona: Persona?
  /// How often each thing was done.
  private(set) var doings: [String: Int] = [:]
  let kiosk: KioskTerminal
  var dice: Dice

  init(at kiosk: KioskTerminal, through guidebook: Guidebook, seed: UInt64) {
    let rules = KioskRules(hasStaffPage: true, batch: KioskTerminal.batch)
    journey = Journey(through: guidebook, at: Site(isEvaluation: true, kiosk: rules))
    shown = Shown(journey, look)
    self.kiosk = kiosk
    dice = Dice(seed: seed)
    _ = journey.receive(.clockShowed(kiosk.now))
  }

  /// Where the guest is.
  var scene: Scene { journey.scene }

  /// Presses a key, after a look at the page if it answers something.
  mutating func press(_ stroke: Stroke) {
    guard fault == nil else { return }
    let view = shown.view
    let answers = shown.meaning(of: stroke)?.answers == true
    pressOnce(stroke)
    guard isUnsteady, dice.below(3) > 0 else { return }
    if shown.view != view {
      let strokes: [Stroke] = [stroke, .enter, .character(" "), .character("0"), .character("1")]
      slip(strokes[dice.below(strokes.count)], within: kiosk.haste)
    } else if answers {
      slip(stroke, within: kiosk.haste / 2)
    }
  }

  /// Presses what would answer a page that nobody can have seen, or bounces.
  private mutating func slip(_ stroke: Stroke, within milliseconds: Int) {
    guard shown.meaning(of: stroke)?.answers == true, journey.refusal == nil else { return }
    slips += 1
    kiosk.wait(milliseconds: dice.below(milliseconds))
    kiosk.terminal.send(stroke.bytes)
    take(.clockShowed(kiosk.now))
    take(chords.hear(stroke, at: kiosk.now, on: journey.here) ?? .cameTooSoon)
    note("\(stroke) too soon")
    awaitPage()
  }

  /// Looks whether a result has the level of the answers that were given to pages that were seen.
  mutating func lookAtResult() {
    guard scene == .outcome else { return }
    let painted = (kiosk.repaint(until: "\u{1B}[2J") ?? []) + kiosk.terminal.readToRest()
    let told = Urgency.told(on: String(decoding: painted, as: UTF8.self), in: journey)
    results.append(seen.line(id: told.name, in: journey.guidebook))
    did("result at \(look.size.columns)x\(look.size.rows)")
    did("result about \(journey.subject)")
    if journey.isLarge { did("result in large letters") }
    if let words = seen.fault(in: told, by: journey.engine) {
      let shown = String(decoding: painted, as: UTF8.self)
      fault = ([words] + steps + [shown.debugDescription]).joined(separator: "\n")
    }
  }

  private mutating func awaitPage() {
    guard !kiosk.awaitPage(), fault == nil else { return }
    fault = "no page came\n" + steps.joined(separator: "\n")
  }

  private func meaning(of stroke: Stroke) -> Event? {
    let meaning = shown.meaning(of: stroke)
    return if case .tap = stroke { meaning ?? shown.beside } else { meaning }
  }

  private mutating func pressOnce(_ stroke: Stroke) {
    // An answer means something only on a page that somebody can have seen.
    if shown.meaning(of: stroke)?.answers == true { kiosk.look() }
    kiosk.wait(milliseconds: 50)
    kiosk.terminal.send(stroke.bytes)
    take(.clockShowed(kiosk.now))
    let (visits, page) = (journey.post.tally.visits, draw(journey, look))
    let event = chords.hear(stroke, at: kiosk.now, on: journey.here) ?? meaning(of: stroke)
    if case .chose(let item) = event { seen.take(item, at: scene, in: journey.guidebook) }
    take(event ?? .stirred)
    note("\(stroke)")
    // What is typed while the screen is wiped is meant for nobody.
    if journey.post.tally.visits > visits {
      _ = kiosk.terminal.read(until: "Answer a few")
    } else if draw(journey, look) != page {
      awaitPage()
    } else {
      // Nothing tells when a key was read that changes nothing; Esc takes longer, as it may be the
      // beginning of something else.
      _ = kiosk.terminal.read(quiet: stroke == .escape ? 60 : 3)
    }
  }

  /// Does nothing for so long, by the clock of a timed kiosk.
  mutating func wait(seconds: Int) {
    kiosk.pass(seconds: seconds)
    take(.clockShowed(kiosk.now))
    note("\(seconds) s later")
  }

  /// Hides the screen and goes away, until the guide itself finds that nobody comes back.
  mutating func hideForGood() {
    press(.function(12))
    take(.clockShowed(journey.deadline ?? kiosk.now))
    _ = kiosk.terminal.read(until: "Answer a few")
    note("nobody came back")
  }

  private mutating func take(_ event: Event) {
    for effect in journey.receive(event) {
      switch effect {
      case .checkPIN(let pin):
        let now = Int(kiosk.now.components.seconds)
        take(.foundPIN(wrongPINs.take(isRight: pin == KioskTerminal.pin, at: now)))
      case .forget(let visit):
        ends[visit.end, default: 0] += 1
        chords.forget()
        seen = SeenAnswers()
      case .leave, .ring: break
      }
    }
    shown = Shown(journey, look, after: shown)
    // Nobody looks for what was shown of these.
    if isUnsteady || journey.scene == .attract { return }
    lines.formUnion(
      draw(journey, look).text.split(separator: "\n").map { line in
        String(line.drop { $0 == " " })
      })
  }

  /// Counts something that is done.
  mutating func did(_ what: String) { doings[what, default: 0] += 1 }

  private mutating func note(_ step: String) {
    steps = steps.suffix(39) + ["\(step): \(scene)"]
  }

  /// Begins to count lines anew.
  mutating func forgetLines() { lines = [] }

  /// Gives the window another size.
  mutating func resize(to size: Size) {
    guard size != look.size else { return }
    var new = look
    new.size = size
    kiosk.terminal.resize(rows: size.rows, columns: size.columns)
    if let event = resizing(journey, from: look, to: new) { _ = journey.receive(event) }
    look = new
    shown = Shown(journey, look, after: shown)
    note("\(size)")
    awaitPage()
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
