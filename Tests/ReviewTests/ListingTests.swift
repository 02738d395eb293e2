import Assessment
import TestSupport
import Testing

@testable import Review

private let columns = Columns(of: Draft.graded.guidebook)

/// The prover is held to what listing all answers, one after the other, shows.
@Suite("The prover and all answers in a list")
struct ListingTests {
  @Test func `the answers are counted as they are listed`() {
    #expect(columns.all.count == 20_736)
    #expect(AnswerSpace(of: Draft.graded.engine).count().description == "20736")
    let wide = AllAnswers(to: Bicycle.guidebook)
    let space = AnswerSpace(of: Engine(Bicycle.guidebook))
    #expect(space.count().description == "\(wide.count)")
    for (question, answers) in zip(Bicycle.guidebook.questions, wide.answers) {
      let others = "\(wide.count / answers.count)"
      #expect(space.count(without: question.id).description == others, "\(question.id)")
    }
  }

  @Test func `every claim on the sound handbook is ruled on rightly`() {
    var tally = Tally()
    tally.check(.graded)
    #expect(tally.proved >= 25 && tally.refuted == 1, "\(tally)")
    #expect(tally.declared == 1)
  }

  /// Chance breaks some rules; the rest of the variant stays as it was.
  @Test(arguments: 0..<30)
  func `every claim on a broken handbook is ruled on rightly`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var tally = Tally()
    tally.check(.broken(&dice))
    #expect(tally.proved + tally.refuted >= 25, "\(tally)")
  }

  @Test func `chance breaks enough to be worth the name`() {
    let broken = (0..<30).count { seed in
      var dice = Dice(seed: UInt64(seed))
      let proofs = prove(Draft.broken(&dice).engine, [.floors, .gravity, .unsure])
      return !proofs.allSatisfy(\.isProved)
    }
    #expect(broken >= 20 && broken < 30, "\(broken)")
  }
}

/// How claims were ruled on.
private struct Tally {
  var proved = 0
  var refuted = 0
  var declared = 0

  /// Compares all rulings on a handbook with the truth.
  mutating func check(_ draft: Draft) {
    let engine = draft.engine
    let truth = Truth(of: engine, columns)
    var prover = Prover(of: engine)
    let laws: [(Law, [Claim])] = [
      (.floors, prover.floorClaims), (.gravity, prover.gravityClaims),
      (.unsure, prover.unsureClaims),
    ]
    for (_, claims) in laws { for claim in claims { check(claim, &prover, truth) } }
    for (_, claims) in prover.declaredClaims {
      for claim in claims {
        check(claim, &prover, truth)
        declared += 1
      }
    }
    checkLaws(engine, truth)
  }

  private mutating func check(_ claim: Claim, _ prover: inout Prover, _ truth: Truth) {
    let broken = truth.broken(claim)
    if let found = prover.counterexample(to: claim) {
      refuted += 1
      #expect(broken != nil, "\(claim.words)")
      #expect(isExample(found, claim, truth), "\(claim.words): \(prover.names(of: found))")
    } else {
      proved += 1
      #expect(broken == nil, "\(claim.words)")
    }
  }

  /// Whether answers really break a claim.
  private func isExample(_ found: FindingSet, _ claim: Claim, _ truth: Truth) -> Bool {
    let codebook = truth.engine.codebook
    let looks = [claim.step.before, claim.step.after].map { settled in
      truth.all.number(telling: codebook.findings(in: codebook.tidied(found | settled)))
    }
    guard let first = looks[0], let second = looks[1] else { return false }
    return truth.column(of: claim.premise)?[first] == true
      && !claim.conclusions.contains { truth.column(of: $0)?[second] == true }
  }

  /// Compares the laws with what they say in words, urgency by urgency; for the one question that
  /// a rule gives way to, the words say more than the law.
  private func checkLaws(_ engine: Engine, _ truth: Truth) {
    let isFloored = zip(engine.guidebook.floors, truth.floors).allSatisfy { floor, column in
      column.indices.allSatisfy { !column[$0] || truth.urgencies[$0] >= floor.urgency }
    }
    let proofs = prove(engine, [.floors, .unsure, .gravity])
    #expect(proofs[0].isProved == isFloored)
    #expect(proofs[1].isProved == engine.guidebook.questions.allSatisfy(truth.isNotCalmedByDoubt))
    for question in engine.guidebook.questions where question.id != Since.id {
      let isProved = !proofs[2].failures.contains { $0.hasPrefix("\(question.id): ") }
      #expect(isProved == truth.isRisingWithGravity(question), "\(question.id)")
    }
  }
}

extension Truth {
  /// Whether “not sure” gets at least the urgency of each calmest answer, by the words of the law.
  fileprivate func isNotCalmedByDoubt(_ question: Question) -> Bool {
    let calm: [Finding] =
      switch question.gravity {
      case .unordered: []
      case .chains(let chains): chains.compactMap(\.first)
      case .each:
        question.options.filter { $0.kind == .none }.map { Finding(question.id, $0.id) }
      }
    return question.options.filter { $0.kind == .unsure }.allSatisfy { option in
      calm.allSatisfy { isNoMilder([Finding(question.id, option.id)], than: [$0], to: question) }
    }
  }

  /// Whether a more serious answer gets at least the urgency of the one below it.
  fileprivate func isRisingWithGravity(_ question: Question) -> Bool {
    switch question.gravity {
    case .unordered: true
    case .chains(let chains):
      chains.flatMap { zip($0, $0.dropFirst()) }.allSatisfy {
        isNoMilder([$0.1], than: [$0.0], to: question)
      }
    case .each:
      all.answers(to: question.id).allSatisfy { answer in
        let ticks = answer.filter(isTick)
        let isSaid = !answer.isEmpty && answer != [Finding(question.id, "unsure")]
        return !isSaid
          || all.answers(to: question.id).allSatisfy { other in
            let isOneMore =
              other.allSatisfy(isTick) && other.isSuperset(of: ticks)
              && other.count == ticks.count + 1
            return !isOneMore || isNoMilder(other, than: answer, to: question)
          }
      }
    }
  }

  private func isTick(_ finding: Finding) -> Bool {
    finding != .nowhere && !["none", "unsure"].contains("\(finding)")
  }

  /// Whether one answer to a question never gets a milder urgency than another.
  private func isNoMilder(
    _ graver: Set<Finding>, than milder: Set<Finding>, to question: Question
  ) -> Bool {
    let answers = all.answers(to: question.id)
    guard let low = answers.firstIndex(of: milder), let high = answers.firstIndex(of: graver)
    else { return false }
    return all.pairs(answering: low, and: high, to: question.id).allSatisfy {
      urgencies[$0.1] >= urgencies[$0.0]
    }
  }
}
