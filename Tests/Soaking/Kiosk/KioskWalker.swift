import Assessment
package import Console
package import Journey
package import Screens
import TestSupport
import Wording

/// Visitors and staff at an unattended guide, who press and wait at random; a clock is moved by hand.
package struct KioskWalker {
  let seed: UInt64
  package internal(set) var journey: Journey
  package internal(set) var look: Look
  package internal(set) var ledger: KioskLedger
  var dice: Dice
  /// What the clock shows.
  var now = Duration.seconds(1000)
  private var chords = Chords(staff: Self.chord)
  private var wrongPINs = WrongPINs()
  private var shown: Shown
  private var step = 0
  private var strokes: [Stroke] = []
  /// What is still to be pressed of something that was begun.
  var planned: [Stroke] = []
  /// How long it takes until the next key; hasty visitors are never warned.
  var haste = 0

  /// The keys for staff, among which one is that visitors press.
  static let chord: [Stroke] = [.tab, .tab, .function(9)]
  /// The PIN for staff.
  static let pin = "4711"

  /// Begins a walk from a journey that nobody has begun; a seed gives the same walk ever again.
  package init(seed: UInt64, from fresh: Journey) {
    self.seed = seed
    journey = fresh
    ledger = KioskLedger(fresh: fresh)
    dice = Dice(seed: seed)
    let glyphs = Glyphs.allCases[dice.below(Glyphs.allCases.count)]
    look = Look(size: Size(rows: 24, columns: 80), glyphs: glyphs, takesTaps: dice.below(2) == 0)
    shown = Shown(fresh, look)
    _ = journey.receive(.clockShowed(now))
  }

  /// Takes steps, each a while and a stroke.
  package mutating func walk(
    _ steps: Int, watch: (_ step: Int) -> Void = { _ in },
    trace: (_ stroke: Stroke) -> Void = { _ in }
  ) throws(Fault) {
    for _ in 1...steps {
      step += 1
      watch(step)
      if dice.below(60) == 0 { changeWindow() }
      try wait(nextPause())
      let stroke = nextStroke()
      trace(stroke)
      strokes = strokes.suffix(19) + [stroke]
      // As the program does it: whoever presses what means nothing is still there.
      try take(
        chords.hear(stroke, at: now, on: journey.here) ?? shown.meaning(of: stroke) ?? .stirred)
    }
  }

  private mutating func changeWindow() {
    let old = look
    look.size =
      dice.below(3) == 0
      ? Size(rows: 1 + dice.below(60), columns: 1 + dice.below(200)) : Size(rows: 24, columns: 80)
    if let event = resizing(journey, from: old, to: look) { _ = journey.receive(event) }
    shown = Shown(journey, look)
  }

  /// Lets time pass; the clock is looked at when the guide wants it, and at the end.
  private mutating func wait(_ pause: Duration) throws(Fault) {
    let end = now + pause
    while let next = journey.deadline, next <= end {
      now = max(now, next)
      try take(.clockShowed(now))
      let isLater = journey.deadline.map { $0 > now } ?? true
      try demand(isLater ? nil : "the clock is looked at again and again")
    }
    now = end
    try take(.clockShowed(now))
  }

  private mutating func take(_ event: Event) throws(Fault) {
    let before = journey
    let effects = journey.receive(event)
    try demand(ledger.fault(from: before, by: event, to: journey, doing: effects))
    for effect in effects {
      switch effect {
      case .checkPIN(let typed):
        try take(
          .foundPIN(wrongPINs.take(isRight: typed == Self.pin, at: Int(now.components.seconds))))
      case .leave:
        journey = ledger.beginAnew()
        _ = journey.receive(.clockShowed(now))
      case .ring, .forget:
        break
      }
    }
    guard before.here != journey.here || !effects.isEmpty || event != .clockShowed(now) else {
      return
    }
    shown = Shown(journey, look, after: shown)
    try demand(faultOnPage())
  }

  private mutating func faultOnPage() -> String? {
    let page = shown.page
    if let fault = page.fault(showing: journey, look) { return fault }
    guard look.fits else { return nil }
    let scene = journey.scene
    if scene == .hidden,
      page.text.split(whereSeparator: { " \n".contains($0) }) != ["Press", "any", "key."]
    {
      return "the hidden screen shows something"
    }
    if case .lastingAlarm = scene { return nil }
    guard !journey.isForStaff, scene != .stillThere, scene != .attract, scene != .hidden else {
      return nil
    }
    return shown.meaning(of: .character("!")) == .askedForUrgentHelp
      && page.text.hasSuffix("! help now") ? nil : "nothing at the foot leads to help"
  }

  private func demand(_ fault: String?) throws(Fault) {
    guard let fault else { return }
    throw Fault(
      words: fault, seed: seed, step: step, scene: journey.scene, size: look.size,
      strokes: strokes)
  }
}
