import TestSupport
import Testing
import Wording

@testable import Assessment

private let codebook = Codebook(of: Bicycle.guidebook)

@Suite struct `A network` {
  @Test func `decides once what several conditions share`() {
    var network = Network()
    let first = network.add(every(Rain.dry, either(Since.today, Since.years)), codebook)
    let count = network.nodes.count
    #expect(
      network.add(every(every(either(Since.years, Since.today)), Rain.dry), codebook) == first)
    #expect(network.nodes.count == count)
    #expect(network.append(needing: first, forbidding: []) == count)
    #expect(network.append(needing: first, forbidding: []) == count + 1)
  }

  @Test func `puts a fact in once, and any condition has a decision`() {
    var network = Network()
    let pattern = network.add(.fact(Bicycle.afterRain), codebook)
    #expect(network.add(.fact(Bicycle.afterRain), codebook) == pattern)
    let calm = network.add(not(Bicycle.afterRain), codebook)
    #expect(calm != pattern)
    #expect(network.literals(of: calm) == [.init(bit: Network.bit(of: pattern), isNegated: true)])
  }

  @Test func `counts a thing as often as it is named`() {
    let thing = every(Rain.dry, Since.today)
    let conditions: [Condition] = [
      atLeast(2, Rain.dry, Rain.dry), atLeast(3, Rain.dry, Rain.dry, Rain.dry),
      atLeast(3, thing, thing, Since.today), atLeast(2, Rain.dry, either(Rain.dry), Since.years),
      atLeast(2, not(Rain.dry), not(Rain.dry)), atLeast(4, Rain.dry, Rain.dry, Rain.dry),
    ]
    for condition in conditions {
      var network = Network()
      let node = network.add(condition, codebook)
      for told in [[], [Rain.dry], [Since.today], [Rain.dry, Since.today]] as [Set<Finding>] {
        let set = codebook.set(of: Answers(findings: told))
        let prospect = Prospect(in: network, certain: set, possible: set)
        #expect(prospect.isCertain(node) == condition.isSo(told), "\(condition) with \(told)")
      }
    }
  }

  @Test func `knows where a finding is mentioned, and what a decision rests on`() throws {
    var network = Network()
    let inner = either(Rain.dry, Noises.none)
    let node = network.add(every(not(inner), Since.today), codebook)
    let numbers = [Rain.dry, Since.today, Noises.none].compactMap(codebook.number)
    #expect(network.support(of: node).numbers == numbers)
    let mentions = network.mentions
    #expect(mentions.indices.filter { !mentions[$0].isEmpty } == numbers)
    #expect(mentions[numbers[0]] == mentions[numbers[2]])
    #expect(network.parts.flatMap(\.numbers).count == 4)
  }
}

@Suite struct `An engine` {
  /// Enough rules that their decisions lie across several words, and some at every offset.
  @Test(arguments: [1, 63, 64, 65, 130, 256, 512])
  func `tells which rules hold, however many there are`(count: Int) {
    let lid = ["open", "shut", "off"].map { Finding("lid", .init($0)) }
    let rules = (0..<count).map { number in
      Kettle.rule(
        .init("rule-\(number)"), number % 2 == 0 ? .sameDay : .appointment(.days),
        when: number % 3 == 0 ? not(lid[number % 2]) : every(lid[number % 3]))
    }
    let engine = Engine(
      Kettle.book([Kettle.question("lid", "open", "shut", "off")], rules: rules))
    for told in [[], [lid[0]], [lid[1]], [lid[2]]] as [Set<Finding>] {
      let judgement = engine.judge(engine.codebook.set(of: Answers(findings: told)))
      let held = engine.rules.indices.filter { engine.rules[$0].rule.holds(told) }
      #expect(judgement.held.numbers == held)
      #expect(judgement.urgency == held.first.map { engine.rules[$0].rule.urgency } ?? .selfCare)
    }
  }

  @Test func `a rule that needs none of several always holds`() {
    let book = Kettle.book(
      [Kettle.question("lid", "open", "shut")],
      rules: [Kettle.rule("any", .sameDay, when: atLeast(0, Finding("lid", "open")))])
    let engine = Engine(book)
    let changes = engine.report(on: Answers(findings: [Finding("lid", "open")])).changes
    #expect(changes.isEmpty && engine.urgency(of: FindingSet()) == .sameDay)
  }

  @Test func `cannot be made of more findings or rules than fit`() async {
    await #expect(processExitsWith: .success) {
      _ = Engine(Kettle.book(findings: FindingSet.capacity, rules: RuleSet.capacity))
    }
    await #expect(processExitsWith: .failure) {
      _ = Engine(Kettle.book(findings: FindingSet.capacity + 1, rules: 1))
    }
    await #expect(processExitsWith: .failure) {
      _ = Engine(Kettle.book(findings: 2, rules: RuleSet.capacity + 1))
    }
  }
}

extension Kettle {
  /// A guidebook with so many findings and rules.
  fileprivate static func book(findings: Int, rules: Int) -> Guidebook {
    let options = (1...findings).map { Option(Finding("lid", .init("l-\($0)")), "A lid") }
    return book(
      [
        Question(
          "lid", in: "kettle", about: "Lid", "Which lid?", because: "There are many.",
          .several(options))
      ],
      rules: (1...rules).map {
        rule(.init("r-\($0)"), .sameDay, when: Finding("lid", "l-1"))
      })
  }
}
