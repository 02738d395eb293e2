/// Conditions as a flat list of small decisions, each over findings and over decisions before it.
///
/// What several conditions share is decided once. A decision is a list of parts, each a mask over
/// one machine word, so that one part asks after up to 64 things at a time. The words of a state
/// are those of a ``FindingSet``, followed by one bit for each decision.
public struct Network: Sendable {
  /// How the parts of a decision combine.
  public enum Kind: UInt8, Sendable {
    /// One thing of any part is enough.
    case any
    /// Every thing of every part is needed.
    case all
    /// As many things as the decision’s count, of all parts together.
    case several
  }

  /// A decision.
  public struct Node: Hashable, Sendable {
    /// How its parts combine.
    public let kind: Kind
    /// How many things are needed, where some are enough.
    public let count: UInt16
    /// Where its parts stand in ``Network/parts``.
    public let parts: Range<Int32>
  }

  /// A mask over one word of a state.
  public struct Part: Hashable, Sendable {
    /// The word.
    public let word: UInt16
    /// All ones where the things must not be so, else zero; turned with this, a word tells what fits.
    public let flip: UInt64
    /// The things.
    public let mask: UInt64

    /// Whether the things must not be so.
    public var isNegated: Bool { flip != 0 }
  }

  /// The decisions, each after those that it builds on.
  public private(set) var nodes: [Node] = []
  /// The parts of all decisions.
  public private(set) var parts: [Part] = []
  private var known: [Key: Int] = [:]
  private var facts: [String: Int] = [:]

  private struct Key: Hashable {
    let kind: Kind
    let count: Int
    let literals: [Literal]

    /// Hashes what tells most decisions apart, as all of them take time.
    func hash(into hasher: inout Hasher) {
      hasher.combine(literals.reduce(literals.count) { $0 &* 31 &+ $1.bit })
    }
  }

  /// A thing that a decision asks after: a finding by its number, or an earlier decision.
  public struct Literal: Hashable, Comparable, Sendable {
    /// The bit of a state.
    public let bit: Int
    /// Whether it must not be so.
    public let isNegated: Bool

    /// Whether the left thing comes first: those that must be so before the others.
    public static func < (left: Self, right: Self) -> Bool {
      left.isNegated == right.isNegated ? left.bit < right.bit : right.isNegated
    }

    var opposite: Literal { Literal(bit: bit, isNegated: !isNegated) }
  }

  /// Creates a network without decisions, with room for some.
  public init(room: Int = 0) { known.reserveCapacity(room) }

  /// Creates a network with one decision over findings numbered from zero: first those that must
  /// be so, then those that must not.
  public init(single kind: Kind, count: Int, positive: Int, negative: Int) {
    _ = node(
      kind, count: count,
      (0..<(positive + negative)).map { Literal(bit: $0, isNegated: $0 >= positive) })
  }

  /// The bit of a state that holds a decision.
  public static func bit(of node: Int) -> Int { FindingSet.capacity + node }

  /// Machine words of a state.
  public var words: Int { FindingSet.words + (nodes.count + 63) >> 6 }

  /// Adds a condition, and says which decision stands for it.
  mutating func add(_ condition: Condition, _ codebook: Codebook) -> Int {
    let literal = literal(for: condition, codebook)
    // A single thing becomes a decision of its own, so that every condition has one.
    guard literal.bit >= FindingSet.capacity, !literal.isNegated else {
      return node(.all, count: 0, [literal])
    }
    return literal.bit - FindingSet.capacity
  }

  /// Adds a decision that needs one and forbids others, after all that are there.
  ///
  /// It is new even where an equal one stands already, so that such decisions have numbers in a row.
  mutating func append(needing needed: Int, forbidding forbidden: [Int]) -> Int {
    append(
      Key(
        kind: .all, count: 0,
        literals: ([Literal(bit: Self.bit(of: needed), isNegated: false)]
          + forbidden.map { Literal(bit: Self.bit(of: $0), isNegated: true) }).sorted()))
  }

  private mutating func literal(for condition: Condition, _ codebook: Codebook) -> Literal {
    switch condition {
    case .has(let finding):
      // What the guidebook does not know is never so; the audit tells of it.
      guard let number = codebook.number(of: finding) else { return never }
      return Literal(bit: number, isNegated: false)
    case .not(let inner):
      return literal(for: inner, codebook).opposite
    case .fact(let fact):
      if let node = facts[fact.id.name] {
        return Literal(bit: Self.bit(of: node), isNegated: false)
      }
      let node = add(fact.condition, codebook)
      facts[fact.id.name] = node
      return Literal(bit: Self.bit(of: node), isNegated: false)
    case .every(let conditions):
      return combined(.all, conditions, codebook)
    case .either(let conditions):
      return combined(.any, conditions, codebook)
    case .atLeast(let count, let conditions):
      let literals = conditions.reduce(into: [Literal]()) { literals, condition in
        var next = literal(for: condition, codebook)
        // What is named twice counts twice; a mask counts it again under another number only.
        while literals.contains(next) {
          next = Literal(bit: Self.bit(of: node(.all, count: 0, [next])), isNegated: false)
        }
        literals.append(next)
      }
      let found = node(.several, count: count, literals)
      return Literal(bit: Self.bit(of: found), isNegated: false)
    }
  }

  private var never: Literal {
    mutating get {
      Literal(bit: Self.bit(of: node(.any, count: 0, [])), isNegated: false)
    }
  }

  private mutating func combined(
    _ kind: Kind, _ conditions: [Condition], _ codebook: Codebook
  ) -> Literal {
    var literals: [Literal] = []
    add(conditions, of: kind, to: &literals, codebook)
    if let only = literals.first, literals.allSatisfy({ $0 == only }) { return only }
    return Literal(bit: Self.bit(of: node(kind, count: 0, literals)), isNegated: false)
  }

  /// Adds what conditions ask after; what stands in an “every” inside an “every” stands beside
  /// the rest, and with “either” likewise.
  private mutating func add(
    _ conditions: [Condition], of kind: Kind, to literals: inout [Literal], _ codebook: Codebook
  ) {
    for condition in conditions {
      switch (kind, condition) {
      case (.all, .every(let inner)), (.any, .either(let inner)):
        add(inner, of: kind, to: &literals, codebook)
      default: literals.append(literal(for: condition, codebook))
      }
    }
  }

  private mutating func node(_ kind: Kind, count: Int, _ literals: [Literal]) -> Int {
    let key = Key(kind: kind, count: count, literals: literals.sorted().withoutRepeats)
    if let node = known[key] { return node }
    let node = append(key)
    known[key] = node
    return node
  }

  private mutating func append(_ key: Key) -> Int {
    let first = Int32(parts.count)
    // The literals are sorted, so those of a part stand together.
    for literal in key.literals {
      let word = UInt16(literal.bit >> 6)
      let flip: UInt64 = literal.isNegated ? .max : 0
      let mask = UInt64(1) << UInt64(literal.bit & 63)
      if parts.count > first, let last = parts.last, last.word == word, last.flip == flip {
        parts[parts.count - 1] = Part(word: word, flip: flip, mask: last.mask | mask)
      } else {
        parts.append(Part(word: word, flip: flip, mask: mask))
      }
    }
    nodes.append(
      Node(kind: key.kind, count: UInt16(key.count), parts: first..<Int32(parts.count)))
    return nodes.count - 1
  }
}

extension [Network.Literal] {
  /// The same without repeats, where equals stand together.
  fileprivate var withoutRepeats: Self {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
