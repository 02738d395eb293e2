extension FindingSet {
  /// A part of this set that is still enough, and of which nothing is spare: without any one of its
  /// findings it would not be enough.
  ///
  /// The last findings are dropped first. After each drop all are looked at again, because what was
  /// needed beside a finding can be spare without it.
  ///
  /// - Precondition: the set itself is enough.
  public func pared(whileEnough isEnough: (Self) -> Bool) -> Self {
    var kept = self
    while let spare = kept.numbers.last(where: { isEnough(kept.without($0)) }) {
      kept.remove(spare)
    }
    return kept
  }

  /// The set without a number.
  public func without(_ number: Int) -> Self {
    var less = self
    less.remove(number)
    return less
  }

  /// Every set that is part of this one, the empty set first.
  public var parts: [Self] {
    numbers.reduce([Self()]) { sets, number in
      sets + sets.map { $0 | Self(CollectionOfOne(number)) }
    }
  }
}
