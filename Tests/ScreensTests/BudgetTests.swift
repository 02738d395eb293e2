import Assessment
import Console
import Journey
import Knowledge
import Review
import Screens
import Testing

/// How far a visitor had to go, from the welcome to the result.
private struct Way {
  var pages = 0
  var keys = 0
  let urgency: Urgency
}

/// Goes the whole way as somebody who answers this, with as few keys as there are.
private func way(of sheet: Answers, _ engine: Engine) -> Way {
  var visitor = Visitor(.tinglingBack)
  var (pages, keys) = (0, 0)
  func press(_ visitor: inout Visitor, _ names: String) {
    keys += names.split(separator: " ").count
    visitor.press(names)
  }
  press(&visitor, "enter")
  while visitor.journey.scene != .outcome, keys < 500 {
    switch visitor.journey.scene {
    case .page:
      pages += 1
      let head = visitor.journey.scene
      while visitor.journey.scene == head, keys < 500,
        let question = visitor.journey.question
      {
        press(&visitor, digits(for: question, sheet))
        // Ticks stand until they are confirmed; Continue leads to what is still unanswered.
        if visitor.journey.scene == head, visitor.journey.question?.id == question.id {
          press(&visitor, "right")
        }
      }
    case .map:
      pages += 1
      let places = sheet.places
      guard !places.isEmpty else {
        press(&visitor, "0")
        continue
      }
      for region in Set(places.map(\.region)).sorted() { mark(region, places, &visitor, press) }
      press(&visitor, "end enter")
    case .recheck: press(&visitor, "1")
    default: press(&visitor, "enter")
    }
  }
  return Way(pages: pages, keys: keys, urgency: engine.urgency(of: sheet))
}

private func digits(for question: Question, _ sheet: Answers) -> String {
  let chosen = sheet.options(of: question.id)
  let wanted =
    chosen.isEmpty ? Set(question.options.filter { $0.kind == .unsure }.map(\.id)) : chosen
  let none = question.takesSeveral ? question.options.first { $0.kind == .none }?.id : nil
  if let none, wanted.contains(none) { return "0" }
  return question.options.filter { $0.id != none }.enumerated()
    .filter { wanted.contains($0.element.id) }.map { place, _ in "\(place + 1)" }
    .joined(separator: " ")
}

/// Walks down the list to a region, turns the body where it has to, and says the side.
private func mark(
  _ region: Region.ID, _ places: Set<Place>, _ visitor: inout Visitor,
  _ press: (inout Visitor, String) -> Void
) {
  guard Guidebook.tinglingBack.region(region)?.group != .saddle else { return }
  if !visitor.journey.items.contains(.region(region)) { press(&visitor, "right") }
  let items = visitor.journey.items
  guard let goal = items.firstIndex(of: .region(region)) else { return }
  let start = visitor.journey.focus.flatMap { items.firstIndex(of: $0) } ?? 0
  if goal < 9 {
    press(&visitor, "\(goal + 1)")
  } else {
    // From where the focus is, or up from the end, whichever is shorter.
    let fromEnd = items.count - 1 - goal
    let steps =
      fromEnd + 1 < abs(goal - start)
      ? ["end"] + Array(repeating: "up", count: fromEnd)
      : Array(repeating: goal > start ? "down" : "up", count: abs(goal - start))
    press(&visitor, (steps + ["enter"]).joined(separator: " "))
  }
  let sides = Set(places.filter { $0.region == region }.map(\.side))
  let item = visitor.journey.items.firstIndex(of: .sides(sides)) ?? 0
  press(&visitor, "\(item + 1)")
}

extension [Int] {
  fileprivate var median: Int { isEmpty ? 0 : sorted()[count / 2] }
}

@Suite struct `The way to a result is short` {
  private static let engine = Engine.tinglingBack
  private var engine: Engine { Self.engine }
  private func check(_ sheets: some Sequence<Answers>, most: (calm: Int, alarms: Int)) {
    // Nobody without a flag gets more than the fallback’s advice.
    let ways = sheets.map { way(of: $0, engine) }
    let calm = ways.filter { $0.urgency == .selfCare }
    let alarms = ways.filter { $0.urgency == .emergency }
    #expect(calm.count >= 3 && alarms.count >= 3)
    #expect(calm.map(\.pages).median <= most.calm)
    #expect(calm.map(\.keys).median <= 30)
    #expect(alarms.map(\.pages).median <= most.alarms)
  }

  /// Every so many of those who get no more than self-care, and of those in an emergency.
  private func sample(_ sheets: some Sequence<Answers>, everyNth: Int) -> [Answers] {
    let calm = sheets.filter { engine.urgency(of: $0) == .selfCare }
    let alarms = sheets.filter { engine.urgency(of: $0) == .emergency }
    return [calm, alarms].flatMap { group in
      group.enumerated().filter { $0.offset % everyNth == 0 }.map(\.element)
    }
  }

  @Test func `for written cases`() throws {
    // Those whose people answered the questions of this edition.
    let cases = try Vignette.all(in: "handed-out-recoded.json")
    check(sample(cases.map(\.sheet), everyNth: 3), most: (calm: 18, alarms: 15))
  }

  @Test func `for people at random`() {
    // The places between the legs are asked for on a page of their own, and cannot be marked.
    let people = RandomPatients(for: engine, seed: 11).prefix(200).map { set in
      var sheet = Answers(findings: engine.codebook.findings(in: set))
      sheet.mark(
        sheet.places.filter { engine.guidebook.region($0.region)?.group != .saddle })
      return sheet
    }
    check(sample(people, everyNth: 5), most: (calm: 15, alarms: 12))
  }

  @Test func `a danger that is there now leads to the result with five keys`() throws {
    let danger = try #require(Guidebook.tinglingBack.question("danger-now"))
    for digit in 1...danger.options.count(where: { $0.kind == .plain }) {
      var visitor = Visitor(.tinglingBack)
      // It is ticked; Continue; it is there now; yes, that is right.
      visitor.press("enter \(digit) right 1 1")
      #expect(visitor.journey.scene == .outcome, "\(digit)")
      #expect(visitor.journey.urgency == .ambulance, "\(digit)")
    }
  }

  @Test func `three dangers lead to the result with no question between`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("enter 1 2 3 right 1")
    #expect(visitor.journey.scene == .outcome)
    #expect(visitor.journey.urgency == .ambulance)
  }
}
