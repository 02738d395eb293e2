import Assessment
import Knowledge
import Testing

@Suite struct `A graver answer` {
  private static let steps = 20_000
  private let judge = Judge(Guidebook.tinglingBack.rules)

  private func urgency(_ holding: [Int]) -> Urgency {
    holding.map { judge.rules[$0].urgency }.max() ?? .selfCare
  }

  @Test func `never lowers the level but where a rule gives way`() {
    var sheets = Sheets(seed: 20_261_124)
    var faults: Set<String> = []
    var checked = 0
    for _ in 0..<Self.steps {
      let sheet = sheets.next()
      guard let step = sheets.step(from: sheet) else { continue }
      checked += 1
      let (held, holds) = (judge.holding(step.milder), judge.holding(step.graver))
      guard urgency(holds) < urgency(held) else { continue }
      for number in held where judge.rules[number].urgency > urgency(holds) {
        let rule = judge.rules[number]
        if !rule.givesWay.contains(where: { $0.question == step.question }) {
          let from = Set(step.milder.joined()).subtracting(step.graver.joined())
          let to = Set(step.graver.joined()).subtracting(step.milder.joined())
          faults.insert("\(rule.id) \(step.question): \(from) to \(to)")
        }
      }
    }
    #expect(checked > Self.steps / 4)
    #expect(faults.sorted() == [])
  }

  @Test func `takes a rule away wherever the rule says that it gives way`() {
    let sheets = Sheets(seed: 0)
    for rule in judge.rules {
      for way in rule.givesWay {
        let people = (rule.examples.holds + rule.examples.fails).map(\.findings)
        let falls = people.contains { person in
          sheets.steps(on: way.question, from: person).contains { step in
            let (held, holds) = (judge.holding(step.milder), judge.holding(step.graver))
            return urgency(holds) < rule.urgency && held.contains { judge.rules[$0].id == rule.id }
          }
        }
        #expect(falls, "\(rule.id) never gives way on \(way.question)")
      }
    }
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
    #expect(checked > 1_000)
    #expect(faults.sorted() == [])
  }

  @Test func `is told apart by each question that has an order`() {
    for question in Guidebook.tinglingBack.questions {
      let known = Set(question.options.map { Finding(question.id, $0.id) })
      switch question.gravity {
      case .unordered:
        #expect(["age-band", "muscle-tightness", "panic-breathing"].contains(question.id.name))
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
    let (book, engine) = (Guidebook.tinglingBack, Engine(.tinglingBack))
    let judge = Judge(book.rules)
    var sheets = Sheets(seed: 3)
    for _ in 0..<60 {
      let sheet = sheets.next()
      let told = Set(sheet.joined())
      let held = Set(
        engine.report(on: Answers(findings: told)).rules.map(\.id))
      let quick = Set(judge.holding(sheet).map { judge.rules[$0].id })
      #expect(quick == held.subtracting([book.fallback.id]))
      for rule in book.rules { #expect(rule.holds(when: told) == quick.contains(rule.id)) }
    }
  }
}
