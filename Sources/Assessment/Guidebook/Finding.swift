/// One thing that a person has told us.
public enum Finding: Hashable, Sendable {
  /// An option that was chosen for a question.
  case option(Question.ID, Option.ID)
  /// A place of the body that was marked on the map.
  case place(Region.ID, Side)
  /// The map was looked at and left empty.
  case nowhere

  /// Hashes what tells most findings apart, as there are many and each is looked up often.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .option(let question, let option):
      hasher.combine(question.name.utf8.count)
      hasher.combine(option.name)
    case .place(let region, let side):
      hasher.combine(side)
      hasher.combine(region.name)
    case .nowhere:
      hasher.combine(0)
    }
  }

  /// Creates the finding of an option that was chosen for a question.
  public init(_ question: Question.ID, _ option: Option.ID) {
    self = .option(question, option)
  }

  /// The question that brings this finding to light.
  public var question: Question.ID {
    switch self {
    case .option(let question, _): question
    case .place, .nowhere: .bodyMap
    }
  }
}

extension Finding: CustomStringConvertible {
  /// The finding as files name it.
  public var description: String {
    switch self {
    case .option(_, let option): option.name
    case .place(let region, let side): "\(region)/\(side.rawValue)"
    case .nowhere: "nowhere"
    }
  }
}

/// Which side of the body a place lies on, for the person who has it.
public enum Side: String, CaseIterable, Sendable {
  case left, right, middle
}
