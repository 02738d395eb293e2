package import Assessment
import Wording

extension Bicycle {
  /// The handbook in which the question on rain does not apply to brakes that squeak, and rain is a
  /// reason to go today.
  package static let rainyGuidebook: Guidebook = {
    let book = guidebook
    let questions = book.questions.map { question in
      guard question.id == Rain.id else { return question }
      return Question(
        question.id, in: question.block, about: question.topic, question.prompt,
        because: question.reason, question.form, appliesIf: question.askIf)
    }
    let wet = Rule(
      "today-wet", .sameDay, when: Rain.left, reason: "Water eats oil.",
      sources: book.rules[0].sources, examples: .init(holds: [], fails: []))
    return Guidebook(
      title: book.title, blocks: book.blocks, questions: questions, pages: book.pages,
      regions: book.regions, rules: book.rules + [wet], fallback: book.fallback,
      floors: book.floors, causes: book.causes, advice: book.advice, warnings: book.warnings,
      topics: book.topics, glossary: book.glossary)
  }()
}
