import Assessment
import Knowledge
import Testing

/// The public contract: every id that files of answers and results may use.
private struct Dictionary: Decodable {
  struct Named: Decodable { let id: String }
  struct Region: Decodable, Equatable {
    let id, group, view: String
    let sides: [String]
  }
  struct Question: Decodable {
    let id, block: String
    let multi: Bool
    let options: [Named]
  }
  let levels: [Named]
  let regions: [Region]
  let questions: [Question]
  let causes: [Named]
}

@Suite struct `The guidebook keeps the dictionary's ids` {
  private let dictionary: Dictionary
  private let book = Guidebook.tinglingBack

  init() throws { dictionary = try data("dictionary.json", as: Dictionary.self) }

  @Test func `every question stands in its order with its options in theirs`() {
    let questions = book.questions.filter { $0.id != .bodyMap }
    #expect(questions.map(\.id.name) == dictionary.questions.map(\.id))
    for (question, wanted) in zip(questions, dictionary.questions) {
      #expect(question.options.map(\.id.name) == wanted.options.map(\.id), "\(wanted.id)")
      #expect(question.takesSeveral == wanted.multi, "\(wanted.id)")
      #expect(wanted.block.hasSuffix("-\(question.block)"), "\(wanted.id)")
    }
  }

  @Test func `every region has its group, its view and its sides`() {
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

  @Test func `every cause and every level is there once`() {
    #expect(book.causes.map(\.id.name).sorted() == dictionary.causes.map(\.id).sorted())
    #expect(Set(Urgency.allCases.map(\.id)) == Set(dictionary.levels.map(\.id)))
    #expect(book.advice.map(\.urgency).sorted() == Urgency.allCases)
  }
}
