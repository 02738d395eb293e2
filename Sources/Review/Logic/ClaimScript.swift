public import Assessment
import Wording

/// The claims on a guidebook’s rules as a script in SMT-LIB 2, for any solver that reads it.
///
/// Each check asks for answers that break a claim, so every answer must be “unsat”. The script is
/// written from the conditions themselves and shares nothing with the engine, the prover or its
/// solver: it is there to catch them in error.
public func claimScript(of guidebook: Guidebook) -> String {
  ClaimScript(of: guidebook).lines.joined(separator: "\n")
}

/// The parts of the script.
struct ClaimScript {
  let guidebook: Guidebook
  let sight: Sight
  let language: ScriptLanguage

  init(of guidebook: Guidebook) {
    self.guidebook = guidebook
    sight = Sight(of: guidebook)
    language = ScriptLanguage(of: guidebook, sight)
  }

  /// The whole script; its first lines say what it is and how many checks it makes.
  var lines: [String] {
    let body =
      world + floors + guidebook.questions.flatMap(exchanges)
      + guidebook.questions.flatMap(idleExchanges)
    return [
      "; What the rules of “\(guidebook.title.english)” promise, for all answers.",
      "; Every check must answer unsat.",
      "; checks: \(body.count { $0 == Self.check })",
      "(set-logic QF_LIA)",
    ] + body
  }

  static let check = "(check-sat)"

  /// All answers to all questions, with every fact and every rule.
  private var world: [String] {
    let conditions = guidebook.rules.flatMap(\.conditions) + guidebook.floors.map(\.when)
    return guidebook.questions.flatMap { language.declarations(of: $0, in: .shared) }
      + conditions.flatMap(\.facts).unique.map { language.definition(of: $0, in: .shared) }
      + guidebook.rules.map { language.definition(of: $0, in: .shared) }
  }

  /// Each red flag: whatever else is so, a rule holds that is as serious as its floor.
  private var floors: [String] {
    guidebook.floors.flatMap { floor in
      check(
        "floor, \(floor.flag): at least \(floor.urgency.words)",
        [language.term(floor.when)], conclusions: rules(from: floor.urgency, in: .shared))
    }
  }

  /// All exchanges of answers to a question, with its answers told twice.
  private func exchanges(of question: Question) -> [String] {
    let exchanges = Exchange.all(of: question, in: guidebook)
    guard !exchanges.isEmpty else { return [] }
    let touched = guidebook.rules.filter { sight.rule($0, looksAt: question.id) }
    let facts = touched.flatMap(\.conditions).flatMap(\.facts).unique
      .filter { sight.fact($0, looksAt: question.id) }
    let sides: [World] = [.before(question.id), .after(question.id)]
    let worlds = sides.flatMap { world in
      language.declarations(of: question, in: world)
        + facts.map { language.definition(of: $0, in: world) }
        + touched.map { language.definition(of: $0, in: world) }
    }
    return ["(push 1)"] + worlds + exchanges.flatMap(checks) + ["(pop 1)"]
  }

  /// A check for each level: where a rule of this level held before, one as serious holds after.
  private func checks(of exchange: Exchange) -> [String] {
    let question = exchange.question
    let premises = guidebook.rules.filter { rule in
      !(exchange.mayGiveWay && rule.givesWay.contains { $0.question == question.id })
        && sight.rule(rule, looksAt: question.id)
    }
    let checks = Urgency.allCases.flatMap { level -> [String] in
      let own = premises.filter { $0.urgency == level }
      guard !own.isEmpty else { return [] }
      return check(
        "\(exchange.words), \(level.words)",
        [language.either(own.map { language.name(of: $0, in: .before(question.id)) })],
        conclusions: rules(from: level, in: .after(question.id)))
    }
    return checks.isEmpty
      ? [] : ["(push 1)"] + language.assertions(of: exchange) + checks + ["(pop 1)"]
  }

  func check(_ words: String, _ premises: [String], conclusions: [String]) -> [String] {
    ["(push 1)", "(echo \"\(words)\")"] + premises.map { "(assert \($0))" }
      + ["(assert (not \(language.either(conclusions))))", Self.check, "(pop 1)"]
  }

  /// The rules of a level and above, by their names in a world.
  private func rules(from level: Urgency, in world: World) -> [String] {
    guidebook.rules.filter { $0.urgency >= level }.map { language.name(of: $0, in: world) }
  }
}
