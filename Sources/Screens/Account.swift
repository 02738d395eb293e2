public import Assessment
import Wording

/// An outcome with its explanation, and what of it is told to a person.
///
/// The page and the running text tell the same, because what is told and in which order is chosen
/// here; programs get the names from the same outcome and the same explanation.
public struct Account: Sendable {
  /// What follows from the answers.
  public let outcome: Outcome
  /// Why, and what would change it.
  public let explanation: Explanation
  /// The engine that found both.
  public let engine: Engine
  /// What the person told us.
  let given: Set<Finding>

  /// Gives an account of what follows from a tidy set of answers.
  public init(of answers: FindingSet, by engine: Engine) {
    self.engine = engine
    outcome = engine.assess(answers)
    explanation = engine.explain(answers)
    given = engine.codebook.findings(in: answers)
  }

  /// Gives an account of what follows from answers.
  public init(of answers: Answers, by engine: Engine) {
    self.init(of: engine.codebook.set(of: answers), by: engine)
  }

  var guidebook: Guidebook { engine.guidebook }
}

extension Account {
  /// How many reasons are told besides those that decided.
  private static let otherReasons = 4
  /// How many calm answers are told.
  private static let calmAnswers = 8
  /// How many answers are told for a cause, and how many against it.
  private static let evidence = 3

  /// The answers that led to the urgency.
  var decisive: [Statement.Told] { told(explanation.decisive) }

  /// Why these answers matter, and then what else would have led to the urgency.
  var reasons: [Text] {
    let decisive = engine.codebook.set(of: Answers(findings: explanation.decisive))
    let named = Set(engine.judge(decisive).held.numbers.map { engine.rules[$0].rule.id })
    return Self.reasons(
      outcome.deciding.filter { named.contains($0.rule.id) }
        + outcome.deciding.filter { !named.contains($0.rule.id) })
  }

  /// Other things that the answers mean.
  ///
  /// Beside an alarm no reason speaks that would have waited: “today” is not “now”.
  var otherReasons: [Text] {
    let others = outcome.held.dropFirst(outcome.deciding.count)
      .filter { !outcome.urgency.isAlarm || $0.rule.urgency.isAlarm }
    return Array(Self.reasons(others).filter { !reasons.contains($0) }.prefix(Self.otherReasons))
  }

  private static func reasons(_ held: some Sequence<Outcome.HeldRule>) -> [Text] {
    held.map(\.rule.reason).reduce(into: []) { reasons, reason in
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  /// The calm answers that keep more serious rules from holding.
  ///
  /// What speaks for anything here is not told as calm, and nor is “not sure”; and who the person
  /// is was not looked for.
  var calm: [Statement.Told] {
    let speaking = outcome.held.reduce(into: Set<Finding>()) { $0.formUnion($1.because) }
    let by = explanation.ruledOut.reduce(into: Set<Finding>()) { $0.formUnion($1.by) }
    let calm = by.subtracting(speaking).filter { isCalm($0) && !isAboutPerson($0.question) }
    return Array(told(calm).prefix(Self.calmAnswers))
  }

  /// The harmless patterns without which this would have been more urgent.
  var calming: [Fact] {
    outcome.calmed.filter { $0.rule.urgency > outcome.urgency }.map(\.by)
      .reduce(into: []) { facts, fact in
        if !facts.contains(fact) { facts.append(fact) }
      }
  }
}

extension Account {
  /// The block that asks who the person is; that does not change from one day to the next.
  private static let aboutPerson: Block.ID = "you"

  /// The most telling answers for or against a cause, those that say that nothing is there last.
  func evidence(_ findings: Set<Finding>) -> [Statement.Told] {
    let calm = findings.filter(isCalm)
    return Array((told(findings.subtracting(calm)) + told(calm)).prefix(Self.evidence))
  }

  /// Puts findings into words, in the order of asking.
  private func told(_ findings: Set<Finding>) -> [Statement.Told] {
    guidebook.pages.joined().flatMap { question in
      guidebook.told(findings.filter { $0.question == question })
    }
  }

  /// Whether the question asks who the person is.
  func isAboutPerson(_ question: Question.ID) -> Bool {
    guidebook.question(question)?.block == Self.aboutPerson
  }

  /// Whether the finding says that nothing is there: the mildest of the answers to choose one of,
  /// or “none of these”.
  private func isCalm(_ finding: Finding) -> Bool {
    if finding == .nowhere { return true }
    guard let question = guidebook.question(finding.question) else { return false }
    switch question.gravity {
    case .chains(let chains): return chains.contains { $0.first == finding }
    case .each, .unordered: return option(finding)?.kind == Option.Kind.none
    }
  }

  /// The option that a finding names.
  func option(_ finding: Finding) -> Option? {
    guard case .option(let question, let id) = finding else { return nil }
    return guidebook.question(question)?.options.first { $0.id == id }
  }
}
