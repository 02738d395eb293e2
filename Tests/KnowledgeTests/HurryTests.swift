import Assessment
import Knowledge
import Testing
import Wording

/// What each level of signs begins with, the most urgent first.
private let leads = [
  "Call 999, 112 or 911 if:", "Go to an emergency department now if:", "Be seen today if:",
]

/// The causes whose pages do not name the signs of the saddle area.
private let withoutSaddle: [(cause: Cause.ID, because: String)] = [
  ("aortic-emergency", "an ambulance is called for the pain alone, and nerves come second"),
  ("heart-attack", "the heart does not change the feeling between the legs"),
  ("stroke", "the brain is ill, and not the nerves at the foot of the spine"),
]

/// A warning at the end of a page.
private struct Level {
  let lead: String
  let signs: [String]
}

extension Guidebook {
  /// The warnings below the last heading of a cause's page.
  fileprivate func levels(of cause: Cause) -> [Level] {
    let passages = section(cause.page)?.passages ?? []
    let start = passages.lastIndex(of: .heading("When to hurry")) ?? passages.endIndex
    return passages[start...].compactMap { passage in
      guard case .urgent(let lead, let signs) = passage else { return nil }
      return Level(lead: lead.english, signs: signs.map(\.english))
    }
  }
}

@Suite struct `The signs that must not wait` {
  private let book = Guidebook.tinglingBack

  @Test func `stand by level at the end of every page of a cause: call, go now, be seen today`() {
    for cause in book.causes {
      let levels = book.levels(of: cause)
      let places = levels.compactMap { leads.firstIndex(of: $0.lead) }
      #expect(places.count == levels.count && !places.isEmpty, "\(cause.id): \(levels)")
      #expect(places == places.sorted() && Set(places).count == places.count, "\(cause.id)")
      #expect(levels.allSatisfy { !$0.signs.isEmpty }, "\(cause.id)")
    }
  }

  @Test func `lead to an ambulance or an emergency department on every page of a cause`() {
    for cause in book.causes {
      #expect(book.levels(of: cause).contains { leads.prefix(2).contains($0.lead) }, "\(cause.id)")
    }
  }

  @Test func `name a change between the legs on every page but those that say why not`() {
    for cause in book.causes {
      let signs = book.levels(of: cause).filter { $0.lead == leads[1] }.flatMap(\.signs)
      let names =
        signs.contains { $0.contains("numb or feel odd between the legs") }
        && signs.contains {
          $0.lowercased().contains("peeing or pooing") || $0.contains("cannot pee")
        }
      let isExempt = withoutSaddle.contains { $0.cause == cause.id }
      #expect(names != isExempt, "\(cause.id): \(signs)")
    }
    #expect(withoutSaddle.allSatisfy { exempt in book.causes.contains { $0.id == exempt.cause } })
  }

  @Test func `are led on to, and are sentences, each once`() {
    for section in book.sections {
      for passage in section.passages {
        guard case .urgent(let lead, let signs) = passage, !signs.isEmpty else { continue }
        #expect(lead.english.hasSuffix(":"), "\(section.id): \(lead.english)")
        #expect(Set(signs).count == signs.count, "\(section.id): a sign stands twice")
        for sign in signs.map(\.english) {
          #expect(sign.first?.isUppercase == true && sign.hasSuffix("."), "\(section.id): \(sign)")
          // The frame would not fit a line that loses its asterisks.
          #expect(!sign.contains("*") && !lead.english.contains("*"), "\(section.id): \(sign)")
        }
      }
    }
  }

  @Test func `are no dense paragraph: a warning without signs is short`() {
    for section in book.sections {
      for passage in section.passages {
        guard case .urgent(let text, []) = passage else { continue }
        #expect(!text.english.hasSuffix(":"), "\(section.id): \(text.english)")
        #expect(text.english.split(separator: " ").count <= 60, "\(section.id): \(text.english)")
      }
    }
  }
}
