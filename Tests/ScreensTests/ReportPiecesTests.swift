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

private func report(_ findings: Finding...) -> Report {
  engine.report(on: Answers(findings: findings))
}

extension Report {
  /// The report as it reads, whatever the lines.
  fileprivate var reading: String {
    plainText(of: self, in: Bicycle.guidebook, .english).split { " \n".contains($0) }.joined(
      separator: " ")
  }
}

@Suite struct `A report as it is told` {
  private let afterRain = report(
    BrakesNow.none, Squeak.chain, Rain.left, Since.today, Noises.none)

  @Test func `names what led there, with the reason, before anything else`() {
    let reading = report(Squeak.chain, Since.today, .place("front-wheel", .left)).reading
    #expect(
      reading.contains(
        """
        What led to this - Squeak: The chain - Since: Since today \
        A chain that squeaks all at once can break.
        """))
  }

  @Test func `says no word of an appointment beside an alarm, but of one beside another`() {
    #expect(
      report(Noises.grinding, Since.today, .place("front-wheel", .left)).otherReasons.isEmpty)
    #expect(
      report(Since.years, .place("front-wheel", .left)).otherReasons.map(\.english)
        == ["An old squeak wants a service."])
  }

  @Test func `lists the calm answers that speak against something more urgent`() {
    #expect(
      afterRain.reading.contains(
        """
        These answers speak against something more urgent: \
        - Brakes: None of these - Other noises: None of these
        """))
    #expect(report(BrakesNow.unsure, Noises.unsure).calm.isEmpty, "not sure is not calm")
    #expect(!report(Squeak.chain).reading.contains("speak against"))
  }

  @Test func `says which harmless pattern held something more urgent back`() {
    #expect(
      afterRain.reading.contains(
        "Because it only squeaks after rain, this counts as less urgent."))
    #expect(
      report(BrakesNow.gone, Squeak.chain, Rain.left, Since.today, Noises.none).calming.isEmpty,
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
    let rises = report(BrakesNow.none, Since.today, Noises.none).rises
    #expect(rises.map(\.question) == [Since.id, Noises.id, BrakesNow.id])
  }

  @Test func `words a tick more and a tick less, and a place less`() {
    #expect(
      report(BrakesNow.none, Squeak.brakes, Since.today, Noises.clicking).reading.contains(
        "If \"Grinding\" were true as well (Other noises), this would be: advice for emergency."))
    let known: [Finding] = [BrakesNow.none, Since.unsure, Noises.none, Squeak.unsure, Rain.dry]
    let marked = engine.report(
      on: Answers(findings: known + [.place("rear-wheel", .left), .place("bell", .left)]))
    #expect(
      marked.reading.contains(
        """
        This would make it less urgent: - Without "Rear wheel (left)" (Places), \
        this would be: advice for self-care.
        """))
    let grinding = report(
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
    let hasty = report(BrakesNow.gone)
    #expect(hasty.changes.contains { $0.urgency < .ambulance })
    #expect(hasty.falls.isEmpty)
  }

  @Test func `tells what speaks for a cause`() {
    let fitting = report(Squeak.chain, Since.years, Noises.clicking).reading
    #expect(fitting.contains("A worn chain. The links are long. For: Squeak: The chain. Only"))
  }

  @Test func `gives nobody who must hurry a reason to stay`() {
    let alarm = report(Noises.grinding, Since.today, Squeak.chain, Rain.dry).reading
    #expect(alarm.contains("A dry bearing. The grease is gone. For: Other noises: Grinding."))
    #expect(alarm.contains("A worn chain. The links are long. Only"))
    #expect(!alarm.contains("Against: "))
  }
}
