import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// A question with its options, ticked as answered before.
  static func question(_ id: Question.ID, _ journey: Journey, _ look: Look) -> Sheet {
    guard let question = journey.guidebook.question(id) else { return Sheet("", []) }
    let given = journey.answers.options(of: id)
    let options = question.options.map { option -> Piece in
      let isTicked = given.contains(option.id)
      // “None of these” and “not sure” are answers on their own, not ticks beside others.
      let isAlone = !question.takesSeveral || option.kind != .plain
      return .item(
        .option(option.id), look.say(option.label), isAlone ? .radio(isTicked) : .check(isTicked))
    }
    var sheet = Sheet(
      journey.guidebook.block(question.block).map { look.say($0.title) } ?? "",
      introduction(of: question, journey, look)
        + [.title(look.say(question.prompt))]
        + (question.takesSeveral && !question.decidesAtOnce
          ? [.text(look.say(.severalHint), .faint)] : [])
        + [.gap] + options
        + (question.takesSeveral ? [.item(.proceed, look.say(.continueLabel))] : [])
        + [.gap, .text("\(look.say(.whyWeAsk)) \(look.say(question.reason))", .faint)])
    sheet.progress = progress(of: id, journey, look)
    sheet.isNumbered = true
    sheet.illustration = Illustration(of: question, journey)
    return sheet
  }

  /// A kind word before the first question of a private block.
  private static func introduction(
    of question: Question, _ journey: Journey, _ look: Look
  ) -> [Piece] {
    let first = journey.guidebook.questions.first { $0.block == question.block }
    guard first?.id == question.id,
      let words = journey.guidebook.block(question.block)?.introduction
    else { return [] }
    return [.text(look.say(words), .tip), .gap]
  }

  /// How far along the questions are, counting those that this visitor is asked.
  static func progress(of id: Question.ID, _ journey: Journey, _ look: Look) -> String? {
    let asked = journey.interview.asked(after: journey.answers)
    guard let index = asked.firstIndex(where: { $0.id == id }) else { return nil }
    return look.say(.question(index + 1, of: asked.count))
  }
}
