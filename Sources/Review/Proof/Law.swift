/// What a guidebook is held to, over all answers that can be given to it.
public enum Law: String, CaseIterable, Sendable {
  /// Every set of answers, complete or not, gets exactly one urgency.
  case totality
  /// Each red flag gets its least urgency at least, whatever else is so.
  case floors
  /// A more serious answer never lowers the urgency, but where a rule declares it.
  case gravity
  /// “Not sure” never gets less than the calmest answer.
  case unsure
  /// The order of answers does not matter.
  case order
  /// Answers that do not apply change nothing: two sets that differ in such answers only get the
  /// same report.
  case applicability
  /// The interview leaves out only what cannot change the urgency any more, or which of the two
  /// alarms it is.
  case interview
  /// The answers named as decisive lead to the urgency alone, and none of them is spare.
  case explanations
  /// The engine decides what the conditions say as they are written.
  case reading

  /// The law in words.
  public var words: String {
    switch self {
    case .totality: "every set of answers, complete or not, gets exactly one urgency"
    case .floors: "each red flag gets its least urgency, whatever else is so"
    case .gravity: "a more serious answer never lowers the urgency, but where a rule declares it"
    case .unsure: "“not sure” never gets less than the calmest answer"
    case .order: "the order of answers never matters"
    case .applicability: "answers that do not apply change nothing in the report"
    case .interview:
      "the interview leaves out only what cannot change the urgency, or what alarm it is"
    case .explanations: "decisive answers are enough, and none of them is spare"
    case .reading: "the engine decides what the conditions say"
    }
  }
}

/// What became of a law.
public struct Proof: Sendable {
  /// The law.
  public let law: Law
  /// How many single claims were decided.
  public let claims: Int
  /// What was gone through, and how that covers all answers.
  public let cover: String
  /// What is not so, each with an example; none where the law is proved.
  public let failures: [String]

  /// Whether the law is proved.
  public var isProved: Bool { failures.isEmpty }

  /// The proof as lines of text.
  public var text: String {
    let head = "\(isProved ? "proved" : "NOT SO") \(law.rawValue): \(law.words)\n"
    return ([head, "  \(cover)\n"] + failures.map { "  fault: \($0)\n" }).joined()
  }
}
