import Assessment
import Wording

extension Rules {
  static let ambSuddenParalysis = Rule(
    "amb-sudden-paralysis", .ambulance,
    when: every(
      StrengthNow.cannotWalk, Facts.bothLegsWeak,
      either(Onset.sudden, Onset.wokeWithIt, Course.fastWorse, Duration.under24h)),
    reason: """
      You told us that you cannot stand or walk, and that it came on fast. The spine may be \
      pressed or short of blood. It cannot wait.
      """,
    pointsTo: [.spinalCordCompression, .spinalHaematoma, .aorticEmergency, .guillainBarre],
    sources: [.seed, .haematoma, .klompas], isFromSeed: true,
    examples: .init(
      holds: [
        .init("since today, cannot walk", Duration.under24h, StrengthNow.cannotWalk),
        .init("worse by the day, cannot walk", Course.fastWorse, StrengthNow.cannotWalk),
        .init("like a switch, cannot walk", Onset.sudden, StrengthNow.cannotWalk),
        .init("woke with it, cannot walk", Onset.wokeWithIt, StrengthNow.cannotWalk),
      ],
      fails: [
        .init("nothing told"),
        .init("cannot walk", StrengthNow.cannotWalk),
        .init("since today, both legs cannot", Duration.under24h, TryIt.bothLegs),
        .init(
          "woke with it, cannot walk, could not last year either", Onset.wokeWithIt,
          StrengthNow.cannotWalk, TryIt.notLastYear),
      ]))

