/// A guidebook made ready to reason with.
///
/// Made once, it judges answers in about a microsecond; the guidebook stays what it reasons
/// by, and nothing is in the engine that is not in the guidebook. Nothing in it changes, so that it is
/// a class only to be handed on without being copied.
public final class Engine: Sendable {
  /// The guidebook.
  public let guidebook: Guidebook
  /// The number of every finding.
  public let codebook: Codebook
  /// The decisions: those for the urgency first, then those for the causes and the questions.
  public let network: Network
  /// The rules, most serious first, and otherwise in the guidebook’s order.
  public let rules: [RuleNodes]
  /// The decisions on the red flags, in the guidebook’s order.
  public let floors: [Int]
  /// How many decisions tell the urgency and the red flags; those on causes and questions follow.
  public let urgencyNodes: Int
  /// The causes, in the guidebook’s order.
  public let causes: [CauseNodes]
  /// The questions, in the order of asking, with the decision on whether they are asked at all.
  let questions: [QuestionNodes]
  /// The decisions on whether each rule holds, in the order of the rules.
  let heldNodes: Range<Int>
  /// The urgency of each rule, in the order of the rules.
  private let urgencies: [Urgency]
  /// All rules.
  private let everyRule: RuleSet
  /// Lanes to judge many sets of answers in.
  let lanes: Lanes

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

  /// A cause with the decisions that stand for it.
  public struct CauseNodes: Sendable {
    /// The cause.
    public let cause: Cause
    /// What must be so.
    public let gate: Int
    /// The pieces of evidence, in the order of the cause’s.
    public let evidence: [Int]
  }

  struct QuestionNodes: Sendable {
    let entry: Codebook.Entry
    let askIf: Int?
  }

  /// Makes a guidebook ready.
  ///
  /// - Complexity: linear in the size of all its conditions.
  public init(_ guidebook: Guidebook) {
    self.guidebook = guidebook
    let codebook = Codebook(of: guidebook)
    var network = Network()
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
    urgencies = rules.map(\.rule.urgency)
    everyRule = RuleSet(0..<min(heldNodes.count, RuleSet.capacity))
    floors = guidebook.floors.map { network.add($0.when, codebook) }
    urgencyNodes = network.nodes.count
    causes = guidebook.causes.map { cause in
      CauseNodes(
        cause: cause, gate: network.add(cause.gate, codebook),
        evidence: cause.evidence.map { network.add($0.when, codebook) })
    }
    questions = guidebook.pages.joined().compactMap { id in
      codebook.entry(of: id).map { entry in
        QuestionNodes(
          entry: entry, askIf: entry.question.askIf.map { network.add($0, codebook) })
      }
    }
    self.codebook = codebook
    self.network = network
    lanes = Lanes(for: network, before: heldNodes.upperBound)
  }

  /// Judges a tidy set of answers: how soon, and which rules hold.
  ///
  /// This is the quick way for many cases; ``assess(_:)`` tells the rest.
  public func judge(_ answers: FindingSet) -> Judgement {
    let range = heldNodes
    let bits = unsafe network.withState(of: answers, before: range.upperBound) { state, network in
      unsafe network.bits(of: range, in: state)
    }
    let held = bits & everyRule
    return Judgement(
      urgency: held.first.map { urgencies[$0] } ?? guidebook.fallback.urgency, held: held)
  }

  /// How soon a tidy set of answers needs care.
  public func urgency(of answers: FindingSet) -> Urgency { judge(answers).urgency }
}

/// How soon answers need care, and by which rules of an ``Engine``.
public struct Judgement: Hashable, Sendable {
  /// How soon.
  public let urgency: Urgency
  /// The rules that hold, by their place in ``Engine/rules``.
  public let held: RuleSet
}

/// A set of rules by their place in ``Engine/rules``.
public typealias RuleSet = FindingSet

extension FindingSet {
  /// The lowest number in the set.
  var first: Int? {
    for word in 0..<Self.words where words[word] != 0 {
      return word << 6 + words[word].trailingZeroBitCount
    }
    return nil
  }
}
