public import Assessment

extension Journey {
  /// Whether the answers so far are an alarm, whatever else may be answered.
  public var isAlarmed: Bool { interview.alarm(in: answers) != nil }

  /// What the visitor told us that raises an alarm of this level, in words.
  ///
  /// Where it speaks of places, all that was said about places stands there, so that the visitor
  /// sees when the map says one thing and an answer another.
  public func told(raising alarm: Urgency) -> [Statement.Told] {
    guidebook.told(findings(raising: alarm))
  }

  private func findings(raising alarm: Urgency) -> Set<Finding> {
    let given = engine.counted(engine.codebook.set(of: answers))
    let held = engine.judge(given).held.filter { engine.rules[$0].rule.urgency == alarm }
    let raising = engine.codebook.findings(in: engine.because(FindingSet(held), given))
    let block = guidebook.question(.bodyMap)?.block
    let placing = guidebook.questions.filter { $0.block == block }.map(\.id)
    guard raising.contains(where: { placing.contains($0.question) }) else { return raising }
    return raising.union(
      engine.codebook.findings(in: given).filter { placing.contains($0.question) })
  }

  /// Sounds an alarm that is new or graver than the one heard, and says whether there is one.
  ///
  /// One slip of a finger must not send anybody to hospital, so the answers are looked at once more;
  /// that page says already what they mean, so nobody who is in danger is kept waiting.
  mutating func soundsNewAlarm() -> Bool {
    let alarm = interview.alarm(in: answers)
    guard let alarm, heardAlarm.map({ $0 < alarm }) ?? true else {
      // What was heard stands only as long as the alarm does.
      heardAlarm = alarm
      return false
    }
    focusOnReason(for: alarm)
    visit(.recheck(alarm))
    return true
  }

  /// Takes the answers that raise the alarm as right.
  mutating func confirm() {
    guard case .recheck(let alarm) = here.scene else { return }
    // Back from the outcome leads to the question, not to what has been settled.
    trail.removeLast()
    heardAlarm = alarm
    visit(.outcome)
  }

  /// Goes back to where the alarm sounded, or to the last answer that raises it where that was given
  /// on an earlier page.
  mutating func correct() {
    guard case .recheck(let alarm) = here.scene else { return }
    trail.removeLast()
    let raising = Set(findings(raising: alarm).map(\.question))
    guard here.scene.isAsking, !questions.contains(where: { raising.contains($0.id) }),
      let last = guidebook.pages.joined().last(where: raising.contains)
    else { return }
    // Back from there leads on as it did before.
    if let place = trail.lastIndex(where: { $0.scene == scene(for: last) }) {
      trail.removeSubrange((place + 1)...)
      here.focus = guidebook.question(last).flatMap { focus(on: $0) }
    } else {
      change(last)
    }
  }

  /// Leaves the focus on the question to be changed if the alarm is a mistake.
  private mutating func focusOnReason(for alarm: Urgency) {
    guard here.focus == .proceed else { return }
    let raising = Set(findings(raising: alarm).map(\.question))
    let question = questions.last { raising.contains($0.id) } ?? questions.last
    if let question { here.focus = focus(on: question) }
  }
}
