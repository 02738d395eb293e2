import Assessment
import Foundation
import Knowledge

/// What people in written cases told us.
struct Vignette: Decodable, CustomStringConvertible {
  private struct File: Decodable { let cases: [Vignette] }
  private struct Mark: Decodable { let id, side: String }

  private let id: String
  private let regions: [Mark]
  private let answers: [String: Answer]

  /// An answer is a name or a list of names.
  private struct Answer: Decodable {
    let options: Set<Option.ID>

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let names =
        if let name = try? container.decode(String.self) { [name] } else {
          try container.decode([String].self)
        }
      options = Set(names.map { Option.ID($0) })
    }
  }

  var description: String { id }

  /// The cases that the rules are tested with.
  static func all(
    in name: String = "handed-out-1.json", relativeTo source: String = #filePath
  ) throws -> [Vignette] {
    let file = URL(fileURLWithPath: source).deletingLastPathComponent()
      .appendingPathComponent("../KnowledgeTests/Data/\(name)")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).cases
  }

  /// The case as a sheet of answers.
  var sheet: Answers {
    var sheet = Answers()
    sheet.mark(
      Set(
        regions.flatMap { mark -> [Place] in
          let sides = Side(rawValue: mark.side).map { [$0] } ?? [.left, .right]
          return sides.map { Place(Region.ID(mark.id), $0) }
        }))
    for question in Guidebook.tinglingBack.questions {
      if let answer = answers[question.id.name] {
        sheet.answer(question, with: answer.options)
      }
    }
    // The cases were written for earlier editions as well.
    let told = answers.flatMap { name, answer in
      answer.options.map { Finding.option(Question.ID(name), $0) }
    }
    return Guidebook.tinglingBack.answers(sheet, and: Set(told))
  }
}
