import Golden
import Screens
import Testing

@Suite struct `Every page looks as it was reviewed, line by line` {
  @Test func `a whole visit`() {
    var talk = Talk()
    // Some reading and some help; places on both sides of the body; then a line that means nothing.
    talk.type("2", "1", "", "1", "b", "b", "1", "help", "back", "0", "1", "4", "3", "x", "")
    // An alarm by a slip, which is mended; ticks, a look at one of the answers, and the result.
    talk.type("1", "2", "1", "2", "2", "1 2", "", "5", "back", "")
    // A danger after all, and a thought about leaving.
    talk.type("1", "1", "back", "back", "1", "1", "1", "quit", "1", "q", "2")
    expectGolden(talk.transcript.joined(separator: "\n"), "plain/visit.txt")
    #expect(talk.conversation.isOver)
  }
}
