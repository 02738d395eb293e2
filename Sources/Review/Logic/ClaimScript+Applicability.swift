import Assessment

/// The checks that an answer to a question that does not apply changes nothing.
extension ClaimScript {
  /// The answers to a question told twice, where it does not apply in the first telling: every rule,
  /// gate and piece of evidence is the same in both.
  func idleExchanges(of question: Question) -> [String] {
    guard question.appliesIf != nil else { return [] }
    let worlds = [World.before(question.id), .after(question.id)].map { CountedWorld($0, self) }
    let rules = guidebook.rules.map {
      Condition.every([$0.when] + $0.unless.map { .not(.fact($0)) })
    }
    let causes = guidebook.causes.flatMap { [$0.gate] + $0.evidence.map(\.when) }
    let isIdle = "(not \(worlds[0].name(applying: question.id)))"
    let definitions = worlds.flatMap { world in
      language.declarations(of: question, in: world.world) + world.definitions
    }
    let checks = [("rules", rules), ("causes", causes)].flatMap { words, conditions -> [String] in
      let equal = conditions.map { "(= \(worlds[0].term($0)) \(worlds[1].term($0)))" }
      return check(
        "\(question.id) where it does not apply, \(words)", [isIdle],
        conclusions: [language.every(equal)])
    }
    return ["(push 1)"] + definitions + checks + ["(pop 1)"]
  }
}

/// What counts of the answers that were told, in one of two tellings.
private struct CountedWorld {
  let world: World
  private let script: ClaimScript
  /// The questions that do not apply to everyone, in the order of asking.
  private let conditional: [Question]

  init(_ world: World, _ script: ClaimScript) {
    self.world = world
    self.script = script
    conditional = script.guidebook.pages.joined().compactMap { script.guidebook.question($0) }
      .filter { $0.appliesIf != nil }
  }

  private var language: ScriptLanguage { script.language }

  /// Whether each question may apply, and whether it surely does, by what counts of the questions
  /// before it.
  var definitions: [String] {
    conditional.enumerated().flatMap { place, question -> [String] in
      guard let appliesIf = question.appliesIf else { return [] }
      let earlier = conditional[..<place].map(\.id)
      // Under “not” the two change places.
      let isPossible = language.term(appliesIf) { finding, isTurned in
        isTurned ? certain(finding, after: earlier) : possible(finding, after: earlier)
      }
      let isCertain = language.term(appliesIf) { finding, isTurned in
        isTurned ? possible(finding, after: earlier) : certain(finding, after: earlier)
      }
      return [
        language.define(name(applying: question.id), isPossible),
        language.define(name(surelyApplying: question.id), isCertain),
      ]
    }
  }

  /// A condition on what counts.
  func term(_ condition: Condition) -> String {
    language.term(condition) { finding, _ in counted(finding) }
  }

  func name(applying question: Question.ID) -> String { name("applies \(question)") }

  private func name(surelyApplying question: Question.ID) -> String {
    name("surely applies \(question)")
  }

  private func name(_ plain: String) -> String { world.name(plain) { _ in true } }

  private func given(_ finding: Finding) -> String { language.name(of: finding, in: world) }

  private func counted(_ finding: Finding) -> String {
    conditional.contains { $0.id == finding.question }
      ? language.every([given(finding), name(applying: finding.question)]) : given(finding)
  }

  /// What is so whatever else will be answered.
  private func certain(_ finding: Finding, after earlier: [Question.ID]) -> String {
    earlier.contains(finding.question)
      ? language.every([given(finding), name(surelyApplying: finding.question)]) : given(finding)
  }

  /// What is so or may still be answered.
  private func possible(_ finding: Finding, after earlier: [Question.ID]) -> String {
    let answers = script.guidebook.question(finding.question).map {
      ScriptLanguage.answers(to: $0, in: script.guidebook)
    }
    let silent = "(not \(language.either((answers ?? []).map(given))))"
    let possible = language.either([given(finding), silent])
    return earlier.contains(finding.question)
      ? language.every([possible, name(applying: finding.question)]) : possible
  }
}
