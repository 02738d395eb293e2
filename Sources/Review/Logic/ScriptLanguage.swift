import Assessment

/// Which of two sets of answers is spoken of: they differ in the answer to one question only.
enum World: Hashable {
  /// What is equal in both.
  case shared
  case before(Question.ID)
  case after(Question.ID)

  /// The name of something in this world, if it can differ between the two.
  func name(_ plain: String, canDiffer: (Question.ID) -> Bool) -> String {
    switch self {
    case .before(let question) where canDiffer(question): "|\(plain)/a|"
    case .after(let question) where canDiffer(question): "|\(plain)/b|"
    default: "|\(plain)|"
    }
  }
}

/// Puts findings, facts, rules and conditions into SMT-LIB 2.
struct ScriptLanguage {
  let guidebook: Guidebook
  private let sight: Sight
  /// What can be answered at all; nothing else is ever so.
  private let known: Set<Finding>

  init(of guidebook: Guidebook, _ sight: Sight) {
    self.guidebook = guidebook
    self.sight = sight
    known = Set(guidebook.questions.flatMap { Self.answers(to: $0, in: guidebook) })
  }

  static func answers(to question: Question, in guidebook: Guidebook) -> [Finding] {
    question.id == .bodyMap
      ? guidebook.places + [.nowhere] : question.options.map { Finding(question.id, $0.id) }
  }

  /// The answers to a question, and that some of them exclude each other.
  func declarations(of question: Question, in world: World) -> [String] {
    let answers = Self.answers(to: question, in: guidebook)
    let names = answers.map { name(of: $0, in: world) }
    let ticks = zip(answers, names).filter { canBeTicked($0.0, question) }.map(\.1)
    let single = zip(answers, names).filter { !canBeTicked($0.0, question) }.map(\.1)
    let pairs = single.enumerated().flatMap { place, name in
      single.dropFirst(place + 1).map { "(assert (not (and \(name) \($0))))" }
    }
    // What is chosen instead of a tick does not count beside one.
    let beside = single.filter { _ in !ticks.isEmpty }
      .map { "(assert (=> \($0) (not \(either(ticks)))))" }
    return names.map { "(declare-const \($0) Bool)" } + pairs + beside
  }

  private func canBeTicked(_ answer: Finding, _ question: Question) -> Bool {
    guard question.id != .bodyMap else { return answer != .nowhere }
    return question.takesSeveral
      && question.options.contains {
        Finding(question.id, $0.id) == answer && $0.kind == .plain
      }
  }

  /// What an exchange settles; other ticks of the question are as they were.
  func assertions(of exchange: Exchange) -> [String] {
    let id = exchange.question.id
    let settled = exchange.settled.flatMap { finding in
      [(exchange.before, World.before(id)), (exchange.after, .after(id))].map { given, world in
        let name = name(of: finding, in: world)
        return "(assert \(given.contains(finding) ? name : "(not \(name))"))"
      }
    }
    let others = Self.answers(to: exchange.question, in: guidebook)
      .filter { canBeTicked($0, exchange.question) && !exchange.settled.contains($0) }
      .map { "(assert (= \(name(of: $0, in: .before(id))) \(name(of: $0, in: .after(id)))))" }
    // A tick is compared with “none of these” or fewer ticks, not with silence or doubt.
    let sure = exchange.given.map { name(of: $0, in: .before(id)) }
    return settled + others + (sure.isEmpty ? [] : ["(assert \(either(sure)))"])
  }

  /// A fact, defined for a world.
  func definition(of fact: Fact, in world: World) -> String {
    define(name(of: fact, in: world), term(fact.condition, in: world))
  }

  /// Whether a rule holds, defined for a world.
  func definition(of rule: Rule, in world: World) -> String {
    let patterns = rule.unless.map { "(not \(name(of: $0, in: world)))" }
    return define(name(of: rule, in: world), every([term(rule.when, in: world)] + patterns))
  }

  func define(_ name: String, _ term: String) -> String {
    "(define-fun \(name) () Bool \(term))"
  }

  /// The name of a rule in a world.
  func name(of rule: Rule, in world: World) -> String {
    world.name("rule \(rule.id)") { sight.rule(rule, looksAt: $0) }
  }

  private func name(of fact: Fact, in world: World) -> String {
    world.name("fact \(fact.id)") { sight.fact(fact, looksAt: $0) }
  }

  func name(of finding: Finding, in world: World) -> String {
    world.name("\(finding.question) \(finding)") { $0 == finding.question }
  }

  /// A condition as a term of a world.
  func term(_ condition: Condition, in world: World = .shared) -> String {
    let fact: (Fact) -> String = { name(of: $0, in: world) }
    return term(condition, fact: fact) { finding, _ in name(of: finding, in: world) }
  }

  /// A condition as a term, with facts written out where they have no name.
  ///
  /// Findings are named, those under an odd number of “not” perhaps in another way.
  func term(
    _ condition: Condition, isTurned: Bool = false, fact nameOfFact: ((Fact) -> String)? = nil,
    _ name: (Finding, _ isTurned: Bool) -> String
  ) -> String {
    func terms(_ conditions: [Condition], isTurned: Bool) -> [String] {
      conditions.map { term($0, isTurned: isTurned, fact: nameOfFact, name) }
    }
    switch condition {
    case .has(let finding): return known.contains(finding) ? name(finding, isTurned) : "false"
    case .fact(let fact):
      return nameOfFact?(fact) ?? terms([fact.condition], isTurned: isTurned)[0]
    case .not(let inner): return "(not \(terms([inner], isTurned: !isTurned)[0]))"
    case .every(let conditions): return every(terms(conditions, isTurned: isTurned))
    case .either(let conditions): return either(terms(conditions, isTurned: isTurned))
    case .atLeast(let count, let conditions):
      let sum = terms(conditions, isTurned: isTurned).map { "(ite \($0) 1 0)" }
      return "(>= (+ 0 0 \(sum.joined(separator: " "))) \(count))"
    }
  }

  /// All of the terms.
  func every(_ terms: [String]) -> String {
    terms.isEmpty ? "true" : "(and \(terms.joined(separator: " ")))"
  }

  /// One of the terms at least.
  func either(_ terms: [String]) -> String {
    terms.isEmpty ? "false" : "(or \(terms.joined(separator: " ")))"
  }
}
