import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// All answers, a line each, to be changed.
  static func check(_ journey: Journey, _ look: Look) -> Sheet {
    let asked = journey.asked
    let rows = asked.map { question -> Piece in
      .item(
        .change(question.id), look.say(question.topic), detail: look.say(answer: question, journey))
    }
    let notices = journey.graverNotCounted.flatMap { idle -> [Piece] in
      [.text(look.say(notCounted: idle, in: journey.guidebook), .strong), .gap]
    }
    return Sheet(
      look.say(.checkPlace), isRead: true,
      [.title(look.say(.checkHeading)), .text(look.say(.checkHint)), .gap] + notices
        + [.item(.proceed, look.say(.seeResult)), .gap] + rows)
  }
}

extension Look {
  /// What was answered to a question.
  func say(answer question: Question, _ journey: Journey) -> String {
    let told = journey.guidebook.told(journey.answers[question.id] ?? []).first
    return told.map { say(answers: $0.answers) } ?? say(.notAnswered)
  }

  /// That an answer does not count, and why.
  func say(notCounted idle: NotCounted, in guidebook: Guidebook) -> String {
    let told = guidebook.told(Set(idle.answer)).first
    let others = idle.because.compactMap { guidebook.question($0) }
    return say(
      .doesNotCount(
        told.map { say(answers: $0.answers) } ?? "", topic: told.map { say($0.topic) } ?? "",
        because: others.map { say($0.topic) }))
  }

  /// What was answered, with what it is about.
  func say(told: Statement.Told) -> String {
    "\(say(told.topic)): \(say(answers: told.answers))"
  }

  /// Answers in words, one after the other.
  func say(answers: [Statement.Answer]) -> String {
    answers.map { say(answer: $0) }.joined(separator: "; ")
  }

  /// An answer in words.
  private func say(answer: Statement.Answer) -> String {
    switch answer {
    case .option(let label): say(label)
    case .region(let name, let sides): "\(say(name)) (\(say(sides: sides)))"
    case .nowhere: say(.noPlace)
    }
  }
}
