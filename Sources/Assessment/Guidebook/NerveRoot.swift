/// A nerve root of the spine whose fibres serve a strip of skin, from the neck down.
///
/// The strips overlap and differ from one person to the next, so they are a hint only.
public enum NerveRoot: Int, CaseIterable, Comparable, Sendable {
  case c2, c3, c4, c5, c6, c7, c8
  case t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12
  case l1, l2, l3, l4, l5
  case s1, s2, s3, s4, s5

  /// Whether the left root leaves the spine higher up.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The root’s name, such as “L5”.
  public var name: String { "\(self)".uppercased() }
}

extension Region {
  /// Whether a strip of skin runs through both regions.
  public func sharesStrip(with other: Region) -> Bool {
    strips.contains { strip in other.strips.contains { strip.overlaps($0) } }
  }
}
