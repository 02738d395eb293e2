import Assessment
import Console
import Journey
import Knowledge
import Soaking
import TestSupport
import Testing
import Wording

@testable import Screens

@Suite struct `Laws of all conversations` {
  /// Answers as wished, by events alone, until the result stands there.
  private static func walk(_ guidebook: Guidebook, _ wish: Wish) -> Journey {
    var journey = Journey(through: guidebook)
    for _ in 1...300 where journey.scene != .outcome {
      for item in items(journey, wish) { _ = journey.receive(.chose(item)) }
    }
    return journey
  }

  private static func items(_ journey: Journey, _ wish: Wish) -> [Item] {
    switch journey.scene {
    case .page:
      let question = journey.questions.first { !journey.answers.answers($0.id) }
      return (question.map { wish.choices($0, journey.answers) } ?? []) + [.proceed]
    case .map(let view):
      return mapItem(view, journey, wish).map { [$0] } ?? [.proceed]
    case .side(let region): return [.sides(wish.sides(of: region))]
    case .recheck: return [.confirm]
    case .welcome: return [.begin(.visitor)]
    default: return [.proceed]
    }
  }

  private static func mapItem(_ view: BodyView, _ journey: Journey, _ wish: Wish) -> Item? {
    if wish.isNowhere { return .nowhere }
    if let region = wish.regions(view, journey.answers).first { return .region(region) }
    return wish.regions(view.other, journey.answers).isEmpty ? nil : .turnBody
  }

  /// Answers as wished, by what is typed, with detours that must not matter.
  private static func talk(_ guidebook: Guidebook, _ wish: Wish, _ dice: inout Dice) -> Talk {
    var talk = Talk(guidebook)
    for _ in 1...900 where talk.scene != .outcome {
      switch dice.below(20) {
      case 0: talk.type("help", "back")
      case 1: talk.type("again", "nothing", "4711")
      case 2: talk.type("quit", "1")
      default: talk.type(line(talk, wish))
      }
    }
    return talk
  }

  private static func line(_ talk: Talk, _ wish: Wish) -> String {
    let journey = talk.journey
    let items: [Item] =
      if let question = journey.question {
        wish.choices(question, journey.answers)
      } else if case .map(let view) = journey.scene {
        mapItem(view, journey, wish).map { [$0] } ?? []
      } else {
        Self.items(journey, wish).filter { $0 != .proceed }
      }
    return items.compactMap(talk.number).joined(separator: ", ")
  }

  @Test(arguments: 1...12) func `typing and events give the same answers and the same result`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    let book = seed % 2 == 0 ? Bicycle.guidebook : .tinglingBack
    let wish = Wish(book, &dice)
    let journey = Self.walk(book, wish)
    let talk = Self.talk(book, wish, &dice)
    #expect(journey.scene == .outcome)
    #expect(talk.scene == .outcome)
    #expect(talk.journey.answers == journey.answers)
    #expect(talk.journey.urgency == journey.urgency)
  }

  @Test(arguments: 1...4) func `a random talk is plain, offers every item, and can always end`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let glyphs: Glyphs = seed % 2 == 0 ? .ascii : .rich
    let columns = 20 + dice.below(80)
    var talk = Talk(
      seed % 3 == 0 ? Bicycle.guidebook : .tinglingBack, columns: columns, glyphs: glyphs)
    for _ in 1...100 {
      talk.expectPlain(columns: min(columns, 72), glyphs)
      let sheet = talk.sheet
      talk.expectAllItems(of: sheet)
      let numbers = sheet.numbers.values.sorted().map(String.init)
      let words = ["", "", "back", "?", "again", "quit", "7", "0", "1 2", "zzz"]
      talk.type((numbers + numbers + words).randomElement(using: &dice) ?? "")
      if talk.conversation.isOver { return }
    }
    talk.type("quit", "2")
    #expect(talk.conversation.isOver)
  }

  @Test func `every scene can be reached and left by typing`() throws {
    var dice = Dice(seed: 20)
    var (reached, left): (Set<Kind>, Set<Kind>) = ([], [])
    var talk = Talk()
    for _ in 1...9000 {
      let before = talk.scene
      let kind = try #require(Kind(before))
      reached.insert(kind)
      let numbers = talk.sheet.numbers.values.sorted().map(String.init)
      let words = ["", "", "back", "help", "words", "words", "quit"]
      talk.type((numbers + numbers + words).randomElement(using: &dice) ?? "")
      if talk.scene != before { left.insert(kind) }
      if talk.conversation.isOver { talk = Talk() }
    }
    #expect(reached == Set(Kind.allCases))
    #expect(left == reached)
  }
}

extension Talk {
  fileprivate func expectPlain(columns: Int, _ glyphs: Glyphs) {
    for line in reply {
      #expect(line.columns <= columns, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0 ~= $0.value) })
      if glyphs == .ascii { #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)") }
      #expect(line.unicodeScalars.allSatisfy { !(0x2500...0x25FF ~= $0.value) }, "a frame: \(line)")
    }
    #expect(reply.last?.isEmpty == false, "\(transcript.suffix(5))")
  }

  /// All that can be chosen has a number, the same as on the page, or needs an empty line only.
  fileprivate func expectAllItems(of sheet: Sheet) {
    let items = journey.items.filter { item in
      guard case .option(let id, _) = item else { return item != .proceed }
      return id == journey.question?.id
    }
    #expect(Set(sheet.numbers.keys) == Set(items))
    for pair in sheet.digits?.pairs ?? [] where pair.item != .proceed {
      #expect(sheet.numbers[pair.item] == pair.digit)
    }
  }
}
