import Assessment
import Wording

/// The same nerves at the foot of the spine, where the signs are older or softer.
extension Rules {
  static let sdSaddleOld = Rule(
    "sd-saddle-old", .sameDay,
    when: either(
      SaddleFeeling.longStanding,
      every(
        Facts.bladderBowelChange, BladderBowelTiming.longStandingSame, Facts.legsBoth,
        not(Facts.longSettled))),
    reason: """
      You told us of a change between your legs, or of the bladder or bowel, that is not new. \
      The nerves low in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft], isFromSeed: true,
    examples: .init(
      holds: [
        .init("numb for two months, the same", SaddleFeeling.longStanding),
        .init(
          "leaks for a year, and now both legs", Bladder.leaking,
          BladderBowelTiming.longStandingSame, LegsAffected.bothLegs, Duration.twoToSixWeeks),
      ],
      fails: [
        .init(
          "leaks for a year, one leg", Bladder.leaking, BladderBowelTiming.longStandingSame,
          LegsAffected.oneLeg),
        .init(
          "leaks since today, both legs", Bladder.leaking, BladderBowelTiming.newOrWorse,
          LegsAffected.bothLegs),
        .init(
          "goes more often, both legs", Bladder.moreOftenOnly,
          BladderBowelTiming.longStandingSame, LegsAffected.bothLegs),
        .init(
          "leaks for a year, both feet steady for years", Bladder.leaking,
          BladderBowelTiming.longStandingSame, LegsAffected.bothLegs, Duration.over6Weeks,
          Course.steady),
      ]))

  static let sdBothButtocks = Rule(
    "sd-both-buttocks", .sameDay,
    when: every(
      Facts.buttocksBoth,
      either(Facts.maybeWithin2Weeks, every(Sensation.numb, not(Facts.longSettled)))),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both buttocks are affected. It may be new, or they are numb and it has \
      not settled. The nerves low in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init(
          "legs and buttocks numb for a month, gone on moving",
          People.satTooLong(feeling: Sensation.numb)
            + [LegsAffected.bothLegs, Duration.twoToSixWeeks],
          .place("buttock", .left), .place("buttock", .right)),
        .init(
          "both tingle for five days", .place("buttock", .left), .place("buttock", .right),
          Sensation.pinsNeedles, Duration.under2Weeks),
        .init(
          "both tingle, not sure since when", .place("buttock", .left),
          .place("buttock", .right), Duration.unsure),
        .init(
          "both numb for a month", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.twoToSixWeeks),
      ],
      fails: [
        .init("one tingles", .place("buttock", .right), Duration.under2Weeks),
        .init(
          "both for months", .place("buttock", .left), .place("buttock", .right),
          Duration.over6Weeks),
        .init(
          "both numb for years, the same", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.over6Weeks, Course.steady),
        .init(
          "numb from a long drive, gone on moving",
          People.satTooLong(feeling: Sensation.numb) + [LegsAffected.none, Duration.under24h],
          .place("buttock", .left), .place("buttock", .right)),
      ]))

  static let sdBothLegsSubacute = Rule(
    "sd-both-legs-subacute", .sameDay,
    when: every(Facts.legsBoth, either(not(Duration.over6Weeks), Course.unsure)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both legs are affected. It may have begun not long ago, or it may be \
      getting worse. It should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .cks, .safety], isFromSeed: true,
    givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init("both legs for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init("both legs, not sure since when", LegsAffected.bothLegs, Duration.unsure),
        .init("both legs, and nothing else told", LegsAffected.bothLegs),
        .init(
          "both legs for months, not sure how it goes", LegsAffected.bothLegs,
          Duration.over6Weeks, Course.unsure),
      ],
      fails: [
        .init("both legs for years", LegsAffected.bothLegs, Duration.over6Weeks),
        .init("one leg for a month", LegsAffected.oneLeg, Duration.twoToSixWeeks),
        .init("legs fell asleep", People.legsAsleep),
      ]))

  static let sdSexualNew = Rule(
    "sd-sexual-new", .sameDay, when: SexualFeeling.newChange,
    reason: """
      You told us of a new change in sex or in the feeling there. The nerves low in the back \
      should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.girft],
    examples: .init(
      holds: [
        .init("less feeling since last week", SexualFeeling.newChange),
        .init("the same, with a sore back", SexualFeeling.newChange, Pain.moderate),
      ],
      fails: [
        .init("for years", SexualFeeling.longStanding),
        .init("as ever", SexualFeeling.noChange),
      ]))

  static let apBothLegs = Rule(
    "ap-both-legs", .appointment(.weeks), when: Facts.legsBoth,
    unless: [CalmingPatterns.harmlessPosition],
    reason: "You told us that both legs are affected. That should be looked at.",
    sources: [.seed, .ng127], isFromSeed: true, givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init("both feet for years", LegsAffected.bothLegs, Duration.over6Weeks),
        .init("first one foot, then both", LegsAffected.oneThenBoth, Duration.over6Weeks),
      ],
      holdsToo: People.pairs([
        "groin", "thigh-front", "thigh-outer", "thigh-back", "shin-inner", "shin-outer", "calf",
        "foot-top", "foot-sole",
      ]),
      fails: [
        .init("one leg", LegsAffected.oneLeg),
        .init("marks the left sole", .place("foot-sole", .left)),
        .init("marks the right sole", .place("foot-sole", .right)),
        .init("marks both buttocks", .place("buttock", .left), .place("buttock", .right)),
        .init("legs fell asleep", People.legsAsleep),
      ]))

  static let apBladderOther = Rule(
    "ap-bladder-other", .appointment(.weeks),
    when: either(
      every(Facts.bladderBowelChange, BladderBowelTiming.longStandingSame),
      Bladder.moreOftenOnly, SexualFeeling.longStanding, SexualFeeling.unsure),
    reason: """
      You told us of a change with peeing, pooing or sex that is not new or not clear. Talk it \
      over with \(.doctor) or a nurse.
      """,
    sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init("leaks for years", Bladder.leaking, BladderBowelTiming.longStandingSame),
        .init("goes more often", Bladder.moreOftenOnly),
        .init("sex has changed for years", SexualFeeling.longStanding),
        .init("would rather not say", SexualFeeling.unsure),
      ],
      fails: [
        .init("leaks since today", Bladder.leaking, BladderBowelTiming.newOrWorse),
        .init("no change", Bladder.normal, BladderBowelTiming.longStandingSame),
        .init("hard to poo", Bowel.constipatedOnly), .init("sex as ever", SexualFeeling.noChange),
      ]))
}
