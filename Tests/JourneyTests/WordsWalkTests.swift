import Assessment
import Journey
import TestSupport
import Testing

@Suite struct `Asking for words` {
  private static var answering: Walk {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain)
    walk.take(.movedTo(.option(Rain.id, "dry")))
    return walk
  }

  @Test func `leads to their meaning, and Back to where one was, with focus and answers`() {
    var walk = Self.answering
    let before = walk.journey
    walk.take(.askedForWords)
    #expect(walk.scene == .words)
    #expect(walk.focus == nil, "it is for reading")
    #expect(walk.journey.beforeWords.trail == before.trail)
    walk.take(.wentBack)
    #expect(walk.journey.trail == before.trail)
    #expect(walk.journey.answers == before.answers)
  }

  @Test func `leads on to all words, and Back comes all the way`() {
    var walk = Self.answering
    let before = walk.journey
    walk.take(.askedForWords)
    #expect(walk.journey.items == [.glossary])
    walk.take(.chose(.glossary))
    #expect(walk.scene == .glossary)
    #expect(walk.journey.items.isEmpty)
    walk.take(.wentBack)
    #expect(walk.scene == .words)
    walk.take(.wentBack)
    #expect(walk.journey.trail == before.trail)
  }

  @Test func `means nothing where words are explained`() {
    for scene in [Scene.words, .glossary] {
      var walk = Self.answering
      walk.take(.askedForWords)
      if scene == .glossary { walk.take(.chose(.glossary)) }
      let trail = walk.journey.trail
      walk.take(.askedForWords)
      #expect(walk.scene == scene)
      #expect(walk.journey.trail == trail)
    }
  }

  @Test func `keeps the place in a text that is being read`() {
    var walk = Walk()
    walk.take(.chose(.contents), .chose(.section("chains")))
    walk.take(.turnedTo(Bookmark(piece: 3, word: 2), focus: nil))
    let trail = walk.journey.trail
    walk.take(.askedForWords, .askedForHelp, .wentBack, .wentBack)
    #expect(walk.journey.trail == trail)
  }

  @Test func `all words are the last of what can be read, where there are any`() {
    var walk = Walk()
    walk.take(.chose(.contents))
    #expect(walk.journey.items.suffix(2) == [.glossary, .search])
    walk.take(.chose(.glossary))
    #expect(walk.scene == .glossary)
    walk.take(.wentBack)
    #expect(walk.scene == .contents)
    #expect(walk.focus == .glossary)
    walk = Walk(Bicycle.guidebook(glossary: []))
    walk.take(.chose(.contents))
    #expect(!walk.journey.items.contains(.glossary))
  }
}
