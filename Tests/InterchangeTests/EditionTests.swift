import Assessment
import Interchange
import Knowledge
import Testing
import Wording

@Suite struct `The edition of a guidebook` {
  private let book = Guidebook.tinglingBack
  private let edition = Guidebook.tinglingBack.edition

  @Test func `is the SHA-256 of its JSON in small hexadecimal digits`() {
    // That it is the right one, sha256sum tells in ProgramTests.
    #expect(edition.count == 64)
    #expect(edition.allSatisfy { "0123456789abcdef".contains($0) })
  }

  @Test func `is the same each time`() {
    #expect(book.edition == edition)
  }

  @Test func `changes with one word of the title`() {
    #expect(book.edited(title: Text(book.title.english + " now")).edition != edition)
  }

  @Test func `changes with one word of a question`() throws {
    let old = try #require(book.questions.first)
    let new = Question(
      old.id, in: old.block, about: old.topic, Text(old.prompt.english + " Now?"),
      because: old.reason,
      old.form, appliesIf: old.appliesIf, askIf: old.askIf, gravity: old.gravity)
    #expect(book.edited(questions: [new] + book.questions.dropFirst()).edition != edition)
  }

  @Test func `changes with one word that only others read`() {
    #expect(
      book.edited(title: Text(book.title, others: "Why does a back tingle?")).edition != edition)
  }

  @Test func `changes with what is asked in an alarm`() {
    #expect(book.edited(askedInAlarm: []).edition != edition)
  }

  @Test func `changes with how a text is set`() throws {
    let edited = book.topics.map { topic in
      Topic(
        topic.title,
        topic.sections.map { section in
          Section(
            section.id, section.title, summary: section.summary, isWarning: section.isWarning,
            section.passages.map { if case .tip(let text) = $0 { .paragraph(text) } else { $0 } },
            readNext: section.readNext, sources: section.sources,
            lastReviewed: section.lastReviewed)
        })
    }
    #expect(book.edited(topics: edited).edition != edition)
  }
}

extension Guidebook {
  /// The guidebook with some of it changed.
  fileprivate func edited(
    title: Text? = nil, questions: [Question]? = nil, askedInAlarm: [Question.ID]? = nil,
    topics: [Topic]? = nil
  ) -> Guidebook {
    Guidebook(
      title: title ?? self.title, blocks: blocks, questions: questions ?? self.questions,
      formerAnswers: formerAnswers, pages: pages, askedInAlarm: askedInAlarm ?? self.askedInAlarm,
      regions: regions, body: body, rules: rules, fallback: fallback, floors: floors,
      causes: causes,
      advice: advice, warnings: warnings, topics: topics ?? self.topics, glossary: glossary)
  }
}
