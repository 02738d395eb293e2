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
    let old = words("age-band=under-16 sexual-feeling=new-change pee-and-poo=cough-leak")
    #expect(
      old.contains(
        #"Your answer "Yes, in the last 2 weeks, or it is getting worse" (Feeling in sex) does not "#
          + #"count now, because of your answer to "Age". If that is not right, change "Age"."#))
    let grown = words("age-band=30-49 sexual-feeling=new-change pee-and-poo=cough-leak")
    #expect(!grown.contains("count"))
  }

  @Test(arguments: [
    "age-band=70-plus child-stopped=none", "health-risks=none pregnancy-signs=none",
    "danger-now=none legs-check=by-mistake",
    "danger-now=legs-gone legs-check=now age-band=70-plus child-stopped=wobbly-floppy",
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
