import Assessment
import Knowledge
import Testing

/// The ids that files of answers could use in the first edition.
private struct Dictionary: Decodable {
  struct Named: Decodable { let id: String }
  struct Region: Decodable, Equatable {
    let id, group, view: String
    let sides: [String]
  }
  struct Question: Decodable {
    let id: String
    let options: [Named]
  }
  let levels: [Named]
  let regions: [Region]
  let questions: [Question]
  let causes: [Named]
}

@Suite struct `The ids of the first edition` {
  private let dictionary: Dictionary
  private let book = Guidebook.tinglingBack

  init() throws { dictionary = try data("dictionary.json", as: Dictionary.self) }

  @Test func `are still read, each option of each question`() {
    let former = Set(book.formerAnswers.map(\.finding))
    for question in dictionary.questions {
      let options = book.question(Question.ID(question.id))?.options.map(\.id.name) ?? []
      for option in question.options where !options.contains(option.id) {
        #expect(
          former.contains(.option(Question.ID(question.id), Option.ID(option.id))),
          "\(question.id) \(option.id)")
      }
    }
  }

  @Test func `mean answers that this edition offers`() {
    for answer in book.formerAnswers {
      for case .option(let question, let option) in answer.means + answer.replaces {
        #expect(book.question(question)?.options.contains { $0.id == option } == true)
      }
      #expect(
        book.question(answer.question)?.options.contains { $0.id == answer.option } != true,
        "\(answer.finding) is offered")
    }
  }

  @Test func `name every region with its group, its view and its sides`() {
    let regions = book.regions.map { region in
      Dictionary.Region(
        id: region.id.name, group: region.group.rawValue, view: region.view.rawValue,
        sides: region.sides.flatMap { side in
          side == .right ? ["right", "both"] : [side.rawValue]
        })
    }
    #expect(Set(regions.map(\.id)) == Set(dictionary.regions.map(\.id)))
    for wanted in dictionary.regions {
      #expect(regions.contains(wanted), "\(wanted.id)")
    }
  }

  @Test func `name every level, and causes that are all still there`() {
    #expect(Set(book.causes.map(\.id.name)).isSuperset(of: dictionary.causes.map(\.id)))
    #expect(Set(Urgency.allCases.map(\.id)) == Set(dictionary.levels.map(\.id)))
    #expect(book.advice.map(\.urgency).sorted() == Urgency.allCases)
  }
}

@Suite struct `Answers of the first edition` {
  private let book = Guidebook.tinglingBack

  private func answers(_ told: (question: String, option: String)...) -> Answers {
    var given = Answers()
    var former: Set<Finding> = []
    for (question, option) in told {
      if let question = book.question(Question.ID(question)) {
        given.answer(question, with: [Option.ID(option)])
      }
      former.insert(.option(Question.ID(question), Option.ID(option)))
    }
    return book.answers(given, and: former)
  }

  @Test func `count as what they say now`() {
    let leak = answers(("bladder", "leaking"), ("bladder-bowel-timing", "new-or-worse"))
    #expect(leak.has(Finding("pee-and-poo", "leaking")))
    #expect(leak.has(Finding("what-is-new", "new-toilet")))
    #expect(engine.urgency(of: leak) == .emergency)
  }

  @Test func `count for one question together`() {
    let weak = answers(("leg-strength", "foot-drop"), ("hands-arms", "normal"))
    #expect(weak.options(of: "strength-now") == ["foot-drop"])
  }

  @Test func `say nothing about how long, where nothing had changed`() {
    let well = answers(("bladder", "normal"), ("bladder-bowel-timing", "new-or-worse"))
    #expect(!well.answers("what-is-new"))
  }

  @Test func `take the place of an answer that says less, and of no other`() {
    let passing = answers(("course", "gone"), ("position-effect", "clears-on-moving"))
    #expect(passing.options(of: "course") == ["clears"])
    let growing = answers(("course", "fast-worse"), ("position-effect", "clears-on-moving"))
    #expect(growing.options(of: "course") == ["fast-worse"])
  }

  @Test func `count in the order of the table where only one can`() {
    let fell = answers(("injury", "major"), ("muscle-tightness", "yes"))
    #expect(fell.options(of: "before") == ["big-blow"])
  }
}
