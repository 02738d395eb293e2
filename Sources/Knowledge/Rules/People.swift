import Assessment

/// The people that examples of several rules speak of.
enum People {
  /// Someone whose limb or seat went to sleep and woke again, but for the place.
  static let asleep: [Finding] = [
    Course.clears, Before.pressed, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.none,
  ]

  /// Someone who breathes too fast in a panic, but for the places.
  static let panicking: [Finding] = [
    MouthAndHands.fastBreath, Course.clears, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.none,
    HealthRisks.none,
  ]

  /// Someone whose feet have been the same for months.
  static let oldFeet: [Finding] = [
    LegsAffected.bothLegs, Duration.over6Weeks, Course.steady, WhatIsNew.nothing, StrengthNow.none,
    SaddleFeeling.no, PeeAndPoo.none,
  ]

  /// The same person with one answer missing each time, but for those that must stay.
  static func withoutOne(
    of person: [Finding], keeping kept: Set<Finding> = [], and more: Finding...
  ) -> [Rule.Example] {
    person.filter { !kept.contains($0) }.map { gone in
      .init("without \(name(gone))", findings: person.filter { $0 != gone } + more)
    }
  }

  /// One example for each finding, with the others added.
  static func each(_ findings: [Finding], and others: Finding...) -> [Rule.Example] {
    findings.map { .init(name($0), findings: [$0] + others) }
  }

  /// One example for each region that is marked on both sides.
  static func pairs(_ regions: [Region.ID]) -> [Rule.Example] {
    regions.map {
      .init("both sides: \($0)", .place($0, .left), .place($0, .right))
    }
  }

  private static func name(_ finding: Finding) -> String {
    switch finding {
    case .option(let question, let option): "\(question.name): \(option.name)"
    case .place(let region, let side): "\(region.name), \(side.rawValue)"
    case .nowhere: "nowhere"
    }
  }

  /// Every place of some regions.
  static func places(of regions: [Region.ID]) -> [Finding] {
    Regions.all.filter { regions.contains($0.id) }.flatMap { region in
      region.sides.map { .place(region.id, $0) }
    }
  }

  /// Every place on one side of the body.
  static func places(on side: Side) -> [Finding] {
    Regions.all.filter { $0.sides.contains(side) }.map { .place($0.id, side) }
  }
}

extension Rule.Example {
  /// Creates an example from a person who is known already, and more.
  init(_ person: String, _ base: [Finding], _ more: Finding...) {
    self.init(person, findings: base + more)
  }
}

extension Rule.Examples {
  /// Creates examples, written out and made in series.
  init(
    holds: [Rule.Example], holdsToo: [Rule.Example], fails: [Rule.Example],
    failsToo: [Rule.Example] = []
  ) {
    self.init(holds: holds + holdsToo, fails: fails + failsToo)
  }
}
