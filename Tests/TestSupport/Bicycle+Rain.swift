package import Assessment
import Wording

extension Bicycle {
  /// The handbook in which the question on rain does not apply to brakes that squeak, and rain is a
  /// reason to go today.
  package static let rainyGuidebook: Guidebook = {
    let questions = Bicycle.questions.map { question in
      guard question.id == Rain.id else { return question }
      return Question(
        question.id, in: question.block, about: question.topic, question.prompt,
        because: question.reason, question.form, appliesIf: question.askIf)
    }
    let wet = Rule(
      "today-wet", .sameDay, when: Rain.left, reason: "Water eats oil.",
      sources: rules[0].sources, examples: .init(holds: [], fails: []))
    return guidebook(questions: questions, rules: rules + [wet])
  }()
}
