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

  @Test func `none uses a medical word that a layperson does not know`() {
    let unknown = [
      "anaesthesia", "paresthesia", "incontinen", "bilateral", "perineum", "perianal",
      "neuropathy", "radiculopathy", "retention", "sensory", "onset", "acute", "genital",
    ]
    for question in questions {
      let texts = [question.prompt, question.reason] + question.options.map(\.label)
      for text in texts {
        for word in unknown {
          #expect(!text.english.lowercased().contains(word), "\(question.id): \(word)")
        }
      }
    }
  }
}
