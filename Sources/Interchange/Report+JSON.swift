public import Assessment
import Wording

extension Report {
  /// The report as an object for programs, with the id of its case if it has one and the answers of
  /// the case that do not count.
  public func json(id: String? = nil, notCounted: [NotCounted] = []) -> JSON {
    .object(
      Self.head(urgency, rules, id: id) + [
        .init("decisive", .findings(decisive)),
        .init("calmed", .list(calmed.map(\.json))),
        .init("ruled_out", .list(ruledOut.map(\.json))),
        .init("changes", .list(changes.map(\.json))),
        .init("causes", .list(causes.map(\.json))),
        .init("reasons", .list(rules.map { .string($0.reason.english) })),
        // The map is answered by the regions of a case, and is no question of the dictionary.
        .init(
          "unanswered", .list(unanswered.filter { $0 != .bodyMap }.map { .string($0.name) })),
        .init("not_counted", .list(notCounted.map(\.json))),
      ])
  }

  /// What a report begins with, as an object of its own: the urgency and the rules.
  public static func brief(_ urgency: Urgency, _ rules: [Rule], id: String? = nil) -> JSON {
    .object(head(urgency, rules, id: id))
  }

  private static func head(_ urgency: Urgency, _ rules: [Rule], id: String?) -> [JSON.Member] {
    (id.map { [JSON.Member("id", .string($0))] } ?? []) + urgency.members
      + [.init("rules", .list(rules.map { .string($0.id.name) }))]
  }
}

extension NotCounted {
  fileprivate var json: JSON {
    .object(
      JSON.answer(answer, to: question) + [
        .init("because", .list(because.map { .string($0.name) }))
      ])
  }
}

extension Report.Calmed {
  fileprivate var json: JSON {
    .object([.init("rule", .string(rule.id.name)), .init("pattern", .string(pattern.id.name))])
  }
}

extension Report.RuledOut {
  fileprivate var json: JSON {
    .object([.init("rule", .string(rule.id.name)), .init("by", .findings(by))])
  }
}

extension Report.Change {
  fileprivate var json: JSON { .object(JSON.answer(answer, to: question) + urgency.members) }
}

extension Report.RankedCause {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(cause.id.name)), .init("for", .findings(speaksFor)),
      .init("against", .findings(speaksAgainst)),
    ])
  }
}

extension Urgency {
  var members: [JSON.Member] {
    [.init("urgency", .string(id))]
      + (window.map { [.init("within", .string($0.rawValue))] } ?? [])
  }
}

extension JSON {
  /// Findings in their order: the places that were marked, and questions with what was answered.
  fileprivate static func findings(_ findings: [Finding]) -> JSON {
    var list: [JSON] = []
    var rest = findings[...]
    while let first = rest.first {
      let own = rest.prefix { $0.question == first.question }
      rest = rest.dropFirst(own.count)
      if case .place = first {
        list += own.compactMap(\.json)
      } else {
        list.append(.object(answer(own, to: first.question)))
      }
    }
    return .list(list)
  }

  /// An answer; no place at all is an empty one.
  fileprivate static func answer(
    _ findings: some Sequence<Finding>, to question: Question.ID
  ) -> [Member] {
    [
      .init("question", .string(question.name)),
      .init("answer", .list(findings.compactMap(\.json))),
    ]
  }
}

extension Finding {
  fileprivate var json: JSON? {
    switch self {
    case .option(_, let option): .string(option.name)
    case .place(let region, let side):
      .object([.init("region", .string(region.name)), .init("side", .string(side.rawValue))])
    case .nowhere: nil
    }
  }
}
