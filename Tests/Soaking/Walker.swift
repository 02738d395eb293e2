import Assessment
package import Console
package import Journey
package import Screens
import TestSupport
import Wording

/// Somebody who presses, taps and turns at random, and looks whether all is well.
///
/// Some have an aim: they answer like a person, so that they come to where chance never leads.
package struct Walker {
  /// What is begun with anew.
  let fresh: Journey
  let seed: UInt64
  package internal(set) var journey: Journey
  package internal(set) var look: Look
  package internal(set) var tally = Tally()
  var dice: Dice
  /// Those whom the visitors of this walk are like: few, so that some have the same answers.
  let personas: [Persona]
  var persona: Persona
  /// How many of a hundred strokes have an aim.
  var aim = 0
  /// What the visitor sees; it is set once for all that is asked of it.
  private var shown: Shown
  private var step = 0
  private var strokes: [Stroke] = []
  /// What each result looked like, by what was told.
  private var results: [Told: Page] = [:]

  /// Answers, whom they are about and how they are shown.
  private struct Told: Hashable {
    let answers: FindingSet
    let subject: Subject
    let isLarge: Bool
  }

  /// Begins a walk from a journey at the welcome; a seed gives the same walk ever again.
  package init(seed: UInt64, from fresh: Journey) {
    self.fresh = fresh
    self.seed = seed
    journey = fresh
    dice = Dice(seed: seed)
    let glyphs = Glyphs.allCases[dice.below(Glyphs.allCases.count)]
    look = Look(
      size: Size(rows: 24, columns: 80), glyphs: glyphs, takesTaps: dice.below(2) == 0)
    shown = Shown(fresh, look)
    let first = Persona(in: fresh.guidebook, &dice)
    var others: [Persona] = []
    for _ in 1...4 { others.append(Persona(in: fresh.guidebook, &dice)) }
    personas = [first] + others
    persona = first
    begin()
  }

  /// Takes steps; before each, its number and what will be pressed can be seen.
  package mutating func walk(
    _ steps: Int, watch: (_ step: Int) -> Void = { _ in },
    trace: (_ stroke: Stroke) -> Void = { _ in }
  ) throws(Fault) {
    for _ in 1...steps {
      step += 1
      watch(step)
      changeWindow()
      if dice.below(500) == 0 { begin() }
      let stroke = nextStroke()
      trace(stroke)
      strokes = strokes.suffix(19) + [stroke]
      try press(stroke)
    }
  }

  /// Lets another visitor come.
  private mutating func begin() {
    journey = fresh
    shown = Shown(journey, look)
    persona = personas[dice.below(personas.count)]
    aim = [0, 50, 90, 97][dice.below(4)]
    tally.add(.visitors)
    tally.add(Kind(journey.scene))
  }

  private mutating func changeWindow() {
    let fits = isShown
    guard dice.below(fits ? 40 : 3) == 0 else { return }
    let (rows, columns) = (1 + dice.below(60), 1 + dice.below(200))
    let old = look
    look.size =
      switch dice.below(10) {
      case 0, 1, 2: Size(rows: rows, columns: columns)
      case 3: Look.smallest
      default: Size(rows: 24, columns: 80)
      }
    if let event = resizing(journey, from: old, to: look) { _ = journey.receive(event) }
    shown = Shown(journey, look)
  }

  /// Whether the window is large enough for a page.
  var isShown: Bool { look.fits }

  private mutating func press(_ stroke: Stroke) throws(Fault) {
    tally.add(.steps)
    if !isShown { tally.add(.small) }
    let before = journey
    if let event = shown.meaning(of: stroke) {
      tally.add(.meant)
      if journey.receive(event).contains(.leave) {
        // A window too small cannot show the question, so leaving takes one key there.
        let isAsked = before.scene == .leaving || !isShown
        try demand(isAsked ? nil : "the guide is left without a question")
        tally.add(.left)
        begin()
      } else {
        try demand(faultOnTheWay(from: before, by: event, to: journey))
        if before.scene != journey.scene {
          arrive(by: event)
          try compareResults()
        }
      }
    }
    shown = Shown(journey, look, after: shown)
    let page = shown.page
    try demand(page.fault(showing: journey, look))
    if dice.below(128) == 0 {
      try demand(page == draw(journey, look) ? nil : "set anew, the page is another")
    }
    guard isShown else { return }
    if dice.below(128) == 0, !journey.isLarge {
      try demand(faultUnderCursor(of: page, shown, journey.focus))
    }
    if dice.below(1024) == 0 {
      tally.add(.sheets)
      try demand(faultInReading(journey, look))
    }
    if dice.below(4096) == 0, journey.scene != .help {
      tally.add(.helps)
      try demand(faultInHelp(journey, look))
    }
  }

  private mutating func arrive(by event: Event) {
    tally.add(Kind(journey.scene))
    if event == .chose(.startAgain) { tally.add(.again) }
    if event == .chose(.answerMore), case .page = journey.scene { tally.add(.staff) }
    if journey.scene == .outcome { tally.add(journey.urgency) }
  }

  /// Whoever gave the same answers is told the same, whatever the way.
  private mutating func compareResults() throws(Fault) {
    guard journey.scene == .outcome else { return }
    let engine = journey.engine
    // Of two who differ only in answers that do not apply as well.
    let answers = engine.counted(engine.codebook.set(of: journey.answers))
    let findings = engine.codebook.findings(in: answers).shuffled(using: &dice)
    let isSame = engine.report(on: Answers(findings: findings)) == journey.report
    try demand(isSame ? nil : "the same answers in another order give another outcome")
    // Whoever comes back finds the focus where it was.
    var seen = journey
    _ = seen.receive(.turnedTo(.start, focus: journey.items.first))
    let page = draw(seen, Look(size: Size(rows: 24, columns: 80), glyphs: .ascii))
    let told = Told(answers: answers, subject: journey.subject, isLarge: journey.isLarge)
    if let before = results[told] {
      tally.add(.met)
      try demand(before == page ? nil : "the same answers give another result")
    }
    results[told] = page
  }

  private func demand(_ fault: String?) throws(Fault) {
    guard let fault else { return }
    throw Fault(
      words: fault, seed: seed, step: step, scene: journey.scene, size: look.size,
      strokes: strokes)
  }
}
