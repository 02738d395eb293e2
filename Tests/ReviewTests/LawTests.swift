import Assessment
import TestSupport
import Testing
import Wording

@testable import Review

/// What fails of some laws in a handbook.
private func failures(_ draft: Draft, _ laws: Law...) -> [String] {
  prove(draft.engine, laws).flatMap(\.failures)
}

@Suite("The laws")
struct LawTests {
  @Test func `all hold in the sound handbook, and each says what was gone through`() {
    let proofs = prove(Draft.graded.engine)
    #expect(proofs.map(\.law) == Law.allCases)
    #expect(proofs.flatMap(\.failures) == [])
    for proof in proofs {
      #expect(proof.isProved && proof.claims > 0)
      #expect(proof.cover.contains("all") || proof.law == .gravity)
    }
    #expect(Set(Law.allCases.map(\.words)).count == Law.allCases.count)
  }

  @Test func `a red flag fails that a rule forgets, calms or takes too lightly`() {
    let wanted = "the brakes are gone: at least ambulance: not so beside gone"
    let flaws: [(Rule) -> Rule] = [
      { $0.with(when: .has(BrakesNow.wheelLoose)) },
      { $0.with(urgency: .emergency, unless: []) },
      { $0.with(when: either(every(BrakesNow.gone, not(Noises.grinding)), BrakesNow.wheelLoose)) },
    ]
    for flaw in flaws {
      let failures = failures(.graded("stop-brakes", flaw), .floors)
      #expect(failures.count == 1 && failures[0].hasPrefix(wanted), "\(failures)")
    }
    let calmed = Draft.graded("stop-brakes") { $0.with(unless: [Bicycle.afterRain]) }
    #expect(failures(calmed, .floors)[0].contains("chain, left-outside"))
  }

  @Test func `gravity fails where a graver answer takes a rule away`() {
    let flawed = Draft.graded("today-brakes") {
      $0.with(when: every($0.when, not(Noises.grinding)))
    }
    let failures = failures(flawed, .gravity)
    #expect(failures.count == 1, "\(failures)")
    #expect(failures.first?.hasPrefix("noises: nothing → grinding, today-brakes: not so") == true)
  }

  @Test func `gravity fails where a pattern can still calm beside a graver answer`() {
    let pattern = Fact("dry-chain", "a dry chain", when: every(Squeak.chain, Rain.dry))
    let flawed = Draft.graded("shop-chain") { $0.with(unless: [pattern]) }
    #expect(
      failures(flawed, .gravity).map { $0.prefix { $0 != ":" } } == ["rain"])
  }

  @Test func `gravity fails where a rule gives way undeclared, or declares it for nothing`() {
    let silent = Draft.graded("book-old") { $0.with(givesWay: []) }
    #expect(
      failures(silent, .gravity).map { $0.prefix { $0 != ";" && $0 != "," } }
        == ["since: years → today"])
    let idle = Draft.graded("shop-grinding") {
      $0.with(givesWay: [.init(Noises.id, because: "No reason at all.")])
    }
    #expect(
      failures(idle, .gravity) == ["shop-grinding on noises: declares to give way and never does"])
    let elsewhere = Draft.graded("shop-grinding") {
      $0.with(givesWay: [.init("no-such-question", because: "No reason at all.")])
    }
    #expect(failures(elsewhere, .gravity).count == 1)
  }

  @Test func `not sure fails where only the calmest answer is read`() {
    let flawed = Draft.graded("book-old") { $0.with(when: .has(Since.years)) }
    let failures = failures(flawed, .unsure)
    #expect(failures.count == 1, "\(failures)")
    #expect(failures.first?.hasPrefix("since: years → unsure, book-old: not so") == true)
    let none = Draft.graded("today-brakes") { $0.with(when: every($0.when, Noises.none)) }
    #expect(
      prove(none.engine, [.unsure])[0].failures.map { $0.prefix { $0 != ":" } } == ["noises"])
  }

  @Test func `totality fails for missing and for double advice`() {
    var missing = Draft.graded
    missing.advice.removeLast()
    #expect(failures(missing, .totality) == ["0 pieces of advice for ambulance"])
    var double = Draft.graded
    double.advice.append(double.advice[0])
    #expect(failures(double, .totality) == ["2 pieces of advice for self-care"])
  }

  @Test func `totality fails for a rule below the fallback, and for a count of none`() {
    var mild = Draft.graded
    mild.fallback = mild.fallback.with(urgency: .appointment(.days), unless: [])
    #expect(
      failures(mild, .totality)
        == ["book-old is milder than the fallback", "book-click is milder than the fallback"])
    let idle = Draft.graded("book-old") { $0.with(when: atLeast(0, Since.years)) }
    #expect(failures(idle, .totality).count == 1)
  }

  @Test func `order fails where two answers or two questions share a name`() {
    var answers = Draft.graded
    answers.change(Rain.id) { question in
      question.with(form: .one(question.options + [Option(Rain.dry, "Bone dry")]))
    }
    #expect(failures(answers, .order) == ["dry of rain is two answers under one name"])
    var questions = Draft.graded
    questions.questions.append(questions.questions[4])
    #expect(
      failures(questions, .order) == ["since is asked twice under one name"]
        + ["today", "years", "unsure"].map { "\($0) of since is two answers under one name" })
  }
}
