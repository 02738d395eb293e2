public import Assessment

/// Where something stands in a guidebook.
public enum GuidebookPlace: Hashable, Sendable {
  /// The condition of a rule.
  case rule(Rule.ID)
  /// An example of a rule.
  case example(Rule.ID, person: String)
  /// The gate of a cause.
  case gate(Cause.ID)
  /// A piece of evidence of a cause, counted from one.
  case evidence(Cause.ID, Int)
  /// The condition of a red flag.
  case floor(String)
  /// What decides whether a question is asked.
  case askIf(Question.ID)
  /// When a question applies.
  case appliesIf(Question.ID)
  /// The order of gravity of a question.
  case gravity(Question.ID)
  /// The page of a cause.
  case page(of: Cause.ID)
  /// What is good to read after a section.
  case section(Section.ID)
  /// A group of questions.
  case block(Block.ID)
  /// A warning, by its number from one.
  case warning(Int)
  /// The advice at an urgency.
  case advice(Urgency)
  /// A word that is explained.
  case word(String)

  /// The place in words.
  public var words: String {
    switch self {
    case .rule(let rule): "rule “\(rule)”"
    case .example(let rule, let person): "rule “\(rule)”, example “\(person)”"
    case .gate(let cause): "cause “\(cause)”, gate"
    case .evidence(let cause, let number): "cause “\(cause)”, evidence \(number)"
    case .floor(let flag): "red flag “\(flag)”"
    case .askIf(let question): "question “\(question)”, when it is asked"
    case .appliesIf(let question): "question “\(question)”, when it applies"
    case .gravity(let question): "question “\(question)”, order of gravity"
    case .page(let cause): "cause “\(cause)”, page"
    case .section(let section): "section “\(section)”, what to read next"
    case .block(let block): "block “\(block)”, what to read"
    case .warning(let number): "warning \(number), what to read"
    case .word(let name): "word “\(name)”"
    case .advice(let urgency): "advice for “\(urgency.words)”"
    }
  }
}

extension Urgency {
  /// The level with its window, as it is told to reviewers.
  var words: String { window.map { "\(id), \($0.rawValue)" } ?? id }
}
