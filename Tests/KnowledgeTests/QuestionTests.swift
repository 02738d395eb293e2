import Assessment
import Knowledge
import Testing
import Wording

@Suite struct `The questions` {
  private let questions = Guidebook.tinglingBack.questions

  @Test func `each asks something, can be answered with not sure, and says why it is asked`() {
    for question in questions where question.id != .bodyMap {
      #expect(question.prompt.english.contains("?"), "\(question.id)")
      let doubts = question.options.filter { $0.kind == .unsure }.map(\.id.name)
      #expect([["unsure"], ["unsure", "rather-not"]].contains(doubts), "\(question.id)")
      #expect(question.options.count <= 9, "\(question.id)")
      #expect(question.reason.english.hasSuffix("."), "\(question.id)")
    }
  }

  /// What only names a cause stands in no order.
  @Test func `each orders what can be ordered by gravity`() {
    for question in questions {
      switch question.gravity {
      case .unordered:
        #expect(["age-band", "same-before"].contains(question.id.name))
      case .each:
        #expect(question.takesSeveral || question.id == .bodyMap)
      case .chains(let chains):
        #expect(!question.takesSeveral)
        let plain = Set(
          question.options.filter { $0.kind != .unsure }.map { Finding(question.id, $0.id) })
        #expect(Set(chains.joined()).isSubset(of: plain), "\(question.id)")
        #expect(chains.allSatisfy { Set($0).count == $0.count && $0.count > 1 })
      }
    }
  }
}
