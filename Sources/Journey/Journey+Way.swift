import Assessment
import Wording

extension Journey {
  /// Begins with the first page that has anything left to ask, or with the check of all answers.
  mutating func begin(about subject: Subject) {
    self.subject = subject
    if !visitNext(interview.next(after: answers)) { visit(.check) }
  }

  /// Goes on from a scene that has something to confirm.
  mutating func proceed() {
    switch here.scene {
    case .check:
      if soundsNewAlarm() { return }
      if heardAlarm != nil || !visitNext(interview.next(after: answers)) { visit(.outcome) }
    case .page:
      if let missing = questions.first(where: { !answers.answers($0.id) }) {
        refusal = .needsChoice
        here.focus = focus(on: missing)
      } else {
        goOn()
      }
    case .map:
      if answers.answers(.bodyMap) { goOn() } else { refusal = .needsChoice }
    default:
      break
    }
  }

  /// Goes on after a question has been answered as a whole: on its page, then beyond it.
  mutating func goOn(from question: Question) {
    if soundsNewAlarm() { return }
    if let next = unanswered(after: question.id) {
      here.focus = focus(on: next)
    } else {
      goOn()
    }
  }

  /// Goes on after a page: to an alarm that is new, back to the check of all answers, or to the
  /// next page.
  mutating func goOn() {
    if soundsNewAlarm() { return }
    if let checked = changing {
      // What a change opened is asked first, then the check stands again.
      if !goesOnForStaff, visitNext(interview.next(after: answers)) { return }
      trail.removeSubrange((checked + 1)...)
      here.focus = .proceed
    } else if goesOnForStaff {
      answerMore()
    } else if !visitNext(interview.next(after: answers)) {
      // Who came back from the result of an alarm goes on to it.
      visit(heardAlarm == nil ? .check : .outcome)
    }
  }

  /// Goes on answering, for staff to see, though the alarm stands.
  mutating func answerMore() {
    if !visitNext(interview.nextForStaff(after: answers)) { visit(.check) }
  }

  /// Whether the visitor goes on from the result of an alarm, to tell the staff more.
  var goesOnForStaff: Bool { heardAlarm != nil && trail.contains { $0.scene == .outcome } }

  /// Where on the trail the check stands that a change is made from.
  private var changing: Int? {
    trail.lastIndex { $0.scene == .check || $0.scene == .outcome }
      .flatMap { trail[$0].scene == .check ? $0 : nil }
  }

  /// Visits the page of these questions, and says whether there were any.
  private mutating func visitNext(_ questions: [Question]) -> Bool {
    guard let first = questions.first else { return false }
    visit(scene(for: first.id))
    return true
  }
}
