import Assessment
import Console
import Journey
import Knowledge
import TestSupport
import Testing

@testable import Screens

@Suite struct `A conversation, line by line` {
  @Test func `a number chooses, and the answer is said back before the next page`() {
    var talk = Talk()
    talk.type("1", "0")
    #expect(talk.reply.first == "Brakes: None of these")
    #expect(talk.reply.contains("1 Rear wheel"))
    #expect(talk.scene == .map(.back))
  }

  @Test func `a tick is told shortly, renumbers nothing, and again prints it all`() {
    var talk = Talk.atNoises
    let before = talk.sheet.numbers
    talk.type("2, 1")
    #expect(talk.reply == ["Other noises: Grinding; Clicking"] + talk.prompt)
    #expect(talk.sheet.numbers == before)
    talk.type("again")
    #expect(talk.reply.contains("1 [x] Grinding"))
    talk.type("2")
    #expect(talk.reply.first == "Other noises: Grinding")
    talk.type("1")
    #expect(talk.reply.first == "Other noises: Not answered")
  }

  @Test(arguments: ["1 0", "0,3", "1 2 3"])
  func `several numbers are ticks or nothing`(line: String) {
    var talk = Talk.atNoises
    talk.type(line)
    #expect(talk.reply.first == "Only one number at a time works here. Nothing has changed.")
    #expect(!talk.journey.answers.answers(Bicycle.Noises.id))
  }

  @Test(arguments: [
    "4", "1 9", "x", "-1", "+1", "1.5", "１", "\u{1B}[A", "99999999999999999999", ",",
  ])
  func `a line that means nothing changes nothing and says what can be typed`(line: String) {
    var talk = Talk.atNoises
    talk.type("1")
    let before = talk.journey
    talk.type(line)
    #expect(talk.journey.answers == before.answers)
    #expect(talk.scene == before.scene)
    #expect(talk.reply.dropFirst() == talk.prompt[...])
    #expect(talk.reply[0].hasSuffix("Nothing has changed."))
    #expect(talk.reply[1].hasPrefix("Type numbers to tick, an empty line for \"Continue\""))
  }

  @Test(arguments: ["1", "2", "1 2", "2 1"])
  func `a danger is ticked, alone or with others, and an empty line leads to the second look`(
    line: String
  ) {
    var talk = Talk()
    talk.type("1", line, "")
    #expect(talk.scene == .recheck(.ambulance))
    #expect(talk.journey.urgency == .ambulance)
  }

  @Test func `an empty line goes on where there is an answer, else it asks for one`() {
    var talk = Talk()
    talk.type("")
    #expect(talk.reply == ["Type a number, back, again, words, help or quit."])
    talk.type("1", "0", "")
    #expect(
      talk.reply.first == "Please choose a line first. One says that none fits.")
    #expect(talk.scene == .map(.back))
    talk.type("0", "b", "")
    #expect(talk.scene == .page(Bicycle.Squeak.id), "what was answered stays")
    talk.type("b", "Continue")
    #expect(talk.scene == .page(Bicycle.Squeak.id), "its name does, too")
  }

  @Test func `the questions of a page come one by one, and back goes through them`() {
    var talk = Talk()
    talk.type("1", "0", "0", "1")
    #expect(talk.reply.contains("Has it been in the rain?"))
    #expect(!talk.reply.contains("What squeaks?"))
    talk.type("back")
    #expect(talk.reply.contains("1 [x] The chain"))
    talk.type("")
    #expect(talk.reply.contains("Has it been in the rain?"))
    talk.type("b", "B ")
    #expect(talk.scene == .map(.back))
  }

  @Test func `the body is a list of words, and its sides are asked in words`() {
    var talk = Talk()
    talk.type("1", "0", "1")
    #expect(talk.reply.contains("Rear wheel: which side?"))
    #expect(talk.reply.contains("3 Both sides"))
    talk.type("4")
    #expect(talk.reply == ["Places: Rear wheel (middle)"] + talk.prompt, "the map was heard before")
    talk.type("3")
    #expect(talk.reply.contains("1 Front wheel"), "the other side was not")
  }

  @Test func `the check of all answers is told again only when its lines have other numbers`() {
    var talk = Talk.atNoises
    talk.type("0")
    #expect(talk.reply.contains("4 Since: Not sure"))
    talk.type("5", "1", "")
    #expect(talk.reply.contains("5 Other noises: Grinding"), "going on is no answer")
    talk.type("4", "2")
    #expect(talk.reply == ["Since: For years"] + talk.prompt)
    talk.type("3", "1", "1")
    #expect(talk.reply.contains("4 Rain: Yes, left outside"), "a question has come in between")
  }

  @Test func `the result counts as told for the answers that it was told for`() {
    var talk = Talk()
    #expect(!talk.conversation.hasToldResult)
    talk.type("1", "1", "", "1")
    #expect(talk.conversation.hasToldResult)
    talk.type("back", "0")
    #expect(!talk.conversation.hasToldResult)
  }

  @Test func `leaving asks first, and what is typed for help is told where it is asked`() {
    var talk = Talk.atNoises
    talk.type("?")
    #expect(talk.reply.contains("an empty line: Continue"))
    #expect(!talk.reply.joined().contains("Esc"))
    talk.type("b", "quit", "1")
    #expect(talk.scene == .page(Bicycle.Noises.id))
    talk.type("q", "2")
    #expect(talk.conversation.isOver)
    #expect(talk.reply == ["Goodbye. Close this window if nobody else should see your answers."])
  }
}

extension Talk {
  /// Somebody who is asked for other noises, where several can be ticked.
  static var atNoises: Talk {
    var talk = Talk()
    talk.type("1", "0", "0", "2", "3")
    return talk
  }
}
