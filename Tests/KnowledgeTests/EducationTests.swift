import Assessment
import Knowledge
import Testing
import Wording

@Suite struct `The sections` {
  @Test func `have titles, summaries, sources and a date`() {
    for section in Guidebook.tinglingBack.sections {
      #expect(!section.title.english.isEmpty && !section.summary.english.isEmpty)
      #expect(!section.sources.isEmpty, "\(section.id)")
      #expect(section.lastReviewed.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil, "\(section.id)")
    }
  }
}

@Suite struct `What is told leads to a section` {
  private let book = Guidebook.tinglingBack

  /// Common causes that need few words share a page.
  @Test func `every cause has a page of its own, named as it is, or shares that of common ones`() {
    for cause in book.causes where cause.page != "other-common-causes" {
      #expect(cause.page.name == cause.id.name)
    }
    #expect(book.causes.filter { $0.page == "other-common-causes" }.count > 1)
  }

  @Test func `every page of a cause has all its parts`() {
    let parts = [
      "What it is", "What it feels like", "What makes it more likely", "What makes it less likely",
      "What doctors and nurses do", "What helps", "When to come back", "When to hurry",
    ]
    for cause in book.causes {
      let passages = book.section(cause.page)?.passages ?? []
      let headings = passages.compactMap { passage in
        if case .heading(let text) = passage { text.english } else { nil }
      }
      #expect(headings == parts, "\(cause.id)")
      let isTold = zip(passages, passages.dropFirst()).allSatisfy { passage, next in
        if case .heading = passage, case .heading = next { false } else { true }
      }
      #expect(isTold, "\(cause.id) has a heading and nothing below it")
      if cause.group == .dangerous, passages.count > 1 {
        guard case .urgent = passages[1] else {
          Issue.record("\(cause.id) does not begin with what must be done")
          continue
        }
      }
    }
  }

  @Test func `every rule that leaves time to read does`() {
    for rule in book.rules + [book.fallback] {
      #expect(!book.pages(about: rule).isEmpty || rule.urgency.isAlarm, "\(rule.id)")
    }
  }

  @Test func `every question does`() {
    for question in book.questions {
      #expect(book.block(question.block)?.page != nil, "\(question.id)")
    }
  }
}
