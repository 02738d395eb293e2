import Assessment
import Console
import Golden
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Screens

private let book = Guidebook.tinglingBack

/// What is said of the person whom the answers are about.
private let spoken: [Text] =
  texts(in: book.blocks) + texts(in: book.questions) + texts(in: book.rules)
  + texts(in: book.fallback) + texts(in: book.causes) + texts(in: book.advice)
  + texts(in: book.warnings)
  + book.rules.flatMap(\.unless).map { Text($0.words) }

private func retold(_ words: String) -> String {
  Language.english.say(Text(words), of: .child, at: Locality())
}

@Suite struct `Words about somebody else` {
  @Test func `put the person who is spoken to into the third person`() {
    #expect(retold("Do your legs tingle?") == "Do their legs tingle?")
    #expect(retold("Are you less steady when you walk?") == "Are they less steady when they walk?")
    #expect(retold("Your health") == "Their health")
    #expect(
      retold("A bike seat touches you: your bottom.") == "A bike seat touches them: their bottom.")
  }

  @Test func `put the person who speaks into the third person`() {
    #expect(retold("I am pregnant") == "They are pregnant")
    #expect(retold("Yes, slightly; but I am over 65") == "Yes, slightly; but they are over 65")
    #expect(retold("Pain wakes me, and I am ill") == "Pain wakes them, and they are ill")
    #expect(retold("Worse when I move my neck") == "Worse when they move their neck")
  }

  @Test func `leave what is said to or by whoever answers`() {
    #expect(retold("Not sure, or I’d rather not say") == "Not sure, or I’d rather not say")
    #expect(
      retold("You told us that you are weak. With your other answers, help them.")
        == "You told us that they are weak. With your other answers, help them.")
    #expect(retold("You were not sure about your legs.") == "You were not sure about their legs.")
  }

  @Test func `leave every mark and blank in its place`() {
    for text in spoken {
      let marks = text.english.filter { !$0.isLetter && $0 != "’" }
      #expect(
        text.ownEnglishForOthers != nil
          || retold(text.english).filter { !$0.isLetter && $0 != "’" } == marks)
    }
  }

  @Test func `read as they were reviewed`() {
    var seen: Set<Text> = []
    let lines = spoken.filter { seen.insert($0).inserted }.compactMap { text -> String? in
      let told = Language.english.say(text, of: .other, at: Locality())
      return told == text.english ? nil : "\(text.english)\n  \(told)"
    }
    #expect(lines.count > 90)
    expectGolden(lines.joined(separator: "\n"), "retold.txt")
  }

  @Test func `speak to nobody but whoever answers`() {
    for text in spoken {
      let words = Language.english.say(text, of: .other, at: Locality()).lowercased()
        .split { !$0.isLetter && $0 != "’" }.map(String.init)
      for (place, word) in words.enumerated() where ["my", "me", "i"].contains(word) {
        // The skin is looked at by whoever answers.
        #expect(words.contains("see"), "\(words.prefix(place + 1))")
      }
    }
  }

  @Test func `stand on every page that asks, and the head says whom it is about`() {
    for (key, who) in [("2", "Your child"), ("3", "Someone you help")] {
      var visitor = Visitor(book)
      visitor.press(key)
      #expect(visitor.page.text.hasPrefix("  Tingle - \(who) - Is it an emergency?"))
      #expect(visitor.page.text.contains("Do they have any of these now"))
      visitor.press("0 3")
      #expect(visitor.page.text.contains("Where is it? Their back:"))
      #expect(visitor.page.text.contains("THEIR LEFT"))
      visitor.press("esc esc esc")
      #expect(visitor.page.text.contains("1 Go on with the questions"), "it stays about them")
      visitor.press("1")
      #expect(visitor.page.text.contains(who))
    }
  }

  @Test func `go when the answers are forgotten`() {
    var visitor = Visitor(book)
    visitor.press("2 1 right 1 1")
    #expect(visitor.page.text.contains("Your child - Your result"))
    #expect(visitor.page.text.contains("Do not let them drive."))
    visitor.press("end enter 1")
    #expect(visitor.page.text.contains("Do you have any of these now"))
  }
}
