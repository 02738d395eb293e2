import Assessment
import Knowledge

/// All rules made ready to judge very many sheets, which the engine itself is too careful for.
struct Judge {
  private indirect enum Node {
    case has(Int)
    case every([Node])
    case either([Node])
    case not(Node)
    case atLeast(Int, [Node])
    case fact(Int)
  }

  let rules: [Rule]
  private var numbers: [Finding: Int] = [:]
  private var factNumbers: [Identifier<Fact>: Int] = [:]
  private var facts: [Node] = []
  private var conditions: [Node] = []
  private var calming: [[Int]] = []

  init(_ rules: [Rule]) {
    self.rules = rules
    for rule in rules {
      conditions.append(node(rule.when))
      calming.append(rule.unless.map { number(of: $0) })
    }
  }

  private mutating func number(of fact: Fact) -> Int {
    if let number = factNumbers[fact.id] { return number }
    // The facts it is made of come first, so that one pass in order finds them all.
    let made = node(fact.condition)
    facts.append(made)
    factNumbers[fact.id] = facts.count - 1
    return facts.count - 1
  }

  private mutating func node(_ condition: Condition) -> Node {
    switch condition {
    case .has(let finding):
      let number = numbers[finding] ?? numbers.count
      numbers[finding] = number
      return .has(number)
    case .every(let terms): return .every(terms.map { node($0) })
    case .either(let terms): return .either(terms.map { node($0) })
    case .not(let term): return .not(node(term))
    case .atLeast(let count, let terms): return .atLeast(count, terms.map { node($0) })
    case .fact(let fact): return .fact(number(of: fact))
    }
  }

  /// The rules that hold, by their number, when this is all that was told.
  func holding(_ told: [[Finding]]) -> [Int] {
    var isTold = [Bool](repeating: false, count: numbers.count)
    for finding in told.joined() {
      if let number = numbers[finding] { isTold[number] = true }
    }
    var isFact: [Bool] = []
    for fact in facts { isFact.append(Self.isSo(fact, isTold, isFact)) }
    return conditions.indices.filter { index in
      Self.isSo(conditions[index], isTold, isFact) && !calming[index].contains { isFact[$0] }
    }
  }

  private static func isSo(_ node: Node, _ told: [Bool], _ facts: [Bool]) -> Bool {
    switch node {
    case .has(let number): told[number]
    case .every(let nodes): nodes.allSatisfy { isSo($0, told, facts) }
    case .either(let nodes): nodes.contains { isSo($0, told, facts) }
    case .not(let node): !isSo(node, told, facts)
    case .atLeast(let count, let nodes): nodes.count { isSo($0, told, facts) } >= count
    case .fact(let number): facts[number]
    }
  }
}
