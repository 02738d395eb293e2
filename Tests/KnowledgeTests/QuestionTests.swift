import Assessment
import Knowledge
import Testing
import Wording

@Suite struct `The questions` {
  private let questions = Guidebook.tinglingBack.questions

  @Test func `each asks something, can be answered with not sure, and says why it is asked`() {
    for question in questions where question.id != .bodyMap {
      #expect(question.prompt.english.hasSuffix("?"), "\(question.id)")
      #expect(question.options.filter { $0.kind == .unsure }.count == 1, "\(question.id)")
      #expect(question.reason.english.hasSuffix("."), "\(question.id)")
    }
  }

  @Test func `each has all of its answers in an order of gravity, or has none`() {
    for question in questions {
      switch question.gravity {
      case .unordered:
        #expect(["age-band", "muscle-tightness", "panic-breathing"].contains(question.id.name))
      case .each:
        #expect(question.takesSeveral || question.id == .bodyMap)
      case .chains(let chains):
        #expect(!question.takesSeveral)
        let plain = Set(
          question.options.filter { $0.kind != .unsure }.map { Finding(question.id, $0.id) })
        #expect(Set(chains.joined()) == plain, "\(question.id)")
        #expect(chains.allSatisfy { Set($0).count == $0.count && $0.count > 1 })
      }
    }
  }
}