  static let emgBothLegsWeak = Rule(
    "emg-both-legs-weak", .emergency,
    when: Facts.bothLegsWeak,
    reason: """
      You told us that both legs are weak. It can be a sign that the spinal cord or its nerves \
      are pressed or ill. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .guillainBarre],
    sources: [.seed, .girft, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs weak", StrengthNow.bothLegsWeak),
        .init("both legs cannot", TryIt.bothLegs),
        .init(
          "crash or knock, both legs weak, could not last year either", Before.bigBlow,
          StrengthNow.bothLegsWeak, TryIt.notLastYear),
        .init(
          "small fall, both legs weak, could not last year either", Before.smallFall,
          StrengthNow.bothLegsWeak, TryIt.notLastYear),
        .init(
          "like a switch, both legs weak, could not last year either", Onset.sudden,
          StrengthNow.bothLegsWeak, TryIt.notLastYear),
        .init(
          "for months, worse by the day, both legs cannot, nothing new", Duration.over6Weeks,
          Course.fastWorse, TryIt.bothLegs, WhatIsNew.nothing),
        .init(
          "for months, climbs, both legs weak, nothing new", Duration.over6Weeks, Spread.climbs,
          StrengthNow.bothLegsWeak, WhatIsNew.nothing),
        .init(
          "for months, a line on the body, both legs weak, nothing new", Duration.over6Weeks,
          Spread.line, StrengthNow.bothLegsWeak, WhatIsNew.nothing),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs weak, legs fine on trying", StrengthNow.bothLegsWeak, TryIt.fine),
        .init(
          "both legs cannot, nothing new, known ms", TryIt.bothLegs, WhatIsNew.nothing,
          SameBefore.knownMs),
        .init(
          "both legs cannot, nothing new, nerve damage", TryIt.bothLegs, WhatIsNew.nothing,
          SameBefore.nerveDamage),
        .init(
          "both legs cannot, nothing new, other named", TryIt.bothLegs, WhatIsNew.nothing,
          SameBefore.otherNamed),
      ]))

  static let emgBothLegsAcute = Rule(
    "emg-both-legs-acute", .emergency,
    when: every(Facts.legsBoth, either(Facts.recent, Course.fastWorse)),
    unless: [
      CalmingPatterns.treatmentTingle,
      CalmingPatterns.clearsByMoving,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.whiteHands,
      CalmingPatterns.goneAgain,
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.panic,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that both legs are affected, and that it may be new or spread fast. It can \
      be a sign of pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left groin, right groin, not sure since when", .place("groin", .left),
          .place("groin", .right), Duration.unsure),
        .init(
          "right groin, left thigh outer, worse by the day", .place("groin", .right),
          .place("thigh-outer", .left), Course.fastWorse),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when", Duration.unsure),
        .init("left groin, right groin", .place("groin", .left), .place("groin", .right)),
        .init(
          "child as always, left groin, right groin, for a week, gone", ChildStopped.none,
          .place("groin", .left), .place("groin", .right), Duration.under2Weeks, Course.gone),
        .init(
          "left groin, right groin, not sure since when, nothing new, known ms",
          .place("groin", .left), .place("groin", .right), Duration.unsure, WhatIsNew.nothing,
          SameBefore.knownMs),
        .init(
          "one then both, for a week, goes on moving, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.clears, StrengthNow.none,
          PrivateCard.none),
        .init(
          "one then both, not sure since when, both hands weaker, nothing new on the card, mild pain, nerve medicines",
          LegsAffected.oneThenBoth, Duration.unsure, StrengthNow.bothHands, PrivateCard.none,
          Pain.mild, Medicines.nerveMedicines),
        .init(
          "left groin, right groin, for a week, jumps about, strong and steady, feels as always where one sits, goes more often",
          .place("groin", .left), .place("groin", .right), Duration.under2Weeks, Course.jumps,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "one then both, tight band, for a week, goes on moving, after pressure, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Sensation.tightBand, Duration.under2Weeks, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none),
        .init(
          "one then both, for a week, gone, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.gone, Before.breathHeatCold,
          LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none),
        .init(
          "one then both, for a week, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.gone, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "one then both, for a week, gone, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.gone, StrengthNow.none,
          PrivateCard.none, TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, for a week, getting better, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.improving, Before.pressed,
          StrengthNow.none, PrivateCard.none, TryIt.fine),
        .init(
          "right foot sole, left groin, for a week, getting better, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          .place("foot-sole", .right), .place("groin", .left), Duration.under2Weeks,
          Course.improving, StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "left groin, right groin, for a week, comes and goes, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          .place("groin", .left), .place("groin", .right), Duration.under2Weeks,
          Course.comesAndGoes, Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          TryIt.hurtsButObeys, HealthRisks.none, SameBefore.panic),
      ]))

  static let emgOneThenBoth = Rule(
    "emg-one-then-both", .emergency,
    when: every(LegsAffected.oneThenBoth, Facts.maybeWithin6Weeks),
    unless: [
      CalmingPatterns.clearsByMoving,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.whiteHands,
      CalmingPatterns.goneAgain,
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.panic,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that it began in one leg and has reached the other. It can be a sign that \
      the pressure on your nerves is growing. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .bass, .lothian], isFromSeed: true,
    examples: .init(
      holds: [
        .init("one then both, for a month", LegsAffected.oneThenBoth, Duration.twoToSixWeeks),
        .init(
          "one then both, for a month, gone, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.gone, StrengthNow.none,
          PrivateCard.none, TryIt.fine),
        .init(
          "one then both, for a month, gone, strong and steady, nothing new on the card, known spine",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.gone, StrengthNow.none,
          PrivateCard.none, SameBefore.knownSpine),
        .init(
          "one then both, for a month, gone, strong and steady, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.gone, StrengthNow.none,
          TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, for a month, gone, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.gone, PrivateCard.none,
          TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, for a month, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, StrengthNow.none, PrivateCard.none,
          TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, tight band, since today, gone, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Sensation.tightBand, Duration.under24h, Course.gone,
          StrengthNow.none, PrivateCard.none, TryIt.fine, SameBefore.knownSpine),
      ],
      fails: [
        .init("nothing told"),
        .init("one then both", LegsAffected.oneThenBoth),
        .init("for a month", Duration.twoToSixWeeks),
        .init(
          "child as always, one then both, for a month, gone", ChildStopped.none,
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.gone),
        .init(
          "one then both, not sure since when, nothing new, known ms", LegsAffected.oneThenBoth,
          Duration.unsure, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "one then both, for a week, goes on moving, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.clears, StrengthNow.none,
          PrivateCard.none),
        .init(
          "one then both, for a month, jumps about, strong and steady, feels as always where one sits, goes more often",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "one then both, tight band, for a week, goes on moving, after pressure, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Sensation.tightBand, Duration.under2Weeks, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none),
        .init(
          "one then both, for a month, getting better, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.improving, StrengthNow.none,
          SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "one then both, for a week, gone, after heat, cold or fast breath, both warm, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.gone, Before.breathHeatCold,
          LimbTemperature.same, StrengthNow.none, PrivateCard.none),
        .init(
          "one then both, for a week, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.gone, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "one then both, for a week, getting better, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.improving, Before.pressed,
          StrengthNow.none, PrivateCard.none, TryIt.fine),
        .init(
          "one then both, since today, gone, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.under24h, Course.gone, StrengthNow.none,
          PrivateCard.none, TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, for a week, goes on moving, climbs, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.clears, Spread.climbs,
          StrengthNow.none, PrivateCard.none, TryIt.fine, SameBefore.knownSpine),
        .init(
          "one then both, for a month, comes and goes, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.comesAndGoes,
          Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.hurtsButObeys,
          HealthRisks.none, SameBefore.panic),
      ]))

  static let emgBothButtocksNumb = Rule(
    "emg-both-buttocks-numb", .emergency,
    when: every(Facts.buttocksBoth, Sensation.numb, either(Facts.recent, Course.fastWorse)),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.coldOnly,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.panic,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that both buttocks are numb, and that it may be new. It can be a sign of \
      pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left buttock, right buttock, numb, not sure since when", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Duration.unsure),
        .init(
          "left buttock, right buttock, numb, worse by the day", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Course.fastWorse),
      ],
      fails: [
        .init("nothing told"),
        .init("numb, not sure since when", Sensation.numb, Duration.unsure),
        .init(
          "left buttock, right buttock, numb", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb),
        .init(
          "left buttock, right buttock, not sure since when", .place("buttock", .left),
          .place("buttock", .right), Duration.unsure),
        .init(
          "left buttock, numb, not sure since when", .place("buttock", .left), Sensation.numb,
          Duration.unsure),
        .init(
          "right buttock, numb, not sure since when", .place("buttock", .right), Sensation.numb,
          Duration.unsure),
        .init(
          "child as always, left buttock, right buttock, numb, since today, comes and goes",
          ChildStopped.none, .place("buttock", .left), .place("buttock", .right), Sensation.numb,
          Duration.under24h, Course.comesAndGoes),
        .init(
          "left buttock, right buttock, numb, not sure since when, nothing new, known ms",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.unsure,
          WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left buttock, right buttock, numb, for a week, jumps about, strong and steady, feels as always where one sits, goes more often",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.under2Weeks,
          Course.jumps, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "left buttock, right buttock, numb, since today, getting better, after pressure, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.under24h,
          Course.improving, Before.pressed, StrengthNow.none, SaddleFeeling.unsure,
          PeeAndPoo.unsure, PrivateCard.none),
        .init(
          "left buttock, right buttock, numb, tight band, since today, goes on moving, after pressure, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Sensation.tightBand,
          Duration.under24h, Course.clears, Before.pressed, StrengthNow.none, SaddleFeeling.unsure,
          PeeAndPoo.unsure, PrivateCard.none),
        .init(
          "left buttock, right buttock, numb, for a week, jumps about, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.under2Weeks,
          Course.jumps, Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          TryIt.hurtsButObeys, HealthRisks.none, SameBefore.panic),
        .init(
          "left buttock, right buttock, numb, since today, goes on moving, after heat, cold or fast breath, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card, nerve medicines",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.under24h,
          Course.clears, Before.breathHeatCold, StrengthNow.none, SaddleFeeling.unsure,
          PeeAndPoo.unsure, PrivateCard.none, Medicines.nerveMedicines),
      ]))

  static let emgFootDrop = Rule(
    "emg-foot-drop", .emergency,
    when: every(
      StrengthNow.footDrop, Facts.legWeak, Facts.newOrChanged, not(Facts.weeksOnly)),
    reason: """
      You told us that a foot drops, and that it may be new. A nerve may be badly pressed. It \
      must be checked in hospital now, so that the foot can get its strength back.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .peronealNeuropathy],
    sources: [.seed, .lothian], isFromSeed: true,
    examples: .init(
      holds: [
        .init("foot drop", StrengthNow.footDrop),
        .init(
          "foot drop, new walk hand, steady for weeks", StrengthNow.footDrop, WhatIsNew.newWalkHand,
          WhatIsNew.weeksSteady),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs cannot", TryIt.bothLegs),
        .init("foot drop, could not last year either", StrengthNow.footDrop, TryIt.notLastYear),
        .init("foot drop, steady for weeks", StrengthNow.footDrop, WhatIsNew.weeksSteady),
        .init(
          "for months, always the same, foot drop", Duration.over6Weeks, Course.steady,
          StrengthNow.footDrop),
      ]))

  static let emgSuddenLegWeak = Rule(
    "emg-sudden-leg-weak", .emergency,
    when: every(either(Onset.sudden, Onset.wokeWithIt), Facts.maybeWithin2Weeks, Facts.legWeak),
    unless: [
      CalmingPatterns.strain
    ],
    reason: """
      You told us that a leg got weak all at once, and that it may be new. A nerve, the brain \
      or a blood vessel may be at fault. It must be checked in hospital now.
      """,
    pointsTo: [.stroke, .aorticEmergency, .spinalCordCompression], sources: [.ng127, .ng128],
    examples: .init(
      holds: [
        .init(
          "for a week, like a switch, both legs weak", Duration.under2Weeks, Onset.sudden,
          StrengthNow.bothLegsWeak),
        .init(
          "since today, woke with it, both legs weak", Duration.under24h, Onset.wokeWithIt,
          StrengthNow.bothLegsWeak),
        .init(
          "for a week, after a strain, like a switch, both legs weak, nothing new on the card",
          Duration.under2Weeks, Before.strain, Onset.sudden, StrengthNow.bothLegsWeak,
          PrivateCard.none),
        .init(
          "not sure since when, after a strain, woke with it, strong and steady, both legs cannot",
          Duration.unsure, Before.strain, Onset.wokeWithIt, StrengthNow.none, TryIt.bothLegs),
        .init(
          "not sure about the legs, not sure since when, after a strain, woke with it, strong and steady, nothing new on the card, both legs cannot",
          LegsAffected.unsure, Duration.unsure, Before.strain, Onset.wokeWithIt, StrengthNow.none,
          PrivateCard.none, TryIt.bothLegs),
        .init(
          "left saddle genitals, not sure since when, after a strain, like a switch, strong and steady, not sure where one sits, would rather not say, pee, nothing new on the card, both legs cannot",
          .place("saddle-genitals", .left), Duration.unsure, Before.strain, Onset.sudden,
          StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.ratherNot, PrivateCard.none,
          TryIt.bothLegs),
      ],
      fails: [
        .init("nothing told"),
        .init("for a week, both legs weak", Duration.under2Weeks, StrengthNow.bothLegsWeak),
        .init("not sure since when, woke with it", Duration.unsure, Onset.wokeWithIt),
        .init("like a switch, both legs weak", Onset.sudden, StrengthNow.bothLegsWeak),
        .init(
          "for a week, after a strain, like a switch, strong and steady, nothing new on the card, both legs cannot",
          Duration.under2Weeks, Before.strain, Onset.sudden, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs),
        .init(
          "right saddle anus, no leg, for a week, after a strain, woke with it, strong and steady, would rather not say, seat, not sure about pee and poo, nothing new on the card, both legs cannot",
          .place("saddle-anus", .right), LegsAffected.none, Duration.under2Weeks, Before.strain,
          Onset.wokeWithIt, StrengthNow.none, SaddleFeeling.ratherNot, PeeAndPoo.unsure,
          PrivateCard.none, TryIt.bothLegs),
      ]))

  static let sdBothLegsSubacute = Rule(
    "sd-both-legs-subacute", .sameDay,
    when: every(
      Facts.legsBoth, either(not(Duration.over6Weeks), Course.unsure, Facts.somethingNew)),
    unless: [
      CalmingPatterns.clearsByMoving,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.whiteHands,
      CalmingPatterns.goneAgain,
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.panic,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that both legs are affected. It may have begun not long ago, or it may be \
      getting worse. It should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .cks, .safety], isFromSeed: true,
    examples: .init(
      holds: [
        .init("left groin, right groin", .place("groin", .left), .place("groin", .right)),
        .init(
          "both legs, for months, not sure how it goes", LegsAffected.bothLegs, Duration.over6Weeks,
          Course.unsure),
        .init(
          "both legs, for months, new seat", LegsAffected.bothLegs, Duration.over6Weeks,
          WhatIsNew.newSeat),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "left groin, right groin, for months", .place("groin", .left), .place("groin", .right),
          Duration.over6Weeks),
        .init(
          "child as always, left groin, right groin, gone", ChildStopped.none,
          .place("groin", .left), .place("groin", .right), Course.gone),
        .init(
          "left groin, right groin, nothing new, known ms", .place("groin", .left),
          .place("groin", .right), WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "one then both, goes on moving, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Course.clears, StrengthNow.none, PrivateCard.none),
        .init(
          "left groin, right groin, jumps about, strong and steady, feels as always where one sits, goes more often",
          .place("groin", .left), .place("groin", .right), Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "both legs, gone, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          LegsAffected.bothLegs, Course.gone, Before.breathHeatCold, LimbTemperature.onlyInCold,
          StrengthNow.none, PrivateCard.none),
        .init(
          "both legs, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          LegsAffected.bothLegs, Course.gone, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
        .init(
          "one then both, tight band, goes on moving, after pressure, strong and steady, nothing new on the card",
          LegsAffected.oneThenBoth, Sensation.tightBand, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
        .init(
          "one then both, gone, strong and steady, nothing new on the card, legs fine on trying, known spine",
          LegsAffected.oneThenBoth, Course.gone, StrengthNow.none, PrivateCard.none, TryIt.fine,
          SameBefore.knownSpine),
        .init(
          "one then both, getting better, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Course.improving, Before.pressed, StrengthNow.none,
          PrivateCard.none, TryIt.fine),
        .init(
          "right foot sole, left groin, getting better, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          .place("foot-sole", .right), .place("groin", .left), Course.improving, StrengthNow.none,
          SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "left groin, right groin, comes and goes, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          .place("groin", .left), .place("groin", .right), Course.comesAndGoes,
          Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.hurtsButObeys,
          HealthRisks.none, SameBefore.panic),
      ]))

  static let sdBothButtocks = Rule(
    "sd-both-buttocks", .sameDay,
    when: every(
      Facts.buttocksBoth,
      either(Facts.maybeWithin2Weeks, every(Sensation.numb, not(Facts.longSettled)))),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.coldOnly,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.panic,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that both buttocks are affected. It may be new, or they are numb and it has \
      not settled. The nerves low in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left buttock, right buttock, numb", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb),
        .init(
          "left buttock, right buttock, not sure since when", .place("buttock", .left),
          .place("buttock", .right), Duration.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("numb", Sensation.numb),
        .init("left buttock, right buttock", .place("buttock", .left), .place("buttock", .right)),
        .init(
          "child as always, left buttock, right buttock, numb, gone", ChildStopped.none,
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Course.gone),
        .init(
          "left buttock, right buttock, numb, for months, always the same",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Duration.over6Weeks,
          Course.steady),
        .init(
          "left buttock, right buttock, numb, for months, nothing new", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Duration.over6Weeks, WhatIsNew.nothing),
        .init(
          "left buttock, right buttock, numb, jumps about, strong and steady, feels as always where one sits, goes more often",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Course.jumps,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "left buttock, right buttock, numb, getting better, after pressure, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Course.improving,
          Before.pressed, StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.unsure, PrivateCard.none
        ),
        .init(
          "left buttock, right buttock, numb, tight band, goes on moving, after pressure, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Sensation.tightBand,
          Course.clears, Before.pressed, StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.unsure,
          PrivateCard.none),
        .init(
          "left buttock, right buttock, numb, goes on moving, after heat, cold or fast breath, strong and steady, not sure where one sits, not sure about pee and poo, nothing new on the card, nerve medicines",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Course.clears,
          Before.breathHeatCold, StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.unsure,
          PrivateCard.none, Medicines.nerveMedicines),
        .init(
          "left buttock, right buttock, numb, gone, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          .place("buttock", .left), .place("buttock", .right), Sensation.numb, Course.gone,
          Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.hurtsButObeys,
          HealthRisks.none, SameBefore.panic),
      ]))

  static let sdLegWeak = Rule(
    "sd-leg-weak", .sameDay,
    when: every(Facts.legWeak, Facts.newOrChanged),
    reason: """
      You told us that a leg is weaker, and that may be new or growing. A nerve may be \
      pressed. It should be checked today.
      """,
    pointsTo: [.spinalCordCompression, .herniatedDisc], sources: [.seed, .lothian, .cks],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs cannot", TryIt.bothLegs),
        .init("for months, one leg cannot", Duration.over6Weeks, TryIt.oneLeg),
        .init(
          "for months, goes on moving, both legs cannot, new seat", Duration.over6Weeks,
          Course.clears, TryIt.bothLegs, WhatIsNew.newSeat),
        .init(
          "for months, goes on moving, both legs cannot, seen and growing", Duration.over6Weeks,
          Course.clears, TryIt.bothLegs, WhatIsNew.seenAndGrowing),
        .init(
          "for months, goes on moving, both legs cannot, not sure what is new", Duration.over6Weeks,
          Course.clears, TryIt.bothLegs, WhatIsNew.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "for months, always the same, both legs cannot", Duration.over6Weeks, Course.steady,
          TryIt.bothLegs),
        .init(
          "one leg cannot, nothing new, known ms", TryIt.oneLeg, WhatIsNew.nothing,
          SameBefore.knownMs),
      ]))

  static let sdLegsUnsure = Rule(
    "sd-legs-unsure", .sameDay,
    when: every(LegsAffected.unsure, Facts.recent),
    unless: [
      CalmingPatterns.pressedAndClear
    ],
    reason: """
      You were not sure about your legs, and it may be new. If both are affected, it cannot \
      wait. Because you were not sure, speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the legs, since today", LegsAffected.unsure, Duration.under24h),
        .init("not sure about the legs, not sure since when", LegsAffected.unsure, Duration.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure about the legs", LegsAffected.unsure),
        .init("not sure since when", Duration.unsure),
        .init(
          "not sure about the legs, for a week, goes on moving, after pressure, strong and steady, nothing new on the card",
          LegsAffected.unsure, Duration.under2Weeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
      ]))

  static let sdStrengthUnsure = Rule(
    "sd-strength-unsure", .sameDay,
    when: every(
      either(StrengthNow.unsure, TryIt.unsure), not(TryIt.fine), not(TryIt.hurtsButObeys),
      not(TryIt.notLastYear),
      either(Facts.legMaybe, Facts.armMarked, AgeBand.under16), not(Facts.longSettled)),
    reason: """
      You were not sure about strength or balance, and it may be new or getting worse. Because \
      you were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("a child, tried, cannot tell", AgeBand.under16, TryIt.unsure),
        .init("left shoulder arm, tried, cannot tell", .place("shoulder-arm", .left), TryIt.unsure),
        .init("left thigh back, tried, cannot tell", .place("thigh-back", .left), TryIt.unsure),
        .init("both legs, not sure if strong", LegsAffected.bothLegs, StrengthNow.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs", LegsAffected.bothLegs),
        .init("tried, cannot tell", TryIt.unsure),
        .init(
          "both legs, not sure if strong, legs fine on trying", LegsAffected.bothLegs,
          StrengthNow.unsure, TryIt.fine),
        .init(
          "both legs, not sure if strong, hurts, but the legs obey", LegsAffected.bothLegs,
          StrengthNow.unsure, TryIt.hurtsButObeys),
        .init(
          "both legs, not sure if strong, could not last year either", LegsAffected.bothLegs,
          StrengthNow.unsure, TryIt.notLastYear),
        .init(
          "both legs, for months, goes on moving, tried, cannot tell", LegsAffected.bothLegs,
          Duration.over6Weeks, Course.clears, TryIt.unsure),
      ]))

  static let apBothLegs = Rule(
    "ap-both-legs", .appointment(.weeks),
    when: Facts.legsBoth,
    unless: [
      CalmingPatterns.oldNamed,
      CalmingPatterns.msHeat,
      CalmingPatterns.whiteHands,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that both legs are affected. That should be looked at.
      """,
    pointsTo: [.spinalStenosis, .peripheralNeuropathy], sources: [.seed, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("left groin, right groin", .place("groin", .left), .place("groin", .right)),
        .init(
          "both legs, getting better, after pressure, strong and steady, nothing new on the card",
          LegsAffected.bothLegs, Course.improving, Before.pressed, StrengthNow.none,
          PrivateCard.none),
        .init(
          "both legs, getting better, after pressure, strong and steady, legs fine on trying",
          LegsAffected.bothLegs, Course.improving, Before.pressed, StrengthNow.none, TryIt.fine),
        .init(
          "both legs, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.bothLegs, Before.pressed, StrengthNow.none, PrivateCard.none, TryIt.fine),
        .init(
          "one then both, getting better, after pressure, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Course.improving, Before.pressed, PrivateCard.none, TryIt.fine),
        .init(
          "both legs, getting better, after pressure, climbs, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.bothLegs, Course.improving, Before.pressed, Spread.climbs, StrengthNow.none,
          PrivateCard.none, TryIt.fine),
        .init(
          "left chest band, right chest band, both legs, getting better, after pressure, strong and steady, not sure where one sits, would rather not say, pee, nothing new on the card, legs fine on trying",
          .place("chest-band", .left), .place("chest-band", .right), LegsAffected.bothLegs,
          Course.improving, Before.pressed, StrengthNow.none, SaddleFeeling.unsure,
          PeeAndPoo.ratherNot, PrivateCard.none, TryIt.fine),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "child as always, left groin, right groin, comes and goes", ChildStopped.none,
          .place("groin", .left), .place("groin", .right), Course.comesAndGoes),
        .init(
          "left groin, right groin, nothing new, known ms", .place("groin", .left),
          .place("groin", .right), WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "both legs, goes on moving, after pressure, a line on the body, strong and steady, nothing new on the card",
          LegsAffected.bothLegs, Course.clears, Before.pressed, Spread.line, StrengthNow.none,
          PrivateCard.none),
        .init(
          "both legs, comes and goes, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          LegsAffected.bothLegs, Course.comesAndGoes, Before.breathHeatCold,
          LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none),
        .init(
          "both legs, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          LegsAffected.bothLegs, Course.gone, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
        .init(
          "both legs, getting better, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.bothLegs, Course.improving, Before.pressed, StrengthNow.none,
          PrivateCard.none, TryIt.fine),
        .init(
          "one then both, gone, after pressure, strong and steady, nothing new on the card, legs fine on trying",
          LegsAffected.oneThenBoth, Course.gone, Before.pressed, StrengthNow.none, PrivateCard.none,
          TryIt.fine),
        .init(
          "left groin, right groin, comes and goes, zaps, strong and steady, feels as always where one sits, goes more often",
          .place("groin", .left), .place("groin", .right), Course.comesAndGoes, Onset.zaps,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
      ]))

  static let apWeak = Rule(
    "ap-weak", .appointment(.weeks),
    when: either(Facts.strengthTick, StrengthNow.unsure),
    unless: [
      CalmingPatterns.oldCord
    ],
    reason: """
      You told us of weakness or pain on moving that may not be new. It should be looked at.
      """,
    sources: [.cks],
    examples: .init(
      holds: [
        .init("both hands weaker", StrengthNow.bothHands),
        .init("one hand weaker", StrengthNow.oneHand),
        .init("not sure if strong", StrengthNow.unsure),
        .init("one leg weak, old cord", StrengthNow.oneLegWeak, OtherHealth.oldCord),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "both legs weak, nothing new, old cord", StrengthNow.bothLegsWeak, WhatIsNew.nothing,
          OtherHealth.oldCord),
      ]))
}
