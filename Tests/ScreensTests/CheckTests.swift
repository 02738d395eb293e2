import Console
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

@Suite struct `The check of answers` {
  private func words(_ told: String) -> String {
    let visitor = Visitor(.tinglingBack, knowing: told, at: .check)
    return Sheet(plain: visitor.journey, visitor.look).pieces.compactMap { piece in
      if case .text(let text, _) = piece { text } else { nil }
    }.joined(separator: "\n")
  }

  @Test func `says that an answer does not count where that makes the result less urgent`() {
    let old = words("age-band=70-plus pregnancy=birth-last-6-weeks")
    #expect(
      old.contains(
        #"Your answer "I gave birth in the last 6 weeks" (Pregnancy) does not count now, because of "#
          + #"your answer to "Age". If that is not right, change "Age"."#))
    #expect(!words("age-band=30-49 pregnancy=birth-last-6-weeks").contains("count"))
  }

  @Test(arguments: [
    "age-band=70-plus pregnancy=no", "skin=other-rash rash-age=within-3-days",
    "bladder=normal bowel=normal bladder-bowel-timing=new-or-worse",
    "danger-now=legs-gone age-band=70-plus pregnancy=birth-last-6-weeks",
  ])
  func `says nothing of an answer that would make no difference`(told: String) {
    #expect(!words(told).contains("does not count"))
  }

  @Test func `names all the answers because of which one does not count`() {
    let said = Look.plain.say(
      .doesNotCount("Not sure", topic: "Change since", because: ["Peeing", "Pooing"]))
    #expect(
      said
        == #"Your answer "Not sure" (Change since) does not count now, because of your answers to "#
        + #""Peeing" and "Pooing". If that is not right, change one of these answers."#)
  }
}
