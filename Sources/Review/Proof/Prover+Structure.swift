import Assessment

/// The laws that follow from how the engine is made, with what they rest on checked in full.
extension Prover {
  /// One pass over the decisions makes each once, the first rule that holds sets the urgency, and
  /// where none holds the fallback does.
  var totality: Proof {
    let network = engine.network
    var failures: [String] = []
    for (index, node) in network.nodes.enumerated() {
      for literal in network.literals(of: index) where literal.bit >= Network.bit(of: index) {
        failures.append("decision \(index) rests on a later one")
      }
      if node.kind == .several, node.count == 0 { failures.append("decision \(index) needs none") }
    }
    let guidebook = engine.guidebook
    for urgency in Urgency.allCases {
      let advice = guidebook.advice.count { $0.urgency == urgency }
      if advice != 1 { failures.append("\(advice) pieces of advice for \(urgency.id)") }
    }
    for rule in guidebook.rules where rule.urgency < guidebook.fallback.urgency {
      failures.append("\(rule.id) is milder than the fallback")
    }
    return Proof(
      law: .totality, claims: network.nodes.count + engine.rules.count,
      cover: """
        all \(space.count().rounded) sets of answers: \(network.nodes.count) decisions, each \
        resting on earlier ones only, and \(engine.rules.count) rules in one order of urgency
        """, failures: failures)
  }

  /// A set of answers is a set of bits: those of different questions are different ones, and each
  /// finding has one of its own.
  var order: Proof {
    let codebook = engine.codebook
    var failures: [String] = []
    var seen = FindingSet()
    for entry in codebook.entries {
      let id = entry.question.id
      if entry.mask.meets(seen) { failures.append("\(id) shares findings") }
      seen |= entry.mask
      if codebook.entry(of: id)?.range != entry.range {
        failures.append("\(id) is asked twice under one name")
      }
    }
    for (number, finding) in codebook.findings.enumerated()
    where codebook.number(of: finding) != number {
      failures.append("\(finding) of \(finding.question) is two answers under one name")
    }
    return Proof(
      law: .order, claims: codebook.entries.count + codebook.findings.count,
      cover: """
        all orders: the answers to \(codebook.entries.count) questions are put together as \
        disjoint sets, each of \(codebook.findings.count) findings is one bit, and joining sets \
        does not know an order
        """, failures: failures)
  }
}
