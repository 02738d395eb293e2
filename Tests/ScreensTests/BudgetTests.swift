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
  while visitor.journey.here.scene != .outcome, keys < 500 {
    switch visitor.journey.here.scene {
    case .page:
      pages += 1
      let head = visitor.journey.here.scene
      while visitor.journey.here.scene == head, let question = visitor.journey.question {
        press(&visitor, digits(for: question, sheet))
        // Ticks stand until they are confirmed; Continue leads to what is still unanswered.
        if visitor.journey.here.scene == head, visitor.journey.question?.id == question.id {
          press(&visitor, "end enter")
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
  return Way(pages: pages, keys: keys, urgency: engine.assess(sheet).urgency)
}

private func digits(for question: Question, _ sheet: Answers) -> String {
  let chosen = sheet.options(of: question.id)
  let wanted =
    chosen.isEmpty ? Set(question.options.filter { $0.kind == .unsure }.map(\.id)) : chosen
  return question.options.filter { wanted.contains($0.id) }.map { option in
    question.takesSeveral && option.kind == .none
      ? "0" : "\((question.options.firstIndex { $0.id == option.id } ?? 0) + 1)"
  }
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
  let start = visitor.journey.here.focus.flatMap { items.firstIndex(of: $0) } ?? 0
  for _ in 0..<abs(goal - start) { press(&visitor, goal > start ? "down" : "up") }
  press(&visitor, "enter")
  let sides = Set(places.filter { $0.region == region }.map(\.side))
  let item = visitor.journey.items.firstIndex(of: .sides(sides)) ?? 0
  press(&visitor, "\(item + 1)")
}

extension [Int] {
  fileprivate var median: Int { isEmpty ? 0 : sorted()[count / 2] }
}

@Suite struct `The way to a result is short` {
  private let engine = Engine(.tinglingBack)

  private func ways(_ file: String) throws -> [Way] {
    try Vignette.all(in: file).map { way(of: $0.sheet, engine) }
  }

  @Test(arguments: ["vignettes.json", "own-vignettes.json"])
  func `for written cases`(file: String) throws {
    let ways = try ways(file)
    let calm = ways.filter { $0.urgency <= .appointment(.days) }
    let alarms = ways.filter { $0.urgency == .emergency }
    print(
      file, "calm", calm.map(\.pages).median, calm.map(\.keys).median, "alarm",
      alarms.map(\.pages).median, alarms.map(\.keys).median, alarms.map(\.pages).max() ?? 0)
    #expect(calm.count > 25 && alarms.count > 25)
    #expect(calm.map(\.pages).median <= 16)
    #expect(calm.map(\.keys).median <= 40)
    #expect(alarms.map(\.pages).median <= 10)
  }

  @Test func `for people at random`() {
    let sheets = RandomPatients(for: engine, seed: 11).prefix(300).map { set in
      Answers(findings: engine.codebook.findings(in: set))
    }
    let ways = sheets.map { way(of: $0, engine) }
    let calm = ways.filter { $0.urgency <= .appointment(.days) }
    let alarms = ways.filter { $0.urgency == .emergency }
    print(
      "random calm", calm.count, calm.map(\.pages).median, calm.map(\.keys).median, "alarm",
      alarms.count, alarms.map(\.pages).median, alarms.map(\.keys).median)
    #expect(calm.count > 10 && alarms.count > 30)
    #expect(calm.map(\.pages).median <= 16)
    #expect(calm.map(\.keys).median <= 40)
    #expect(alarms.map(\.pages).median <= 10)
  }

  @Test func `a danger that is there now leads to the result with two keys`() {
    for digit in 1...6 {
      var visitor = Visitor(.tinglingBack)
      visitor.press("enter \(digit)")
      #expect(visitor.journey.here.scene == .outcome)
      #expect(visitor.journey.outcome.urgency == .ambulance)
    }
  }
}
