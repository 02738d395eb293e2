import TestSupport
import Testing

@testable import Review

/// A solver for some clauses, each a list of numbers: from one, below zero if negated.
private func solver(_ clauses: [[Int]], variables: Int) -> Solver {
  var solver = Solver()
  for _ in 0..<variables { _ = solver.variable() }
  for clause in clauses { solver.add(clause.map(Solver.Literal.init(number:))) }
  return solver
}

extension Solver.Literal {
  fileprivate init(number: Int) { self.init(abs(number) - 1, isTrue: number > 0) }
}

private func isSatisfied(_ clauses: [[Int]], by values: [Bool]) -> Bool {
  clauses.allSatisfy { $0.contains { values[abs($0) - 1] == ($0 > 0) } }
}

@Suite("The solver")
struct SolverTests {
  @Test func `five pigeons do not fit into four holes, and into five they do`() {
    for holes in 4...5 {
      let place = { (pigeon: Int, hole: Int) in pigeon * holes + hole + 1 }
      let housed = (0..<5).map { pigeon in (0..<holes).map { place(pigeon, $0) } }
      let apart = (0..<holes).flatMap { hole in
        (0..<5).flatMap { one in
          (0..<one).map { [-place(one, hole), -place($0, hole)] }
        }
      }
      var solver = solver(housed + apart, variables: 5 * holes)
      let found = solver.solve(assuming: [])
      #expect((found == nil) == (holes == 4))
      if let found { #expect(isSatisfied(housed + apart, by: found)) }
    }
  }

  @Test func `300 sets of clauses by chance are solved where trying all values finds a way`() {
    var dice = Dice(seed: 3)
    var solved = 0
    for _ in 0..<300 {
      // About four clauses for each variable is where most are hard to tell.
      let clauses = (0..<(40 + dice.below(25))).map { _ in
        (0..<3).map { _ in (1 + dice.below(12)) * (dice.below(2) == 0 ? 1 : -1) }
      }
      let models = (0..<(1 << 12)).map { code in (0..<12).map { code >> $0 & 1 == 1 } }
        .filter { isSatisfied(clauses, by: $0) }
      var solver = solver(clauses, variables: 12)
      let found = solver.solve(assuming: [])
      #expect((found != nil) == !models.isEmpty)
      if let found { #expect(isSatisfied(clauses, by: found)) }
      solved += models.isEmpty ? 0 : 1
      // The same solver answers again, now with something assumed.
      for _ in 0..<4 {
        let assumed = (0..<3).map { _ in (1 + dice.below(12)) * (dice.below(2) == 0 ? 1 : -1) }
        let found = solver.solve(assuming: assumed.map(Solver.Literal.init(number:)))
        let fitting = models.contains { isSatisfied(assumed.map { [$0] }, by: $0) }
        #expect((found != nil) == fitting)
        if let found { #expect(isSatisfied(clauses + assumed.map { [$0] }, by: found)) }
      }
    }
    #expect(solved > 60 && solved < 240, "\(solved)")
  }

  @Test func `clauses that contradict each other stay hopeless`() {
    var solver = solver([[1], [-1, 2], [-2]], variables: 2)
    #expect(solver.solve(assuming: []) == nil)
    solver.add([.init(1)])
    #expect(solver.solve(assuming: []) == nil)
  }

  @Test func `a clause that always holds is no burden, and a repeated one counts once`() {
    var solver = solver([[1, -1], [2, 2]], variables: 2)
    #expect(solver.solve(assuming: [.init(0)]) == [true, true])
    #expect(solver.solve(assuming: [.init(1, isTrue: false)]) == nil)
  }
}
