/// The rules of a guidebook made ready to judge by: how soon, and which rules hold, and no more.
///
/// Made once, it judges answers in about a microsecond. Nothing in it changes, so that it is a class
/// only to be handed on without being copied.
public final class Rulebook: Sendable {
  /// The guidebook.
  public let guidebook: Guidebook
  /// The number of every finding.
  public let codebook: Codebook
  /// The decisions on the rules, and then on which questions apply.
  public let network: Network
  /// The rules, most serious first, and otherwise in the guidebook’s order.
  public let rules: [RuleNodes]
  /// The questions that do not apply to everyone, in the order of asking.
  let conditional: [ConditionalQuestion]
  /// The decisions on whether each rule holds, in the order of the rules.
  let heldNodes: Range<Int>
  /// The urgency of each rule, in the order of the rules.
  private let urgencies: [Urgency]
  /// The urgency where no rule holds.
  private let fallbackUrgency: Urgency
  /// All rules.
  private let everyRule: RuleSet

  /// A rule with the decisions that stand for it.
  public struct RuleNodes: Sendable {
    /// The rule.
    public let rule: Rule
    /// What must be so.
    public let when: Int
    /// The patterns that hold it back.
    public let unless: [Int]
    /// Whether it holds: its condition is so, and no pattern holds it back.
    public let held: Int
  }

  /// Makes the rules of a guidebook ready.
  ///
  /// - Precondition: there are no more rules, causes and findings than a ``FindingSet`` holds.
  /// - Complexity: linear in the size of all their conditions.
  public init(_ guidebook: Guidebook) {
    precondition(
      max(guidebook.rules.count, guidebook.causes.count) <= RuleSet.capacity,
      "the guidebook has more rules or causes than fit: raise FindingSet.words")
    self.guidebook = guidebook
    let codebook = Codebook(of: guidebook)
    // A rule takes some three decisions, and a table that grows is filled anew each time.
    var network = Network(room: 4 * guidebook.rules.count)
    let indices = guidebook.rules.indices.sorted { left, right in
      let (first, second) = (guidebook.rules[left].urgency, guidebook.rules[right].urgency)
      return first == second ? left < right : first > second
    }
    let conditions = indices.map { index in
      let rule = guidebook.rules[index]
      return (
        rule: rule, when: network.add(rule.when, codebook),
        unless: rule.unless.map { network.add(.fact($0), codebook) }
      )
    }
    let firstHeld = network.nodes.count
    rules = conditions.map { rule, when, unless in
      RuleNodes(
        rule: rule, when: when, unless: unless,
        held: network.append(needing: when, forbidding: unless))
    }
    heldNodes = firstHeld..<network.nodes.count
    conditional = guidebook.pages.joined().compactMap { id in
      guard let entry = codebook.entry(of: id), let appliesIf = entry.question.appliesIf else {
        return nil
      }
      let applies = network.add(appliesIf, codebook)
      return ConditionalQuestion(
        entry: entry, applies: applies, decisions: network.decisions(for: applies))
    }
    urgencies = rules.map(\.rule.urgency)
    fallbackUrgency = guidebook.fallback.urgency
    everyRule = RuleSet(0..<heldNodes.count)
    self.codebook = codebook
    self.network = network
  }

  /// Judges a tidy set of answers by those that count: how soon, and which rules hold.
  ///
  /// This is the quick way for many cases; an ``Engine`` tells the rest.
  public func judge(_ answers: FindingSet) -> Judgement { judgeAll(counted(answers)) }

  /// Judges a tidy set as if all of it counted.
  private func judgeAll(_ answers: FindingSet) -> Judgement {
    let range = heldNodes
    let bits = unsafe network.withState(of: answers, before: range.upperBound) { state, network in
      unsafe network.bits(of: range, in: state)
    }
    return judgement(by: bits)
  }

  /// How soon a tidy set of answers would need care if all of it counted.
  func urgencyOfAll(_ answers: FindingSet) -> Urgency { judgeAll(answers).urgency }

  /// Judges by the decisions on whether each rule holds.
  func judgement(by bits: FindingSet) -> Judgement {
    let held = bits & everyRule
    return Judgement(urgency: held.first.map { urgencies[$0] } ?? fallbackUrgency, held: held)
  }

  /// The rules of a set, most serious first; where none holds the fallback speaks.
  public func rules(in held: RuleSet) -> [Rule] {
    held.isEmpty ? [guidebook.fallback] : held.map { rules[$0].rule }
  }

  /// How soon a tidy set of answers needs care.
  public func urgency(of answers: FindingSet) -> Urgency { judge(answers).urgency }
}

/// How soon answers need care, and by which rules of a ``Rulebook``.
public struct Judgement: Hashable, Sendable {
  /// How soon.
  public let urgency: Urgency
  /// The rules that hold, by their place in ``Rulebook/rules``.
  public let held: RuleSet
}

/// A set of rules by their place in ``Rulebook/rules``.
public typealias RuleSet = FindingSet
