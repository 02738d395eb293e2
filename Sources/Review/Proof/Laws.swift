import Assessment

/// The claims that every guidebook is held to.
extension Prover {
  /// For each red flag: whatever else is so, the urgency is at least its floor.
  var floorClaims: [Claim] {
    zip(engine.guidebook.floors, engine.floors).map { floor, node in
      Claim(
        words: "\(floor.flag): at least \(floor.urgency.id)", step: .none, premise: node,
        conclusions: rules(from: floor.urgency))
    }
  }

  /// For each step to a more serious answer: a rule that held still holds, or one as serious does.
  var gravityClaims: [Claim] {
    engine.codebook.entries.flatMap { entry in
      steps(of: entry).flatMap { step in
        claims(
          step, of: entry.question.id,
          except: { rule in
            rule.givesWay.contains { $0.question == entry.question.id }
          })
      }
    }
  }

  /// For each rule that declares where it gives way, the claims that it takes itself out of.
  var declaredClaims: [(String, [Claim])] {
    engine.rules.flatMap { nodes in
      nodes.rule.givesWay.map { way in
        let entry = engine.codebook.entry(of: way.question)
        let found = entry.map { steps(of: $0) }?.flatMap { step in
          claims(step, of: way.question, except: { $0.id != nodes.rule.id })
        }
        return ("\(nodes.rule.id) on \(way.question)", found ?? [])
      }
    }
  }

  /// For each question: “not sure” is taken as no calmer than the calmest answer.
  var unsureClaims: [Claim] {
    engine.codebook.entries.flatMap { entry -> [Claim] in
      entry.unsure.numbers.flatMap { unsure in
        calmest(of: entry).flatMap { calm in
          claims(
            Claim.Step(mask: entry.mask, before: FindingSet([calm]), after: FindingSet([unsure])),
            of: entry.question.id, except: { _ in false })
        }
      }
    }
  }

  /// The steps to a more serious answer.
  func steps(of entry: Codebook.Entry) -> [Claim.Step] {
    switch entry.question.gravity {
    case .unordered:
      return []
    case .chains(let chains):
      let pairs = chains.flatMap { chain in
        zip(chain, chain.dropFirst()).map { [$0, $1].compactMap(engine.codebook.number) }
      }
      return Set(pairs).filter { $0.count == 2 }.sorted { $0.lexicographicallyPrecedes($1) }
        .map {
          Claim.Step(mask: entry.mask, before: FindingSet([$0[0]]), after: FindingSet([$0[1]]))
        }
    case .each(let except):
      let calming = FindingSet(except.compactMap(engine.codebook.number))
      return (entry.plain - calming).numbers.map {
        Claim.Step(
          mask: FindingSet([$0]), before: FindingSet(), after: FindingSet([$0]),
          given: entry.mask - entry.unsure)
      }
    }
  }

  private func calmest(of entry: Codebook.Entry) -> [Int] {
    entry.question.calmest.compactMap {
      engine.codebook.number(of: Finding(entry.question.id, $0.id))
    }
  }

  private func claims(
    _ step: Claim.Step, of question: Question.ID, except isFree: (Rule) -> Bool
  ) -> [Claim] {
    engine.rules.filter { nodes in
      !isFree(nodes.rule)
        && engine.network.support(of: nodes.held).meets(engine.codebook.mask(of: question))
    }
    .map { nodes in
      Claim(
        words:
          "\(question): \(names(of: step.before)) → \(names(of: step.after)), \(nodes.rule.id)",
        step: step, premise: nodes.held,
        conclusions: rules(from: nodes.rule.urgency))
    }
  }

  /// The decisions on the rules of an urgency and above.
  private func rules(from urgency: Urgency) -> [Int] {
    engine.rules.filter { $0.rule.urgency >= urgency }.map(\.held)
  }
}
