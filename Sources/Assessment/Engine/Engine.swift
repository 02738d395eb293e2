/// A guidebook made ready to reason with: the rules, and why, what it can be and what to ask.
///
/// Nothing is in the engine that is not in the guidebook.
public final class Engine: Sendable {
  /// The rules, made ready to judge by.
  public let rulebook: Rulebook
  /// The decisions: on the rules and on which questions apply, then on the red flags, the causes and
  /// what is asked.
  public let network: Network
  /// The decisions on the red flags, in the guidebook’s order.
  public let floors: [Int]
  /// How many decisions come before those on causes and on what is asked.
  public let urgencyNodes: Int
  /// The causes, in the guidebook’s order.
  public let causes: [CauseNodes]
  /// The questions, in the order of asking, with the decision on whether they are asked at all.
  public let questions: [QuestionNodes]
  /// For each rule, the causes that it looks for, by their places.
  let lookedFor: [FindingSet]

  /// A cause with the decisions that stand for it.
  public struct CauseNodes: Sendable {
    /// The cause.
    public let cause: Cause
    /// What must be so.
    public let gate: Int
    /// The pieces of evidence, in the order of the cause’s.
    public let evidence: [EvidenceNode]
  }

  /// A piece of evidence with the decision that stands for it.
  public struct EvidenceNode: Sendable {
    /// Its weight.
    public let points: Int
    /// When it is so.
    public let node: Int
  }

  /// A question with the decision on whether it is asked.
  public struct QuestionNodes: Sendable {
    /// The place of the question in the codebook.
    public let place: Int
    /// All that can be answered.
    public let mask: FindingSet
    /// The condition under which it applies; nil if it applies to everyone.
    public let applies: Int?
    /// What must be so for it to be asked; nothing where everyone is asked.
    public let isAsked: Int?
  }

  /// Makes a guidebook ready.
  ///
  /// - Complexity: linear in the size of all its conditions.
  public convenience init(_ guidebook: Guidebook) { self.init(Rulebook(guidebook)) }

  /// Makes the rest of a guidebook ready, whose rules are ready already.
  public init(_ rulebook: Rulebook) {
    let guidebook = rulebook.guidebook
    let codebook = rulebook.codebook
    var network = rulebook.network
    floors = guidebook.floors.map { network.add($0.when, codebook) }
    urgencyNodes = network.nodes.count
    causes = guidebook.causes.map { cause in
      CauseNodes(
        cause: cause, gate: network.add(cause.gate, codebook),
        evidence: cause.evidence.map {
          EvidenceNode(points: $0.points, node: network.add($0.when, codebook))
        })
    }
    questions = guidebook.pages.joined().compactMap { id in
      codebook.place(of: id).map { place in
        let entry = codebook.entries[place]
        return QuestionNodes(
          place: place, mask: entry.mask,
          applies: rulebook.conditional.first { $0.entry.question.id == id }?.applies,
          isAsked: entry.question.isAskedIf.map { network.add($0, codebook) })
      }
    }
    let places = guidebook.causes.enumerated()
      .reduce(into: [String: Int]()) { $0[$1.element.id.name] = $1.offset }
    lookedFor = rulebook.rules.map { nodes in
      FindingSet(nodes.rule.pointsTo.lazy.compactMap { places[$0.name] })
    }
    self.rulebook = rulebook
    self.network = network
  }

  /// The guidebook.
  public var guidebook: Guidebook { rulebook.guidebook }

  /// The number of every finding.
  public var codebook: Codebook { rulebook.codebook }

  /// The rules, most serious first, and otherwise in the guidebook’s order.
  public var rules: [Rulebook.RuleNodes] { rulebook.rules }

  /// What of a tidy set of answers counts; see ``Rulebook/counted(_:)``.
  public func counted(_ answers: FindingSet) -> FindingSet { rulebook.counted(answers) }

  /// Judges a tidy set of answers by those that count: how soon, and which rules hold.
  public func judge(_ answers: FindingSet) -> Judgement { rulebook.judge(answers) }

  /// The rules of a set, most serious first; where none holds the fallback speaks.
  public func rules(in held: RuleSet) -> [Rule] { rulebook.rules(in: held) }

  /// How soon a tidy set of answers needs care.
  public func urgency(of answers: FindingSet) -> Urgency { rulebook.urgency(of: answers) }

  /// How soon answers need care.
  public func urgency(of answers: Answers) -> Urgency { urgency(of: codebook.set(of: answers)) }
}
