/// What must be so for a rule to hold, a question to be asked or a cause to fit.
public indirect enum Condition: Hashable, Sendable {
  /// The person said so.
  case has(Finding)
  /// All of these; none at all is always so.
  case every([Condition])
  /// At least one of these; none at all is never so.
  case either([Condition])
  /// Not this.
  case not(Condition)
  /// This many of these, or more.
  case atLeast(Int, [Condition])
  /// A fact that has a name of its own.
  case fact(Fact)
}

/// A condition that has a name, because several rules or people speak of it.
///
/// All that is derived from the map is a fact, and so is each pattern that holds rules back.
public struct Fact: Hashable, Sendable {
  /// The fact's public name.
  public let id: Identifier<Fact>
  /// The fact in plain words, as a clause: “both legs are affected”.
  public let words: String
  /// The alarm that it may lower, in plain words: then it is the whole of what makes that safe.
  public let lowers: String?
  /// When it is so.
  public let condition: Condition

  /// Creates a fact.
  public init(
    _ id: Identifier<Fact>, _ words: String, lowers alarm: String? = nil, when condition: any Term
  ) {
    self.id = id
    self.words = words
    lowers = alarm
    self.condition = condition.asCondition
  }

  /// Whether both facts have the same name.
  public static func == (left: Fact, right: Fact) -> Bool { left.id == right.id }

  /// Hashes the name, which stands for the fact.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Whatever can stand inside a condition: a finding, a fact or another condition.
public protocol Term: Sendable {
  /// The term as a condition.
  var asCondition: Condition { get }
}

extension Condition: Term {
  /// The term itself, as a condition.
  public var asCondition: Condition { self }
}

extension Finding: Term {
  /// The term itself, as a condition.
  public var asCondition: Condition { .has(self) }
}

extension Fact: Term {
  /// The term itself, as a condition.
  public var asCondition: Condition { .fact(self) }
}

/// All of these are so.
public func every(_ terms: any Term...) -> Condition { .every(terms.map(\.asCondition)) }

/// At least one of these is so.
public func either(_ terms: any Term...) -> Condition { .either(terms.map(\.asCondition)) }

/// This is not so.
public func not(_ term: any Term) -> Condition { .not(term.asCondition) }

/// This many of these are so, or more.
public func atLeast(_ count: Int, _ terms: any Term...) -> Condition {
  .atLeast(count, terms.map(\.asCondition))
}
