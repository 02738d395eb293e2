import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// All answers, a line each, to be changed.
  static func check(_ journey: Journey, _ look: Look) -> Sheet {
    let asked = journey.interview.asked(after: journey.answers)
    let rows = asked.map { question -> Piece in
      let told = journey.guidebook.told(journey.answers[question.id] ?? [])
      let words = told.flatMap(\.answers).map { look.say(answer: $0) }
      return .item(
        .change(question.id), look.say(question.topic),
        detail: words.isEmpty ? look.say(.notAnswered) : words.joined(separator: "; "))
    }
    var sheet = Sheet(
      look.say(.checkPlace),
      [
        .title(look.say(.checkHeading)), .text(look.say(.checkHint)), .gap,
        .item(.proceed, look.say(.seeResult)), .gap,
      ] + rows)
    sheet.isRead = true
    return sheet
  }
}

extension Look {
  /// An answer in words.
  func say(answer: Statement.Answer) -> String {
    switch answer {
    case .option(let label): say(label)
    case .region(let name, let sides): "\(say(name)) (\(say(sides: sides)))"
    case .nowhere: say(.noPlace)
    }
  }
}
