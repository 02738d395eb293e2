import Assessment

/// Since when it is there, and how it goes.
///
/// A red flag stays one unless it is known to be old and settled: not sure is never old.
extension Facts {
  static let within2Weeks = Fact(
    "within-2-weeks", "it began in the last 2 weeks",
    when: either(Duration.under24h, Duration.under2Weeks))

  static let within6Weeks = Fact(
    "within-6-weeks", "it began in the last 6 weeks",
    when: either(within2Weeks, Duration.twoToSixWeeks))

  static let maybeWithin2Weeks = Fact(
    "maybe-within-2-weeks", "it began in the last 2 weeks, or it is not sure when",
    when: either(within2Weeks, Duration.unsure))

  static let maybeWithin6Weeks = Fact(
    "maybe-within-6-weeks", "it began in the last 6 weeks, or it is not sure when",
    when: either(within6Weeks, Duration.unsure))

  static let settled = Fact(
    "settled", "it is not getting worse",
    when: either(
      Course.clears, Course.steady, Course.comesAndGoes, Course.improving, Course.gone,
      Course.jumps))

  static let passing = Fact(
    "passing", "it comes and goes, or has gone",
    when: either(Course.clears, Course.comesAndGoes, Course.gone))

  static let longSettled = Fact(
    "long-settled", "it is more than 6 weeks old and not getting worse",
    when: every(Duration.over6Weeks, settled))

  /// A person who is not sure when it began, but knows that it is the same each day, has had it for a
  /// while.
  static let recent = Fact(
    "recent", "it is new, or it is not sure when it began and it may be getting worse",
    when: either(within2Weeks, every(Duration.unsure, not(settled))))

  /// It may be new, or it is old and something is new about it.
  static let newOrChanged = Fact(
    "new-or-changed", "it is not known to be more than 6 weeks old, or something about it is new",
    when: either(not(longSettled), somethingNew))

  static let somethingNew = Fact(
    "something-new", "something is new or worse compared with a month ago",
    when: either(
      WhatIsNew.newSpread, WhatIsNew.newSeat, WhatIsNew.newToilet, WhatIsNew.newWalkHand,
      WhatIsNew.seenAndGrowing, WhatIsNew.unsure))
}
