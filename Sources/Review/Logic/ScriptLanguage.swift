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

  private static func answers(to question: Question, in guidebook: Guidebook) -> [Finding] {
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

  private func define(_ name: String, _ term: String) -> String {
    "(define-fun \(name) () Bool \(term))"
  }

  /// The name of a rule in a world.
  func name(of rule: Rule, in world: World) -> String {
    world.name("rule \(rule.id)") { sight.rule(rule, looksAt: $0) }
  }

  private func name(of fact: Fact, in world: World) -> String {
    world.name("fact \(fact.id)") { sight.fact(fact, looksAt: $0) }
  }

  private func name(of finding: Finding, in world: World) -> String {
    world.name("\(finding.question) \(finding)") { $0 == finding.question }
  }

  /// A condition as a term of a world.
  func term(_ condition: Condition, in world: World = .shared) -> String {
    switch condition {
    case .has(let finding): known.contains(finding) ? name(of: finding, in: world) : "false"
    case .fact(let fact): name(of: fact, in: world)
    case .not(let inner): "(not \(term(inner, in: world)))"
    case .every(let terms): every(terms.map { term($0, in: world) })
    case .either(let terms): either(terms.map { term($0, in: world) })
    case .atLeast(let count, let terms):
      "(>= (+ 0 0 \(terms.map { "(ite \(term($0, in: world)) 1 0)" }.joined(separator: " "))) \(count))"
    }
  }

  private func every(_ terms: [String]) -> String {
    terms.isEmpty ? "true" : "(and \(terms.joined(separator: " ")))"
  }

  /// One of the terms at least.
  func either(_ terms: [String]) -> String {
    terms.isEmpty ? "false" : "(or \(terms.joined(separator: " ")))"
  }
}
