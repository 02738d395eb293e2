import Assessment
import Console
import TestSupport
import Testing
import Wording

@testable import Screens

private typealias BrakesNow = Bicycle.BrakesNow
private typealias Squeak = Bicycle.Squeak
private typealias Rain = Bicycle.Rain
private typealias Since = Bicycle.Since
private typealias Noises = Bicycle.Noises

private let engine = Engine(Bicycle.guidebook)

private func account(_ findings: Finding...) -> Account {
  Account(of: Answers(findings: findings), by: engine)
}

extension Account {
  /// The account as it reads, whatever the lines.
  fileprivate var reading: String {
    plainText(of: self, .english).split { " \n".contains($0) }.joined(separator: " ")
  }
}

@Suite struct `The account of an outcome` {
  private let afterRain = account(
    BrakesNow.none, Squeak.chain, Rain.left, Since.today, Noises.none)

  @Test func `names what led there, with the reason, before anything else`() {
    let reading = account(Squeak.chain, Since.today, .place("front-wheel", .left)).reading
    #expect(
      reading.contains(
        """
        What led to this - Squeak: The chain - Since: Since today \
        A chain that squeaks all at once can break.
        """))
  }

  @Test func `says no word of an appointment beside an alarm, but of one beside another`() {
    #expect(
      account(Noises.grinding, Since.today, .place("front-wheel", .left)).otherReasons.isEmpty)
    #expect(
      account(Since.years, .place("front-wheel", .left)).otherReasons.map(\.english)
        == ["An old squeak wants a service."])
  }

  @Test func `lists the calm answers that speak against something more urgent`() {
    #expect(
      afterRain.reading.contains(
        """
        These answers speak against something more urgent: \
        - Brakes: None of these - Other noises: None of these
        """))
    #expect(account(BrakesNow.unsure, Noises.unsure).calm.isEmpty, "not sure is not calm")
    #expect(!account(Squeak.chain).reading.contains("speak against"))
  }

  @Test func `says which harmless pattern held something more urgent back`() {
    #expect(
      afterRain.reading.contains(
        "Because it only squeaks after rain, this counts as less urgent."))
    #expect(
      account(BrakesNow.gone, Squeak.chain, Rain.left, Since.today, Noises.none).calming.isEmpty,
      "a pattern that changed nothing is not told")
  }

  @Test func `says what another answer would change, the smallest rise first`() {
    #expect(
      afterRain.reading.contains(
        """
        What would change this This would make it more urgent: \
        - If you had answered "For years" to "Since", \
        this would be: advice for appointment soon. \
        - If you had answered "The brakes" to "Squeak", \
        this would be: advice for same-day. \
        - If you had answered "No, kept dry" to "Rain", \
        this would be: advice for emergency.
        """))
  }

  @Test func `a danger that is there at once is the last thing to be told`() {
    let rises = account(BrakesNow.none, Since.today, Noises.none).rises
    let questions = rises.map { engine.codebook.entries[$0.question].question.id }
    #expect(questions == [Since.id, Noises.id, BrakesNow.id])
  }

  @Test func `words a tick more and a tick less, and a place less`() {
    #expect(
      account(BrakesNow.none, Squeak.brakes, Since.today, Noises.clicking).reading.contains(
        "If \"Grinding\" were true as well (Other noises), this would be: advice for emergency."))
    let known: [Finding] = [BrakesNow.none, Since.unsure, Noises.none, Squeak.unsure, Rain.dry]
    let marked = Account(
      of: Answers(findings: known + [.place("rear-wheel", .left), .place("bell", .left)]),
      by: engine)
    #expect(
      marked.reading.contains(
        """
        This would make it less urgent: - Without "Rear wheel (left)" (Places), \
        this would be: advice for self-care.
        """))
    let grinding = account(
      BrakesNow.none, Squeak.brakes, Since.today, Noises.grinding, Noises.clicking, .nowhere)
    #expect(
      grinding.reading.contains(
        """
        What would change this This would make it less urgent: \
        - Without "Grinding" (Other noises), this would be: advice for same-day. \
        - If you had answered "For years" to "Since", \
        this would be: advice for appointment soon.
        """))
  }

  @Test func `a lower level is not held out while more would be asked`() {
    let hasty = account(BrakesNow.gone)
    #expect(hasty.explanation.changes.contains { $0.urgency < .ambulance })
    #expect(hasty.falls.isEmpty)
  }

  @Test func `tells what speaks for a cause`() {
    let fitting = account(Squeak.chain, Since.years, Noises.clicking).reading
    #expect(fitting.contains("A worn chain. The links are long. For: Squeak: The chain. Only"))
  }

  @Test func `gives nobody who must hurry a reason to stay`() {
    let alarm = account(Noises.grinding, Since.today, Squeak.chain, Rain.dry).reading
    #expect(alarm.contains("A dry bearing. The grease is gone. For: Other noises: Grinding."))
    #expect(alarm.contains("A worn chain. The links are long. Only"))
    #expect(!alarm.contains("Against: "))
  }
}
