import Assessment
import Console
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Journey
@testable import Screens

@Suite struct `Laws of all pages` {
  /// The pages that these questions take in a window, when all of them are asked.
  private static func folio(
    of page: [Question.ID], focus: Question.ID, _ look: Look
  ) -> Folio {
    let book = Guidebook.tinglingBack
    let questions = page.compactMap(book.question)
    var journey = Visitor(book, knowing: "", asked: focus).journey
    // Each has an answer, as they would when they all stand there.
    for question in questions {
      journey.answers.answer(question, with: Set(question.options.map(\.id)))
    }
    journey.here.focus = book.question(focus).flatMap { journey.focus(on: $0) }
    let sheet = Sheet.page(questions, journey, look)
    return Layout(sheet, focus: journey.focus, bookmark: .start, look).folio
  }

  @Test func `every page of questions fits 80 by 24, with all its questions shown`() {
    for page in Guidebook.tinglingBack.pages where page != [.bodyMap] {
      for question in page {
        let folio = Self.folio(of: page, focus: question, .plain)
        #expect(folio.pages.count == 1, "\(page) at \(question)")
      }
    }
  }

  @Test func `no line of a page of questions moves with the focus`() {
    for page in Guidebook.tinglingBack.pages where page != [.bodyMap] {
      for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
        let look = Look(size: size, glyphs: .ascii)
        let places = Set(
          page.map { id in
            Self.folio(of: page, focus: id, look).pages.map { $0.map(\.item) }
              .map { $0.prefix { $0 != .proceed } }
          })
        #expect(places.count == 1, "\(page) in \(size)")
      }
    }
  }

  @Test func `a page of questions takes two of 60 by 20 at the most, and parts no question`() {
    let look = Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)
    for page in Guidebook.tinglingBack.pages where page != [.bodyMap] {
      for id in page {
        let folio = Self.folio(of: page, focus: id, look)
        #expect(folio.pages.count <= 2, "\(page) at \(id)")
        let shown = folio.pages.indices.filter { index in
          folio.items(of: index).contains { if case .option(id, _) = $0 { true } else { false } }
        }
        #expect(shown.count == 1, "\(id)")
      }
    }
  }

  @Test func `the options with the focus have the digits, none is 0, and Continue has none`() {
    typealias Noises = Bicycle.Noises
    let pages = [[Bicycle.BrakesNow.id], [.bodyMap], [Bicycle.Since.id, Noises.id]]
    var visitor = Visitor(
      Bicycle.guidebook(pages: pages + [[Bicycle.Squeak.id, Bicycle.Rain.id]]), knowing: "",
      asked: Noises.id)
    #expect(visitor.page.text.contains("> 1 [ ] Grinding"))
    #expect(visitor.page.text.contains("    ( ) Since today"), "another question's option")
    #expect(visitor.page.text.contains("  0 ( ) None of these"))
    #expect(visitor.page.text.contains("\n        Continue"))
    visitor.press("2 0")
    #expect(visitor.journey.answers[Noises.id] == [Noises.none])
    #expect(visitor.journey.focus == Item.option(Bicycle.Since.id, "today"))
  }

  @Test func `0 is none on every page of several choices, and on the map`() {
    let several = Guidebook.tinglingBack.questions.filter { question in
      question.takesSeveral && question.options.contains { $0.kind == .none }
    }
    #expect(several.count > 4)
    for question in several {
      var visitor = Visitor(.tinglingBack, knowing: "", asked: question.id)
      visitor.press("0")
      let none = question.options.filter { $0.kind == .none }.map(\.id)
      #expect(visitor.journey.answers.options(of: question.id) == Set(none), "\(question.id)")
    }
    var visitor = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    visitor.press("0")
    #expect(visitor.journey.answers.has(.nowhere))
  }

  @Test func `the check of an alarm shows the map beside the answer that it contradicts`() {
    let visitor = Visitor(
      .tinglingBack,
      knowing: "body-map=calf:left legs-affected=both-legs duration=under-2-weeks",
      at: .recheck(.emergency))
    let text = visitor.page.text
    #expect(text.contains("* Places: Calf (left)"))
    #expect(text.contains("* Legs: Both legs"))
  }

  @Test func `what went wrong is said in full in the smallest window`() {
    var visitor = Visitor(.tinglingBack, Look(size: Size(rows: 20, columns: 60), glyphs: .ascii))
    visitor.press("down enter")
    visitor.journey.refusal = .needsChoice
    #expect(visitor.page.text.contains("Please choose a line first. One says that none fits.\n"))
  }

  @Test func `the name of every answer stands on one line in the smallest window`() {
    let look = Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)
    let visitor = Visitor(.tinglingBack, knowing: "strength-now=none", at: .check, look)
    let lines = Layout(of: visitor.journey, look).folio.pages.joined().map(\.text)
    #expect(lines.contains { $0.hasSuffix("  Strength, balance Yes, all as last month") })
    for question in Guidebook.tinglingBack.questions {
      #expect(question.topic.english.count + 2 < 20, "\(question.id)")
    }
  }
}
