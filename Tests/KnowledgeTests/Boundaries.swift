import Assessment

/// People at the boundaries of rules, for whom a slip would change whether a rule holds: together
/// with the examples they notice every slip.
///
/// They are found, not invented. They show that a change of a rule is noticed, and not that a rule is
/// right.
struct Boundaries {
  /// The people of each rule.
  private(set) var people: [Rule.ID: [Person]]
  /// The slips that nobody can notice: what they change is needless in its rule or fact.
  private(set) var needless: [Slip] = []

  /// Finds as few people as will do: first among those there were, then by the solver.
  init(
    noticing slips: [Slip], beside examples: [Rule.ID: [Person]], from old: [Rule.ID: [Person]],
    by engine: Engine
  ) {
    people = engine.guidebook.rules.reduce(into: [:]) { people, rule in
      people[rule.id] = old[rule.id, default: []].map { Person($0.told, of: rule) }
    }
    let finder = WitnessFinder(engine.codebook)
    let subtle = slips.filter { !$0.isNoticed(by: examples) }
    for slip in subtle where !slip.isNoticed(by: people) {
      let found = slip.mutants.compactMap { mutant in
        finder.witness(of: mutant).map { (rule: mutant.rule.id, person: $0) }
      }
      if let (rule, person) = found.min(by: { $0.person.told.count < $1.person.told.count }) {
        people[rule, default: []].append(person)
      } else {
        needless.append(slip)
      }
    }
    dismiss(noticing: subtle, of: engine.guidebook.rules)
  }

  /// Leaves out whom nobody needs, first those who notice little and tell much.
  private mutating func dismiss(noticing slips: [Slip], of rules: [Rule]) {
    let all = rules.flatMap { rule in people[rule.id, default: []].map { (rule.id, $0) } }
    var witnesses = Array(repeating: 0, count: slips.count)
    let noticed = all.map { rule, person in
      slips.indices.filter { slips[$0].isNoticed(by: [rule: [person]]) }
    }
    for slip in noticed.joined() { witnesses[slip] += 1 }
    let order = all.indices.sorted {
      (noticed[$0].count, -all[$0].1.told.count) < (noticed[$1].count, -all[$1].1.told.count)
    }
    people = [:]
    for index in order {
      if noticed[index].allSatisfy({ witnesses[$0] > 1 }) {
        for slip in noticed[index] { witnesses[slip] -= 1 }
      } else {
        people[all[index].0, default: []].append(all[index].1)
      }
    }
  }
}
