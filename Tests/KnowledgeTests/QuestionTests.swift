import Assessment
import Knowledge
import Testing
import Wording

@Suite struct `The questions` {
  private let questions = Guidebook.tinglingBack.questions

  @Test func `each asks something and can be answered with not sure`() {
    for question in questions where question.id != .bodyMap {
      #expect(question.prompt.english.hasSuffix("?"), "\(question.id)")
      #expect(question.options.filter { $0.kind == .unsure }.count == 1, "\(question.id)")
    }
  }

  @Test func `each belongs to a block, is about something, and says why it is asked`() {
    let blocks = Set(Guidebook.tinglingBack.blocks.map(\.id))
    for question in questions {
      #expect(blocks.contains(question.block), "\(question.id)")
      #expect((1...22).contains(question.topic.english.count), "\(question.id)")
      #expect(question.reason.english.hasSuffix("."))
    }
  }

  @Test func `each fits a page without scrolling`() {
    for question in questions {
      #expect(question.prompt.english.count <= 3 * 68, "\(question.id)")
      #expect(question.options.count <= 11, "\(question.id)")
      for option in question.options {
        #expect(option.label.english.count <= 2 * 62, "\(question.id) \(option.id)")
      }
    }
  }
}
