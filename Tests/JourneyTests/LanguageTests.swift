import Journey
import Testing
import Wording

@Suite struct `The language` {
  @Test(arguments: Language.allCases) func `is chosen on a page of its own, which then closes`(
    language: Language
  ) {
    var walk = Walk()
    walk.take(.chose(.languages))
    #expect(walk.journey.items == Language.allCases.map { .speak($0) })
    walk.take(.chose(.speak(language)))
    #expect(walk.scene == .welcome)
    #expect(walk.journey.language == language)
    #expect(walk.journey.focus == .languages)
  }

  @Test func `cannot be changed where it is not asked`() {
    var walk = Walk()
    walk.take(.chose(.speak(.english)))
    #expect(walk.scene == .welcome && walk.journey.trail.count == 1)
  }
}
