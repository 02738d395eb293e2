import Assessment
import Knowledge

/// A person who was written down, with the level that whoever wrote it expects.
struct WrittenCase: Decodable {
  struct Mark: Decodable { let id, side: String }

  /// An answer is a name or a list of names.
  struct Answer: Decodable {
    let options: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      options =
        if let one = try? container.decode(String.self) { [one] } else {
          try container.decode([String].self)
        }
    }
  }

  private struct File: Decodable { let cases: [WrittenCase] }

  let id: String
  let regions: [Mark]
  let answers: [String: Answer]
  let level: String
  let acceptable: [String]
  let causes: [String]
  let tags: [String]

  /// The cases of a file in the folder `Data`.
  static func all(in name: String) throws -> [WrittenCase] {
    try data("\(name).json", as: File.self).cases
  }

  /// The case as a sheet of answers; names of earlier editions count as what they mean now.
  var sheet: Answers {
    var given = Answers()
    given.mark(
      Set(
        regions.flatMap { mark -> [Place] in
          let sides = Side(rawValue: mark.side).map { [$0] } ?? [.left, .right]
          return sides.map { Place(Region.ID(mark.id), $0) }
        }))
    var former: Set<Finding> = []
    for (name, answer) in answers {
      let options = Set(answer.options.map { Option.ID($0) })
      former.formUnion(options.map { .option(Question.ID(name), $0) })
      if let question = Guidebook.tinglingBack.question(Question.ID(name)) {
        given.answer(question, with: options)
      }
    }
    return Guidebook.tinglingBack.answers(given, and: former)
  }
}

extension WrittenCase {
  /// What is left of a case in an interview: the questions that the person is asked, in order, and
  /// their answers.
  struct Walk {
    var answers = Answers()
    var asked: [Question.ID] = []
    /// How many questions had been answered when an alarm first was certain.
    var certainAt: Int?
  }

  /// Answers what an interview asks, page by page, until it has nothing left to ask or an alarm ends
  /// it. A question that the case does not answer gets its calmest answer.
  func walk() -> Walk {
    let sheet = sheet
    let interview = Interview(by: engine)
    var walk = Walk()
    while interview.alarm(in: walk.answers) == nil {
      let open = interview.next(after: walk.answers).filter { !walk.answers.answers($0.id) }
      guard let question = open.first else { break }
      walk.asked.append(question.id)
      if question.id == .bodyMap {
        walk.answers.mark(sheet.places)
      } else {
        let chosen = sheet.options(of: question.id)
        walk.answers.answer(question, with: chosen.isEmpty ? [calmest(question)] : chosen)
      }
      if walk.certainAt == nil, interview.hasCertainAlarm(in: walk.answers) {
        walk.certainAt = walk.asked.count
      }
    }
    return walk
  }
}

extension WrittenCase {
  /// What the person answers where the case says nothing: “none of these”, else the first of a
  /// chain, else the first option. Somebody who feels weak and did not try cannot tell.
  private func calmest(_ question: Question) -> Option.ID {
    let isWeak = !["none", nil].contains(answers["strength-now"]?.options.first)
    let kind: Option.Kind = question.id == "try-it" && isWeak ? .unsure : .none
    if let option = question.options.first(where: { $0.kind == kind }) { return option.id }
    if case .chains(let chains) = question.gravity,
      case .option(_, let option)? = chains.first?.first
    {
      return option
    }
    return question.options.first?.id ?? Option.ID("")
  }
}

/// How a set of cases comes out.
struct Score {
  private static let order = ["self-care", "appointment", "same-day", "emergency", "ambulance"]
  private let results: [(written: WrittenCase, level: String)]

  init(of name: String) throws {
    results = try WrittenCase.all(in: name).map { ($0, engine.urgency(of: $0.sheet).id) }
  }

  /// How many cases there are.
  var count: Int { results.count }

  /// The cases that need an emergency department at least and were sent lower.
  var missed: [String] {
    results.filter { lowest($0.written) >= rank("emergency") && rank($0.level) < rank("emergency") }
      .map(\.written.id)
  }

  /// The cases that can wait for an appointment at least and were sent to an emergency department.
  var harmlessAlarmed: [String] {
    results.filter {
      highest($0.written) <= rank("appointment") && rank($0.level) >= rank("emergency")
    }
    .map(\.written.id)
  }

  /// The share of cases, in per cent, that got a level that is acceptable, the very level that was
  /// expected, or a higher one than is acceptable.
  var acceptable: Int { share { lowest($0) <= $1 && $1 <= highest($0) } }
  var exact: Int { share { rank($0.level) == $1 } }
  var above: Int { share { $1 > highest($0) } }

  /// The share of cases, in per cent, for which an expected cause is among the first three.
  var causesFound: Int {
    let named = results.filter { !$0.written.causes.isEmpty }
    let found = named.count { written, _ in
      engine.report(on: written.sheet).causes.prefix(3)
        .contains { written.causes.contains($0.cause.id.name) }
    }
    return found * 100 / max(named.count, 1)
  }

  private func share(_ isSo: (WrittenCase, Int) -> Bool) -> Int {
    results.count { isSo($0.written, rank($0.level)) } * 100 / results.count
  }

  private func rank(_ level: String) -> Int { Self.order.firstIndex(of: level) ?? -1 }

  private func lowest(_ written: WrittenCase) -> Int { written.acceptable.map(rank).min() ?? 0 }

  private func highest(_ written: WrittenCase) -> Int { written.acceptable.map(rank).max() ?? 0 }
}
