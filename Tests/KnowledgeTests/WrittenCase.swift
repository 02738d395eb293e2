import Assessment
import Knowledge

/// A person who was written down, with the level that the writer expects.
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
