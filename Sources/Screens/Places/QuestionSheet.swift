import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// A page of questions with their options, ticked as answered before.
  static func page(_ questions: [Question], _ journey: Journey, _ look: Look) -> Sheet {
    guard let first = questions.first else { return Sheet("", []) }
    let atHand = journey.question(among: questions) ?? first
    // Whether a follow-up may join it or not, so that nothing moves when one does.
    let isAlone = journey.guidebook.pages.contains([first.id])
    let blocks = questions.map { question in
      [Piece.block(prompt(question, isAlone: isAlone, look) + options(question, journey, look))]
    }
    var sheet = Sheet(
      journey.guidebook.block(first.block).map { look.say($0.title) } ?? "",
      introduction(to: questions, journey, look)
        + blocks.joined(separator: [.gap])
        + (journey.items.contains(.proceed)
          ? [.air, .item(.proceed, look.say(.continueLabel))] : [])
        + [.air, .text("\(look.say(.whyWeAsk)) \(look.say(atHand.reason))", .faint)])
    sheet.progress = progress(at: atHand.id, among: questions, journey, look)
    sheet.digits = digits(of: atHand)
    sheet.illustration = isAlone ? Illustration(of: first, journey) : nil
    return sheet
  }

  /// What is asked; a question that has the page for itself is given air.
  private static func prompt(_ question: Question, isAlone: Bool, _ look: Look) -> [Piece] {
    let hint = question.takesSeveral ? look.say(isAlone ? .severalHint : .tickHint) : nil
    return [.prompt(look.say(question.prompt), hint: hint)] + (isAlone ? [.gap] : [])
  }

  private static func options(
    _ question: Question, _ journey: Journey, _ look: Look
  ) -> [Piece] {
    let given = journey.answers.options(of: question.id)
    return question.options.map { option in
      let isOn = given.contains(option.id)
      return .item(
        .option(question.id, option.id), look.say(option.label),
        question.isTicked(with: option.id) ? .check(isOn) : .radio(isOn))
    }
  }

  /// A digit for each option of the question at hand.
  ///
  /// “None of these” is 0 wherever there is much to read before it, so that it is always one key.
  private static func digits(of question: Question) -> Digits {
    let none = question.takesSeveral ? question.options.first { $0.kind == .none } : nil
    let others = question.options.filter { $0.id != none?.id }
    return Digits(
      others.map { .option(question.id, $0.id) }, none: none.map { .option(question.id, $0.id) })
  }

  /// A kind word before the first question of a private block.
  private static func introduction(
    to questions: [Question], _ journey: Journey, _ look: Look
  ) -> [Piece] {
    let book = journey.guidebook
    let words = questions.lazy
      .filter { question in
        book.questions.first { $0.block == question.block }?.id == question.id
      }
      .compactMap { book.block($0.block)?.introduction }.first
    return words.map { [.text(look.say($0), .tip), .gap] } ?? []
  }

  /// How far along the pages of questions are, counting those that this visitor is asked.
  static func progress(
    at id: Question.ID, among questions: [Question] = [], _ journey: Journey, _ look: Look
  ) -> String? {
    // What stands on the page is counted even where the answers beside it have settled it.
    let asked = Set(
      (journey.asked + questions).map(\.id))
    let pages = journey.guidebook.pages.filter { !asked.isDisjoint(with: $0) }
    guard let index = pages.firstIndex(where: { $0.contains(id) }) else { return nil }
    return look.say(.step(index + 1, of: pages.count))
  }
}
