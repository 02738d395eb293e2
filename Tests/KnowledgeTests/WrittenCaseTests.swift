import Assessment
import Knowledge
import Testing

/// The cases are told of in `Data/README.md`, with what they came out as at first contact.
@Suite struct `People who were written down` {
  @Test(arguments: [
    ("handed-out-1", 97, 88, true), ("handed-out-2", 86, 65, true), ("own", 85, 60, true),
    ("handed-out-recoded", 97, 72, false), ("round-1", 93, 73, false), ("round-2", 93, 73, false),
    ("round-3", 98, 78, false), ("round-4", 95, 66, false), ("round-5", 93, 71, false),
    ("round-6", 98, 78, false), ("round-7", 95, 75, false), ("round-8", 98, 76, false),
    ("round-9", 95, 71, false), ("round-10", 88, 65, false), ("round-11", 96, 71, false),
    ("round-12", 93, 73, false), ("round-13", 95, 75, false), ("round-14", 91, 65, false),
    ("round-15", 91, 63, false), ("round-16", 95, 75, false),
    ("round-17", 95, 71, false),
  ])
  func `are sent no lower than is acceptable if it is an emergency`(
    name: String, acceptable: Int, exact: Int, asTheyAre: Bool
  ) throws {
    let score = try Score(of: name, asTheyAre: asTheyAre)
    #expect(score.missed == [])
    #expect(score.acceptable >= acceptable)
    #expect(score.exact >= exact)
  }

  /// What lowers an alarm is a whole row of a table: those who miss one line of it are sent on.
  @Test(arguments: [
    ("handed-out-recoded", []), ("round-1", ["r1e23"]), ("round-2", ["r2e10"]), ("round-3", []),
    ("round-4", ["r4e29"]), ("round-5", []), ("round-6", []), ("round-7", ["r7e23"]),
    ("round-8", []), ("round-9", []), ("round-10", ["r10e03", "r10e18"]), ("round-11", []),
    ("round-12", []), ("round-13", []), ("round-14", []), ("round-15", []),
    ("round-16", []), ("round-17", []),
  ])
  func `are not sent to an emergency department for nothing, but for a few`(
    name: String, few: [String]
  ) throws {
    #expect(try Score(of: name).harmlessAlarmed == few)
  }

  @Test(arguments: [
    "round-1", "round-2", "round-3", "round-4", "round-5", "round-6", "round-7", "round-8",
    "round-9", "round-10", "round-11", "round-12", "round-13",
    "round-14", "round-15", "round-16", "round-17",
  ])
  func `are seldom sent higher than is acceptable, and hear of a cause that fits`(
    name: String
  ) throws {
    let score = try Score(of: name)
    #expect(score.above <= 8)
    #expect(score.causesFound >= 90)
  }

  /// A row of a table has one level, so that most of what is not exact is a level beside it.
  @Test(arguments: [("atypical", 72, 8, 0), ("everyday", 59, 1, 22)])
  func `in the tables are seldom missed, and seldom alarmed for nothing`(
    name: String, acceptable: Int, missed: Int, alarmed: Int
  ) throws {
    let score = try Score(of: name)
    #expect(score.acceptable >= acceptable)
    #expect(score.missed.count <= missed, "\(score.missed)")
    #expect(score.harmlessAlarmed.count <= alarmed, "\(score.harmlessAlarmed)")
  }

  @Test(arguments: ["handed-out-recoded", "round-1", "round-2", "round-3"])
  func `never hear of an alarm in the middle that all answers together would not raise`(
    name: String
  ) throws {
    for written in try WrittenCase.all(in: name) {
      let all = written.sheet
      var sofar = Answers()
      for question in Guidebook.tinglingBack.questions where all.answers(question.id) {
        if question.id == .bodyMap {
          sofar.mark(all.places)
        } else {
          sofar.answer(question, with: all.options(of: question.id))
        }
        if Interview(by: engine).alarm(in: sofar) != nil {
          #expect(engine.urgency(of: all).isAlarm, "\(written.id) after \(question.id)")
        }
      }
    }
  }
}
