import Assessment
import Knowledge
import Testing

/// Numbers that look like chance and are the same each time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Sheets of answers near the edges of the rules, and the steps from one to a graver one.
private struct Sheets {
  private let book = Guidebook.tinglingBack
  private let people: [[Finding]]
  private var dice: Dice

  init(seed: UInt64) {
    dice = Dice(state: seed)
    people = book.rules.flatMap { rule in
      (rule.examples.holds.prefix(14) + rule.examples.fails.prefix(14)).map(\.findings)
    }
  }

  private func ends(of question: Question) -> (calm: [Finding], all: [Finding]) {
    switch question.form {
    case .places:
      let places = book.regions.flatMap { region in
        region.sides.map { Finding.place(region.id, $0) }
      }
      return ([.nowhere], places)
    case .one(let options), .several(let options):
      let all = options.map { Finding(question.id, $0.id) }
      if case .chains(let chains) = question.gravity {
        return (Array(Set(chains.compactMap(\.first))).sorted { "\($0)" < "\($1)" }, all)
      }
      let none = options.filter { $0.kind == .none }.map { Finding(question.id, $0.id) }
      return (none.isEmpty ? Array(all.prefix(1)) : none, all)
    }
  }

  /// One person out of the examples, with answers to what the example leaves open.
  mutating func next() -> Set<Finding> {
    var sheet = Set(people.randomElement(using: &dice) ?? [])
    for question in book.questions {
      let given = sheet.contains { $0.question == question.id }
      let (calm, all) = ends(of: question)
      if given, !dice.chance(6) { continue }
      sheet = sheet.filter { $0.question != question.id }
      if dice.chance(65) {
        if let calmest = calm.randomElement(using: &dice) { sheet.insert(calmest) }
      } else if dice.chance(75), let other = all.randomElement(using: &dice) {
        sheet.insert(other)
      }
    }
    return sheet
  }

  /// The same sheet with one answer that is more serious, and the question that it answers.
  mutating func graver(than sheet: Set<Finding>) -> (Question.ID, Set<Finding>)? {
    guard let question = book.questions.randomElement(using: &dice) else { return nil }
    let given = sheet.filter { $0.question == question.id }
    guard !given.isEmpty else { return nil }
    switch question.gravity {
    case .unordered: return nil
    case .chains(let chains):
      for chain in chains.shuffled(using: &dice) {
        guard let now = given.first, let rung = chain.firstIndex(of: now) else { continue }
        guard let next = chain.dropFirst(rung + 1).randomElement(using: &dice) else { continue }
        return (question.id, sheet.subtracting(given).union([next]))
      }
      return nil
    case .each(let except):
      let calm = Set(question.options.filter { $0.kind != .plain }.map { Finding(question.id, $0.id) })
      let (_, all) = ends(of: question)
      // Not sure is no milder than a tick, so there is no step between them.
      if given.contains(where: { $0.isUnsure }) { return nil }
      let more = all.filter { !given.contains($0) && !except.contains($0) && !calm.contains($0) }
      guard let next = more.randomElement(using: &dice) else { return nil }
      return (question.id, sheet.subtracting(calm).subtracting([.nowhere]).union([next]))
    }
  }

  /// The same sheet with the calmest answer where one was not sure.
  mutating func calmer(than sheet: Set<Finding>) -> (Question.ID, Set<Finding>)? {
    guard let unsure = sheet.filter(\.isUnsure).sorted(by: { "\($0)" < "\($1)" })
      .randomElement(using: &dice),
      let question = book.question(unsure.question), question.gravity != .unordered
    else { return nil }
    guard let calmest = ends(of: question).calm.first, question.id != "sensation" else { return nil }
    return (question.id, sheet.subtracting([unsure]).union([calmest]))
  }
}

extension Finding {
  fileprivate var isUnsure: Bool {
    if case .option(_, let option) = self { option == "unsure" } else { false }
  }
}

@Suite struct `A graver answer` {
  private static let steps = 40_000
  private let judge = Judge(Guidebook.tinglingBack.rules)

  private func urgency(_ holding: [Int]) -> Urgency {
    holding.map { judge.rules[$0].urgency }.max() ?? .selfCare
  }

  @Test func `never lowers the level but where a rule gives way`() {
    var sheets = Sheets(seed: 20_261_124)
    var faults: Set<String> = []
    var used: Set<String> = []
    var checked = 0
    for _ in 0..<Self.steps {
      let before = sheets.next()
      guard let (question, after) = sheets.graver(than: before) else { continue }
      checked += 1
      let (held, holds) = (judge.holding(before), judge.holding(after))
      guard urgency(holds) < urgency(held) else { continue }
      for number in held where judge.rules[number].urgency > urgency(holds) {
        let rule = judge.rules[number]
        if rule.givesWay.contains(where: { $0.question == question }) {
          used.insert("\(rule.id) \(question)")
        } else {
          let from = before.subtracting(after).map { "\($0)" }
          let to = after.subtracting(before).map { "\($0)" }
          faults.insert("\(rule.id) \(question): \(from) to \(to)")
        }
      }
    }
    #expect(checked > Self.steps / 4)
    #expect(faults.sorted() == [])
    let declared = judge.rules.flatMap { rule in
      rule.givesWay.map { "\(rule.id) \($0.question)" }
    }
    #expect(used.sorted() == declared.sorted())
  }

  @Test func `is what not sure counts as: the calmest answer never gets a higher level`() {
    var sheets = Sheets(seed: 7)
    var faults: Set<String> = []
    var checked = 0
    for _ in 0..<Self.steps {
      let unsure = sheets.next()
      guard let (question, calm) = sheets.calmer(than: unsure) else { continue }
      checked += 1
      let (held, holds) = (judge.holding(unsure), judge.holding(calm))
      if urgency(holds) > urgency(held) {
        let rules = holds.filter { judge.rules[$0].urgency > urgency(held) }
        faults.insert("\(question): \(rules.map { judge.rules[$0].id.name })")
      }
    }
    #expect(checked > 2_000)
    #expect(faults.sorted() == [])
  }

  @Test func `is told apart by each question that has an order`() {
    for question in Guidebook.tinglingBack.questions {
      let known = Set(question.options.map { Finding(question.id, $0.id) })
      switch question.gravity {
      case .unordered: #expect(["age-band", "muscle-tightness", "panic-breathing"].contains(question.id.name))
      case .each(let except):
        #expect(question.takesSeveral || question.id == .bodyMap)
        #expect(known.isSuperset(of: except))
      case .chains(let chains):
        #expect(!question.takesSeveral)
        let plain = Set(
          question.options.filter { $0.kind != .unsure }.map { Finding(question.id, $0.id) })
        #expect(Set(chains.joined()) == plain, "\(question.id)")
        #expect(chains.allSatisfy { Set($0).count == $0.count && $0.count > 1 })
      }
    }
  }
}

@Suite struct `The quick judge` {
  @Test func `agrees with the engine`() {
    let book = Guidebook.tinglingBack
    let judge = Judge(book.rules)
    var sheets = Sheets(seed: 3)
    for _ in 0..<60 {
      let sheet = sheets.next()
      let held = Set(book.assess(Answers(findings: sheet)).held.map(\.rule.id))
      let quick = Set(judge.holding(sheet).map { judge.rules[$0].id })
      #expect(quick == held.subtracting([book.fallback.id]))
      for rule in book.rules { #expect(rule.holds(when: sheet) == quick.contains(rule.id)) }
    }
  }
}
