import Assessment
import Journey
import TestSupport
import Testing

@Suite struct `A walk on which an answer stops applying` {
  /// A visitor at the check, with a chain that got wet and has squeaked for years.
  private var wet: Walk {
    var walk = Walk.pastTheMap(of: Bicycle.rainyGuidebook)
    walk.answer(Squeak.chain, Rain.left)
    while walk.scene != .check, let question = walk.journey.questions.last {
      walk.answer(
        [Since.years, Bicycle.Noises.none].first { $0.question == question.id } ?? Rain.left)
    }
    return walk
  }

  private func change(_ walk: inout Walk, to squeak: Finding) {
    walk.take(.chose(.change(Squeak.id)))
    walk.answer(squeak)
    if walk.scene != .check { walk.take(.chose(.proceed)) }
  }

  @Test func `it leaves the check and the result, and comes back when it applies again`() {
    var walk = wet
    #expect(walk.journey.urgency == .sameDay)
    #expect(walk.journey.asked.contains { $0.id == Rain.id })
    change(&walk, to: Squeak.brakes)
    #expect(walk.scene == .check)
    #expect(walk.journey.urgency < .sameDay)
    #expect(!walk.journey.items.contains(.change(Rain.id)))
    #expect(walk.journey.graverNotCounted.map(\.question) == [Rain.id])
    change(&walk, to: Squeak.chain)
    #expect(walk.scene == .check, "it is not asked again")
    #expect(walk.journey.urgency == .sameDay)
    #expect(walk.journey.items.contains(.change(Rain.id)))
    #expect(walk.journey.graverNotCounted == [])
  }

  @Test func `the result is that of a visitor who never gave it`() {
    var walk = wet
    change(&walk, to: Squeak.brakes)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    var others = walk.journey.answers
    others.takeBack(Rain.id)
    #expect(walk.journey.answers != others)
    #expect(walk.journey.report == walk.journey.engine.report(on: others))
  }
}
