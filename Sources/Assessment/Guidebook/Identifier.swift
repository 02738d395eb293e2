/// The public name of a question, an option, a region, a rule, a cause or a section.
///
/// Names are lower-case words joined by hyphens. They are a contract with everybody who keeps
/// answers or results, so none is ever renamed. The type parameter keeps the name of a rule from
/// being used where the name of a cause is wanted.
public struct Identifier<Of>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as it is written in files.
  public let name: String

  /// Creates an identifier from a name as it is written in files.
  public init(_ name: String) {
    self.name = name
  }

  /// The name as it is written in files.
  public var description: String { name }

  /// Whether the left name comes first in the alphabet.
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal name.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
