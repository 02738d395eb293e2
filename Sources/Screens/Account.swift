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
  let given: FindingSet

  /// Gives an account of what follows from a tidy set of answers.
  public init(of answers: FindingSet, by engine: Engine) {
    self.engine = engine
    (outcome, explanation) = engine.account(for: answers)
    given = answers
  }

  /// Gives an account of what follows from answers.
  public init(of answers: Answers, by engine: Engine) {
    self.init(of: engine.codebook.set(of: answers), by: engine)
  }

  var guidebook: Guidebook { engine.guidebook }
  var codebook: Codebook { engine.codebook }
}

extension Account {
  /// How many reasons are told besides those that decided.
  private static let otherReasons = 4
  /// How many calm answers are told.
  private static let calmAnswers = 8
  /// How many answers are told for a cause, and how many against it.
  private static let evidence = 3

  /// The rules that speak, most serious first.
  private var held: [Rule] { engine.rules(in: outcome.held) }

  /// The rules that set the urgency.
  var deciding: ArraySlice<Rule> { held.prefix { $0.urgency == outcome.urgency } }

  /// The answers that led to the urgency.
  var decisive: [Statement.Told] { told(explanation.decisive) }

  /// Why these answers matter, and then what else would have led to the urgency.
  var reasons: [Text] {
    let named = Set(engine.rules(in: engine.judge(explanation.decisive).held).map(\.id))
    return Self.reasons(
      deciding.filter { named.contains($0.id) } + deciding.filter { !named.contains($0.id) })
  }

  /// Other things that the answers mean.
  ///
  /// Beside an alarm no reason speaks that would have waited: “today” is not “now”.
  var otherReasons: [Text] {
    let others = held.dropFirst(deciding.count)
      .filter { !outcome.urgency.isAlarm || $0.urgency.isAlarm }
    return Array(Self.reasons(others).filter { !reasons.contains($0) }.prefix(Self.otherReasons))
  }

  private static func reasons(_ rules: some Sequence<Rule>) -> [Text] {
    rules.map(\.reason).reduce(into: []) { reasons, reason in
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  /// The calm answers that keep more serious rules from holding.
  ///
  /// What speaks for anything here is not told as calm, and nor is “not sure”; and who the person
  /// is was not looked for.
  var calm: [Statement.Told] {
    let by = explanation.ruledOut.reduce(FindingSet()) { $0 | $1.by }
    let calm = calm(in: by - engine.because(outcome.held, given))
      .filter { !isAboutPerson(codebook.findings[$0].question) }
    return Array(told(FindingSet(calm)).prefix(Self.calmAnswers))
  }

  /// The harmless patterns without which this would have been more urgent.
  var calming: [Fact] {
    outcome.calmed.map { (rule: engine.rules[$0.rule].rule, pattern: $0.pattern) }
      .filter { $0.rule.urgency > outcome.urgency }.map { $0.rule.unless[$0.pattern] }
      .reduce(into: []) { facts, fact in
        if !facts.contains(fact) { facts.append(fact) }
      }
  }
}

extension Account {
  /// The block that asks who the person is; that does not change from one day to the next.
  private static let aboutPerson: Block.ID = "you"

  /// The most telling answers for or against a cause, those that say that nothing is there last.
  func evidence(_ findings: FindingSet) -> [Statement.Told] {
    let calm = calm(in: findings)
    return Array((told(findings - calm) + told(calm)).prefix(Self.evidence))
  }

  /// Puts findings into words, in the order of asking.
  private func told(_ findings: FindingSet) -> [Statement.Told] {
    guidebook.pages.joined().flatMap { question in
      let own = findings & codebook.mask(of: question)
      return own.isEmpty ? [] : guidebook.told(codebook.findings(in: own))
    }
  }

  /// Whether the question asks who the person is.
  func isAboutPerson(_ question: Question.ID) -> Bool {
    guidebook.question(question)?.block == Self.aboutPerson
  }

  /// The findings of a set that say that nothing is there.
  private func calm(in findings: FindingSet) -> FindingSet {
    FindingSet(findings.filter { isCalm(codebook.findings[$0]) })
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
