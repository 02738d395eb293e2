import Assessment
import Foundation
import Knowledge
import Testing
import Wording

/// What the seed article says, and the words in which a section says it.
private let facts: [(fact: String, section: Section.ID, words: String)] = [
  (
    "tingling is pins and needles is paresthesia", "what-tingling-is",
    "Doctors call this paresthesia"
  ),
  (
    "burning, prickling, numbness without a stimulus", "what-tingling-is",
    "though nothing touches the skin"
  ),
  ("can be temporary and benign", "what-tingling-is", "It is often short and harmless."),
  (
    "yet signals disrupted pathways", "what-tingling-is", "something gets in the way of the signals"
  ),
  ("mechanical causes and internal disease", "what-tingling-is", "Causes fall into two groups."),
  (
    "impulses run nerve, cord, brain", "what-tingling-is",
    "to the spinal cord, and up the cord to the brain"
  ),
  ("irritated nerves fire on their own", "what-tingling-is", "fibres then fire on their own"),
  ("the brain reads this as tingling", "what-tingling-is", "reads these stray pulses as tingling"),
  (
    "pressure, brief lack of oxygen", "what-tingling-is",
    "cuts the nerve off from oxygen for a short time"
  ),
  ("persistent means a chronic problem", "what-tingling-is", "It points to a lasting problem"),
  ("location and pattern are clues", "what-tingling-is", "is a hint at where the trouble sits"),
  ("cord", "what-tingling-is", "In the spinal cord:"),
  ("root", "what-tingling-is", "In a nerve root,"),
  ("small nerves", "what-tingling-is", "In small nerves further out:"),
  ("radiculopathy: root pressure", "structural-causes", "Doctors call this radiculopathy"),
  ("symptoms follow the nerve's path", "structural-causes", "follows the path of that nerve"),
  ("disc is the commonest", "structural-causes", "the most common cause of this kind"),
  (
    "soft centre through the outer layer", "structural-causes",
    "the soft centre pushes out through the ring"
  ),
  ("down to buttocks or legs", "structural-causes", "into the buttock or the leg"),
  ("stenosis is narrowing", "structural-causes", "the spaces inside the spine can get tight"),
  ("thick ligaments", "structural-causes", "Bands between the bones grow thick"),
  ("bone spurs", "structural-causes", "small spurs of bone grow"),
  ("canal or exits", "structural-causes", "or in the gaps where nerves come out"),
  ("cord or roots pressed", "structural-causes", "The cord or the nerve roots are then pressed."),
  ("worse in some postures", "structural-causes", "Some postures make it worse"),
  ("muscles press without a disc", "structural-causes", "with no disc at fault"),
  (
    "one side or a predictable strip", "structural-causes",
    "on one side only, or it runs in a strip"
  ),
  ("systemic disease harms nerves everywhere", "systemic-causes", "can harm nerves everywhere"),
  ("neuropathy", "systemic-causes", "doctors speak of neuropathy"),
  (
    "diabetes: small vessels", "systemic-causes",
    "harms the tiny blood vessels that feed the nerves"
  ),
  ("gradual", "systemic-causes", "Bit by bit the nerve fibres wear out."),
  ("back or limbs", "systemic-causes", "in the feet and hands, or now and then in the back"),
  ("B12 makes myelin", "systemic-causes", "The body needs vitamin B12 to build it."),
  ("myelin insulates", "systemic-causes", "keeps their signals from leaking"),
  ("lack: tingling and weakness", "systemic-causes", "You tingle, and you can get weak"),
  ("infections", "systemic-causes", "Some germs upset nerves too."),
  ("autoimmune disease", "systemic-causes", "Doctors call such an illness autoimmune."),
  ("shingles attacks roots", "systemic-causes", "a virus that attacks a nerve root"),
  (
    "painful tingling in one area", "systemic-causes",
    "One strip of skin, on one side, tingles, burns and hurts."
  ),
  ("MS: myelin in brain and cord", "systemic-causes", "harmed in the brain and the spinal cord"),
  ("MS: spontaneous, widespread", "systemic-causes", "come from nowhere, and in many places"),
  ("most are manageable", "urgent-care", "Most causes of a tingling back can be dealt with."),
  ("damage can be permanent", "urgent-care", "may not get well again"),
  ("sudden, rapidly progressing", "urgent-care", "came all at once, and it spreads fast"),
  (
    "both legs tingling or weak", "urgent-care",
    "Both legs tingle, or both are weak, at the same time."
  ),
  ("cord or bundle of nerves", "urgent-care", "can also come from the spinal cord"),
  ("CES is massive compression", "urgent-care", "something big presses on the whole bundle"),
  ("new or worse bladder control", "urgent-care", "It is new or worse: you cannot pee, or hold it"),
  ("new or worse bowel control", "urgent-care", "It is new or worse: you cannot hold your poo"),
  (
    "saddle: inner thighs, buttocks, perineum", "urgent-care",
    "inner thighs, bottom, between the legs"
  ),
  ("severe unexplained fever", "urgent-care", "a high fever, or you shiver, and do not know why"),
  (
    "sudden profound loss of strength or mobility", "urgent-care",
    "you lose much of your strength, or you can hardly move"
  ),
]

@Suite struct `The sections` {
  private let sections = Guidebook.tinglingBack.sections

  @Test(arguments: facts) func `say every fact of the seed`(
    fact: String, section: Section.ID, words: String
  ) throws {
    let section = try #require(sections.first { $0.id == section })
    #expect(section.words.contains(words), "\(fact)")
  }

  @Test func `have titles, sources and a date`() {
    #expect(Set(sections.map(\.id)).count == sections.count)
    for section in sections {
      #expect(!section.title.english.isEmpty && !section.summary.english.isEmpty)
      #expect(!section.sources.isEmpty, "\(section.id)")
      #expect(section.lastReviewed.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil, "\(section.id)")
    }
  }

  @Test
  func `are linked to by name from causes, advice and other sections, and every one is reached`() {
    let book = Guidebook.tinglingBack
    let linked = Set(
      book.causes.map(\.page) + book.advice.flatMap(\.pages) + sections.flatMap(\.readNext))
    #expect(linked == Set(sections.map(\.id)))
  }
}

extension Section {
  /// All words of the section, as they are read.
  fileprivate var words: String {
    passages.flatMap(\.texts).map(\.english).joined(separator: " ")
      .replacingOccurrences(of: "*", with: "")
  }
}

@Suite struct `What is told leads to a section` {
  private let book = Guidebook.tinglingBack

  @Test func `every cause has a page of its own, named as it is`() {
    for cause in book.causes {
      #expect(cause.page.name == cause.id.name)
      #expect(book.section(cause.page) != nil, "\(cause.id)")
    }
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
      let pages = book.pages(about: rule)
      #expect(pages.allSatisfy { book.section($0) != nil }, "\(rule.id)")
      #expect(!pages.isEmpty || rule.urgency.isAlarm, "\(rule.id)")
    }
  }

  @Test func `every question and every warning does`() {
    for question in book.questions {
      let page = book.block(question.block)?.page
      #expect(page.flatMap(book.section) != nil, "\(question.id)")
    }
    for warning in book.warnings { #expect(book.section(warning.page) != nil) }
  }
}
