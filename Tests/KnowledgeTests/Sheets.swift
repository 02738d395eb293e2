import Assessment
import Knowledge
import TestSupport

/// Sheets of answers near the edges of the rules, and the steps from one to a graver one.
struct Sheets {
  /// What was told, question by question, in the order of asking.
  typealias Sheet = [[Finding]]

  /// Two sheets that differ in one answer to a question, the second the more serious.
  struct Step {
    let question: Question.ID
    let milder, graver: Sheet
  }

  private struct Ends {
    let calm, plain, all: [Finding]
  }

  private let questions: [Question]
  private let ends: [Ends]
  private let people: [Sheet]
  private var dice: Dice

  init(seed: UInt64) {
    let book = Guidebook.tinglingBack
    questions = book.questions
    ends = questions.map { Self.ends(of: $0, in: book) }
    people = book.rules.flatMap { rule in
      (rule.examples.holds.prefix(14) + rule.examples.fails.prefix(14)).map { example in
        book.questions.map { question in
          example.findings.filter { $0.question == question.id }
        }
      }
    }
    dice = Dice(seed: seed)
  }

  private static func ends(of question: Question, in book: Guidebook) -> Ends {
    let all =
      question.id == .bodyMap
      ? book.regions.flatMap { region in region.sides.map { .place(region.id, $0) } }
      : question.options.map { Finding(question.id, $0.id) }
    let kind = { (kind: Option.Kind) in
      question.options.filter { $0.kind == kind }.map { Finding(question.id, $0.id) }
    }
    return switch question.gravity {
    case .chains(let chains):
      Ends(calm: Array(chains.compactMap(\.first).prefix(1)), plain: all, all: all)
    case .each(let except):
      Ends(
        calm: question.id == .bodyMap ? [.nowhere] : kind(.none),
        plain: question.id == .bodyMap ? all : kind(.plain).filter { !except.contains($0) },
        all: all)
    case .unordered: Ends(calm: [], plain: all, all: all)
    }
  }

  /// One person out of the examples, with answers to what the example leaves open.
  mutating func next() -> Sheet {
    guard var sheet = people.randomElement(using: &dice) else { return [] }
    let calmness = [50, 80, 95, 100].randomElement(using: &dice) ?? 100
    for index in sheet.indices where sheet[index].isEmpty || dice.chance(5) {
      if dice.chance(calmness) {
        sheet[index] = ends[index].calm
      } else if dice.chance(75), let other = ends[index].all.randomElement(using: &dice) {
        sheet[index] = [other]
      }
    }
    return sheet
  }

  /// A step from this sheet, up or down.
  mutating func step(from sheet: Sheet) -> Step? {
    guard let index = sheet.indices.randomElement(using: &dice), let now = sheet[index].first
    else { return nil }
    let question = questions[index]
    var (milder, graver) = (sheet, sheet)
    switch question.gravity {
    case .unordered: return nil
    case .chains(let chains):
      guard let chain = chains.filter({ $0.contains(now) }).randomElement(using: &dice),
        let rung = chain.firstIndex(of: now),
        let other = chain.indices.randomElement(using: &dice), other != rung
      else { return nil }
      if other > rung { graver[index] = [chain[other]] } else { milder[index] = [chain[other]] }
    case .each:
      // Not sure is no milder than a tick, so there is no step between them.
      guard !sheet[index].contains(where: \.isUnsure) else { return nil }
      let from = dice.chance(50) ? sheet[index] : ends[index].plain
      guard let moved = from.randomElement(using: &dice), ends[index].plain.contains(moved)
      else { return nil }
      let others = sheet[index].filter { $0 != moved && !ends[index].calm.contains($0) }
      milder[index] = others.isEmpty ? ends[index].calm : others
      graver[index] = others + [moved]
      if milder[index].isEmpty { return nil }
    }
    return Step(question: question.id, milder: milder, graver: graver)
  }

  /// Every step on a question that starts at this person, who is calm but for what is told.
  func steps(on id: Question.ID, from findings: [Finding]) -> [Step] {
    var sheet = questions.map { question in findings.filter { $0.question == question.id } }
    for index in sheet.indices where sheet[index].isEmpty { sheet[index] = ends[index].calm }
    guard let index = questions.firstIndex(where: { $0.id == id }) else { return [] }
    let with = { (answer: [Finding]) in
      var other = sheet
      other[index] = answer
      return other
    }
    switch questions[index].gravity {
    case .unordered: return []
    case .chains(let chains):
      return chains.flatMap { chain in
        chain.indices.flatMap { low in
          chain.indices.filter { $0 > low }.map { high in
            Step(question: id, milder: with([chain[low]]), graver: with([chain[high]]))
          }
        }
      }
    case .each:
      return sheet[index].filter(ends[index].plain.contains).compactMap { moved in
        let others = sheet[index].filter { $0 != moved && !ends[index].calm.contains($0) }
        let fewer = others.isEmpty ? ends[index].calm : others
        return fewer.isEmpty ? nil : Step(question: id, milder: with(fewer), graver: sheet)
      }
    }
  }

  /// The same sheet with the calmest answer where one was not sure.
  mutating func calmer(than sheet: Sheet) -> (Question.ID, Sheet)? {
    let unsure = sheet.indices.filter { index in
      sheet[index].contains(where: \.isUnsure) && !ends[index].calm.isEmpty
    }
    guard let index = unsure.randomElement(using: &dice) else { return nil }
    var calm = sheet
    calm[index] = ends[index].calm
    return (questions[index].id, calm)
  }
}

extension Finding {
  fileprivate var isUnsure: Bool {
    if case .option(_, let option) = self { option == "unsure" } else { false }
  }
}

extension Dice {
  fileprivate mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
