import Assessment
import Knowledge

/// What is left of somebody in an interview: the questions that are asked, in order, and the answers.
struct InterviewWalk {
  private(set) var answers = Answers()
  private(set) var asked: [Question.ID] = []
  /// How many questions had been answered when an alarm first was certain.
  private var certainAt: Int?

  /// Answers what an interview asks, page by page, until it has nothing left to ask or an alarm ends
  /// it.
  init(places: Set<Place>, answering options: (Question) -> Set<Option.ID>) {
    let interview = Interview(by: engine)
    while interview.alarm(in: answers) == nil {
      let open = interview.next(after: answers).filter { !answers.answers($0.id) }
      guard let question = open.first else { break }
      asked.append(question.id)
      if question.id == .bodyMap {
        answers.mark(places)
      } else {
        answers.answer(question, with: options(question))
      }
      if certainAt == nil, interview.hasCertainAlarm(in: answers) { certainAt = asked.count }
    }
  }

  /// How many questions came after an answer that made an alarm certain.
  var askedInAlarm: Int? { certainAt.map { asked.count - $0 } }
}

extension WrittenCase {
  /// The case in an interview; a question that it does not answer gets its calmest answer.
  var walk: InterviewWalk {
    let sheet = sheet
    return InterviewWalk(places: sheet.places) { question in
      let chosen = sheet.options(of: question.id)
      return chosen.isEmpty ? [calmest(question)] : chosen
    }
  }
}

extension WrittenCase {
  /// The answers that causes are named from: in an alarm causes are for the staff, who are shown the
  /// rest of the answers.
  func answersForCauses(isAlarm: Bool) -> Answers { isAlarm ? sheet : walk.answers }

  /// The calmest answer, else the first option; somebody who feels weak and did not try cannot tell.
  private func calmest(_ question: Question) -> Option.ID {
    let isWeak = !["none", nil].contains(answers["strength-now"]?.options.first)
    let option =
      question.id == "try-it" && isWeak
      ? question.options.first { $0.kind == .unsure } : question.calmest.first
    return (option ?? question.options.first)?.id ?? Option.ID("")
  }
}
