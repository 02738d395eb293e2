/// What a person has told us so far.
///
/// An answer is the set of findings given to one question. Answering again replaces it, and the
/// order of answers never matters for what follows.
public struct Answers: Equatable, Sendable {
  private var findings: [Question.ID: Set<Finding>] = [:]

  /// Creates an empty sheet.
  public init() {}

  /// Whether nothing has been answered.
  public var isEmpty: Bool { findings.isEmpty }

  /// The findings given to a question, or nothing while it has not been answered.
  public subscript(question: Question.ID) -> Set<Finding>? { findings[question] }

  /// Whether the person has told us this.
  public func has(_ finding: Finding) -> Bool {
    findings[finding.question]?.contains(finding) ?? false
  }

  /// Whether the question has been answered, with “not sure” or anything else.
  public func answers(_ question: Question.ID) -> Bool { findings[question] != nil }

  /// Answers a question with options.
  ///
  /// An option that says something beats “none of these” and “not sure” ticked with it; where
  /// only those two are ticked, “not sure” is kept, as it is the more serious. Options that the
  /// question does not have are left out, and with no option left the answer is taken back.
  public mutating func answer(_ question: Question, with chosen: Set<Option.ID>) {
    let options = question.options.filter { chosen.contains($0.id) }
    let kept =
      [Option.Kind.plain, .unsure, .none].lazy
      .map { kind in options.filter { $0.kind == kind } }
      .first { !$0.isEmpty } ?? []
    findings[question.id] =
      kept.isEmpty ? nil : Set(kept.map { Finding(question.id, $0.id) })
  }

  /// Answers the body map with places; none at all is an answer too.
  public mutating func mark(_ places: Set<Place>) {
    findings[.bodyMap] =
      places.isEmpty ? [.nowhere] : Set(places.map { .place($0.region, $0.side) })
  }

  /// Takes an answer back.
  public mutating func takeBack(_ question: Question.ID) { findings[question] = nil }

  /// The places that are marked on the map.
  public var places: Set<Place> {
    Set(
      (findings[.bodyMap] ?? []).compactMap { finding in
        if case .place(let region, let side) = finding { Place(region, side) } else { nil }
      })
  }

  /// The options that are chosen for a question.
  public func options(of question: Question.ID) -> Set<Option.ID> {
    Set(
      (findings[question] ?? []).compactMap { finding in
        if case .option(_, let option) = finding { option } else { nil }
      })
  }
}

/// A region on one side of the body.
public struct Place: Hashable, Sendable {
  /// The region of the body.
  public let region: Region.ID
  /// The side of the body.
  public let side: Side

  /// Creates a place.
  public init(_ region: Region.ID, _ side: Side) {
    self.region = region
    self.side = side
  }
}

extension Answers {
  /// Answers with these findings as they are, whichever question they belong to.
  public init(findings: some Sequence<Finding>) {
    for finding in findings {
      self.findings[finding.question, default: []].insert(finding)
    }
  }
}
