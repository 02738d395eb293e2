/// A small solver for clauses: says whether truth values exist that make every clause hold.
///
/// It learns from conflicts (CDCL), as MiniSat does (Eén and Sörensson 2003): each conflict gives
/// a new clause that follows from the others, and the search goes back as far as that clause
/// reaches. It always ends with a right answer; nothing is left to chance.
struct Solver {
  /// A variable, or its negation: twice the variable, and one more if negated.
  struct Literal: Hashable {
    let code: Int

    init(_ variable: Int, isTrue: Bool = true) { code = variable * 2 + (isTrue ? 0 : 1) }
    private init(code: Int) { self.code = code }

    var variable: Int { code >> 1 }
    var isTrue: Bool { code & 1 == 0 }
    static prefix func ! (literal: Self) -> Self { Self(code: literal.code ^ 1) }
  }

  /// How many variables there are.
  private(set) var count = 0
  private var clauses: [[Literal]] = []
  /// The clauses that watch each literal, to be looked at when it becomes false.
  private var watches: [[Int]] = []
  /// What each variable is: nothing is known of those without a value.
  private var values: [Bool?] = []
  private var reasons: [Int?] = []
  private var depths: [Int] = []
  private var activities: [Double] = []
  private var bump = 1.0
  private var trail: [Literal] = []
  private var marks: [Int] = []
  private var done = 0
  /// Whether clauses contradict each other without any assumption.
  private var isHopeless = false

  /// A new variable.
  mutating func variable() -> Int {
    values.append(nil)
    reasons.append(nil)
    depths.append(0)
    activities.append(0)
    watches += [[], []]
    count += 1
    return count - 1
  }

  /// Adds a clause: one of the literals must hold.
  mutating func add(_ literals: [Literal]) {
    backtrack(to: 0)
    let clause = Array(Set(literals)).filter { value(of: $0) != false }
      .sorted { $0.code < $1.code }
    let isTrivial = clause.contains { value(of: $0) == true || clause.contains(!$0) }
    guard !isTrivial else { return }
    switch clause.count {
    case 0: isHopeless = true
    case 1:
      set(clause[0], because: nil)
      if propagate() != nil { isHopeless = true }
    default: attach(clause)
    }
  }

  /// Values for all variables that make every clause and every assumption hold, or nothing.
  mutating func solve(assuming assumptions: [Literal]) -> [Bool]? {
    backtrack(to: 0)
    if isHopeless { return nil }
    while true {
      if let conflict = propagate() {
        guard marks.count > 0 else {
          isHopeless = true
          return nil
        }
        learn(from: conflict)
      } else if marks.count < assumptions.count {
        let next = assumptions[marks.count]
        if value(of: next) == false { return nil }
        marks.append(trail.count)
        if value(of: next) == nil { set(next, because: nil) }
      } else if let next = undecided {
        marks.append(trail.count)
        set(Literal(next, isTrue: false), because: nil)
      } else {
        return values.map { $0 == true }
      }
    }
  }

  private func value(of literal: Literal) -> Bool? {
    values[literal.variable].map { $0 == literal.isTrue }
  }

  private var undecided: Int? {
    var best: Int?
    for variable in 0..<count where values[variable] == nil {
      if best.map({ activities[variable] > activities[$0] }) ?? true { best = variable }
    }
    return best
  }

  private mutating func set(_ literal: Literal, because reason: Int?) {
    values[literal.variable] = literal.isTrue
    reasons[literal.variable] = reason
    depths[literal.variable] = marks.count
    trail.append(literal)
  }

  @discardableResult
  private mutating func attach(_ clause: [Literal]) -> Int {
    clauses.append(clause)
    watches[clause[0].code].append(clauses.count - 1)
    watches[clause[1].code].append(clauses.count - 1)
    return clauses.count - 1
  }

  private mutating func backtrack(to depth: Int) {
    guard marks.count > depth else { return }
    for literal in trail[marks[depth]...] { values[literal.variable] = nil }
    trail.removeSubrange(marks[depth]...)
    marks.removeSubrange(depth...)
    done = trail.count
  }

  /// Draws every conclusion; gives a clause that cannot hold any more, if there is one.
  private mutating func propagate() -> Int? {
    while done < trail.count {
      let isFalse = !trail[done]
      done += 1
      var kept: [Int] = []
      let watching = watches[isFalse.code]
      watches[isFalse.code] = []
      for (place, index) in watching.enumerated() {
        if clauses[index][0] == isFalse { clauses[index].swapAt(0, 1) }
        let first = clauses[index][0]
        if value(of: first) == true {
          kept.append(index)
        } else if let other = clauses[index].indices.dropFirst(2).first(where: {
          value(of: clauses[index][$0]) != false
        }) {
          clauses[index].swapAt(1, other)
          watches[clauses[index][1].code].append(index)
        } else {
          kept.append(index)
          if value(of: first) == false {
            watches[isFalse.code] += kept + watching[(place + 1)...]
            return index
          }
          set(first, because: index)
        }
      }
      watches[isFalse.code] += kept
    }
    return nil
  }

  /// Learns the clause that a conflict comes down to, and goes back to where it decides something.
  private mutating func learn(from conflict: Int) {
    var seen: Set<Int> = []
    var learnt: [Literal] = []
    var pending = 0
    var clause = clauses[conflict]
    var place = trail.count - 1
    var pivot: Literal
    repeat {
      for literal in clause
      where depths[literal.variable] > 0 && seen.insert(literal.variable).inserted {
        activities[literal.variable] += bump
        if depths[literal.variable] == marks.count { pending += 1 } else { learnt.append(literal) }
      }
      while !seen.contains(trail[place].variable) { place -= 1 }
      pivot = trail[place]
      place -= 1
      pending -= 1
      clause = reasons[pivot.variable].map { clauses[$0].filter { $0 != pivot } } ?? []
    } while pending > 0
    bump *= 1.05
    if bump > 1e100 {
      for variable in activities.indices { activities[variable] *= 1e-100 }
      bump *= 1e-100
    }
    learnt.sort { depths[$0.variable] > depths[$1.variable] }
    backtrack(to: learnt.first.map { depths[$0.variable] } ?? 0)
    if learnt.isEmpty {
      set(!pivot, because: nil)
    } else {
      set(!pivot, because: attach([!pivot] + learnt))
    }
  }
}
