import Assessment
import Console
import Journey
import Knowledge
import Screens
import Testing

/// A small generator of pseudo-random numbers (splitmix64), so that a failure can be replayed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct `Laws of all pages` {
  private static let strokes: [Stroke] = [
    .down, .down, .down, .up, .left, .right, .enter, .enter, .enter, .escape, .pageDown, .pageUp,
    .home, .end, .tab, .backTab, .backspace, .character(" "), .character("?"), .character("q"),
    .character("1"), .character("2"), .character("7"), .character("x"), .function(1),
  ]
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 60, columns: 200),
    Size(rows: 37, columns: 100), Size(rows: 1, columns: 1), Size(rows: 21, columns: 76),
  ]

  @Test(arguments: 1...6) func `a random walk never gets stuck, and the cursor is on the focus`(
    seed: UInt64
  ) throws {
    var dice = Dice(state: seed)
    let glyphs = try #require(Glyphs.allCases.randomElement(using: &dice))
    var visitor = Visitor(
      .tinglingBack, Look(size: Size(rows: 24, columns: 80), glyphs: glyphs))
    for _ in 1...150 {
      if Int.random(in: 0..<10, using: &dice) == 0 {
        visitor.look.size = try #require(Self.sizes.randomElement(using: &dice))
      }
      let stroke = try #require(Self.strokes.randomElement(using: &dice))
      if let event = meaning(of: stroke, in: visitor.journey, visitor.look) {
        _ = visitor.journey.receive(event)
      }
      let page = visitor.page
      #expect(page.size == visitor.look.size)
      let isShown = page.size.rows >= 20 && page.size.columns >= 60
      if isShown, visitor.journey.here.focus != nil {
        #expect(page[page.cursor.row, page.cursor.column].glyph == glyphs.marker)
      }
      if glyphs == .ascii { #expect(page.text.utf8.allSatisfy { $0 < 0x80 }) }
      #expect(visitor.journey.trail.count < 60)
    }
  }

  @Test func `every question fits one page of 80 by 24, and of 60 by 20 without a figure`() {
    for question in Guidebook.tinglingBack.questions where question.id != .bodyMap {
      var visitor = Visitor(.tinglingBack)
      // Straight to the question, by way of the check of all answers.
      _ = visitor.journey.receive(.chose(.begin))
      let pages = visitor.pages(of: question.id)
      #expect(pages == 1, "\(question.id)")
    }
  }

  @Test func `paging forth and back shows every line once and in order`() {
    for size in [Size(rows: 20, columns: 60), Size(rows: 24, columns: 80)] {
      for section in Guidebook.tinglingBack.sections.indices {
        var visitor = Visitor(.tinglingBack, Look(size: size, glyphs: .ascii))
        visitor.press("down enter \(section + 1)")
        var forth: [String] = [visitor.page.text]
        for _ in 1...30 {
          visitor.press("space")
          if forth.last != visitor.page.text { forth.append(visitor.page.text) }
        }
        var back: [String] = [visitor.page.text]
        for _ in 1...30 {
          visitor.press("pgup")
          if back.last != visitor.page.text { back.append(visitor.page.text) }
        }
        #expect(forth.count == back.count)
        #expect(forth.count >= 2)
        for (number, page) in forth.enumerated() {
          #expect(page.contains("Page \(number + 1) of \(forth.count)"))
        }
      }
    }
  }

  @Test func `a new window size keeps what was being read on the page`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("down enter 3 space space")
    let sentence = visitor.page.text.split(separator: "\n")[1].split(separator: " ").prefix(3)
      .joined(separator: " ")
    visitor.look.size = Size(rows: 37, columns: 100)
    #expect(visitor.page.text.contains(sentence))
  }
}

extension Visitor {
  /// How many pages a question takes, as its header tells.
  fileprivate func pages(of question: Question.ID) -> Int {
    var journey = journey
    let book = journey.guidebook
    var answers = 0
    while journey.here.scene.question != question, answers < 60 {
      answers += 1
      let item = journey.items.first { item in
        guard case .option(let option) = item, let id = journey.here.scene.question else {
          return false
        }
        return Self.opens.contains(Finding(id, option))
      }
      let unsure = journey.here.scene.question.flatMap { book.question($0) }?.options
        .first { $0.kind == .unsure }
      let next: Item? =
        item ?? unsure.map { .option($0.id) } ?? (journey.items.contains(.nowhere) ? .nowhere : nil)
      if journey.here.scene == .outcome {
        _ = journey.receive(.chose(.answerMore))
      } else if let next {
        _ = journey.receive(.chose(next))
      }
    }
    var visitor = self
    visitor.journey = journey
    guard journey.here.scene.question == question else { return 0 }
    let head = visitor.page.text.prefix { $0 != "\n" }
    return head.contains("Page ") ? 2 : 1
  }

  /// The answers that open the questions which are not asked of everyone.
  private static let opens: Set<Finding> = [
    Finding("bladder", "hard-to-start-or-numb"), Finding("skin", "blister-rash-one-side"),
    Finding("course", "comes-and-goes"),
  ]
}
