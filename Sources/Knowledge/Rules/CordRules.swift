import Assessment
import Wording

extension Rules {
  static let emgCordLine = Rule(
    "emg-cord-line", .emergency,
    when: every(
      Facts.band, Facts.maybeWithin6Weeks,
      either(
        Spread.line, Facts.legMaybe, Facts.unsteady, Facts.toiletChange,
        Facts.privateUnclear)),
    unless: [
      CalmingPatterns.msHeat,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of a line or a band on the body, and of a change below it. It can be a sign \
      of trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .multipleSclerosis],
    sources: [.seed, .ng127, .transverseMyelitis], isFromSeed: true,
    examples: .init(
      holds: [
        .init("since today, a line on the body", Duration.under24h, Spread.line),
        .init(
          "left abdomen band, right abdomen band, both legs, for a month",
          .place("abdomen-band", .left), .place("abdomen-band", .right), LegsAffected.bothLegs,
          Duration.twoToSixWeeks),
        .init(
          "left abdomen band, right abdomen band, for a week, unsteady",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.under2Weeks,
          StrengthNow.unsteady),
        .init(
          "left abdomen band, right abdomen band, for a week, would rather not say, seat",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.under2Weeks,
          SaddleFeeling.ratherNot),
        .init(
          "left abdomen band, right abdomen band, since today, cough leak",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.under24h,
          PeeAndPoo.coughLeak),
        .init(
          "tight band, not sure since when, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, sways on trying",
          Sensation.tightBand, Duration.unsure, Course.clears, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, TryIt.sways),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month, unsteady", Duration.twoToSixWeeks, StrengthNow.unsteady),
        .init(
          "left abdomen band, right abdomen band, for a month", .place("abdomen-band", .left),
          .place("abdomen-band", .right), Duration.twoToSixWeeks),
        .init(
          "left abdomen band, right abdomen band, unsteady", .place("abdomen-band", .left),
          .place("abdomen-band", .right), StrengthNow.unsteady),
        .init(
          "left abdomen band, right abdomen band, both legs, not sure since when, nothing new, known ms",
          .place("abdomen-band", .left), .place("abdomen-band", .right), LegsAffected.bothLegs,
          Duration.unsure, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "one then both, tight band, for a month, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          LegsAffected.oneThenBoth, Sensation.tightBand, Duration.twoToSixWeeks, Course.clears,
          Before.breathHeatCold, StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
      ]))

  static let emgHotCold = Rule(
    "emg-hot-cold", .emergency,
    when: every(Spread.hotCold, Facts.maybeWithin6Weeks),
    unless: [
      CalmingPatterns.coldOnly
    ],
    reason: """
      You told us that you cannot tell hot from cold on a leg or the tummy. It can be a sign \
      of trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis], sources: [.ng127],
    examples: .init(
      holds: [
        .init("for a month, hot cold", Duration.twoToSixWeeks, Spread.hotCold),
        .init(
          "for a month, goes on moving, after heat, cold or fast breath, hot cold, strong and steady, nothing new on the card",
          Duration.twoToSixWeeks, Course.clears, Before.breathHeatCold, Spread.hotCold,
          StrengthNow.none, PrivateCard.none),
        .init(
          "for a month, goes on moving, after heat, cold or fast breath, hot cold, strong and steady, nerve medicines",
          Duration.twoToSixWeeks, Course.clears, Before.breathHeatCold, Spread.hotCold,
          StrengthNow.none, Medicines.nerveMedicines),
        .init(
          "for a month, goes on moving, after heat, cold or fast breath, hot cold, nothing new on the card, nerve medicines",
          Duration.twoToSixWeeks, Course.clears, Before.breathHeatCold, Spread.hotCold,
          PrivateCard.none, Medicines.nerveMedicines),
        .init(
          "for a month, goes on moving, hot cold, strong and steady, nothing new on the card, nerve medicines",
          Duration.twoToSixWeeks, Course.clears, Spread.hotCold, StrengthNow.none, PrivateCard.none,
          Medicines.nerveMedicines),
        .init(
          "for a month, after heat, cold or fast breath, hot cold, strong and steady, nothing new on the card, nerve medicines",
          Duration.twoToSixWeeks, Before.breathHeatCold, Spread.hotCold, StrengthNow.none,
          PrivateCard.none, Medicines.nerveMedicines),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month", Duration.twoToSixWeeks),
        .init("hot cold", Spread.hotCold),
        .init(
          "for a month, goes on moving, after heat, cold or fast breath, hot cold, strong and steady, nothing new on the card, nerve medicines",
          Duration.twoToSixWeeks, Course.clears, Before.breathHeatCold, Spread.hotCold,
          StrengthNow.none, PrivateCard.none, Medicines.nerveMedicines),
      ]))

  static let emgClimbs = Rule(
    "emg-climbs", .emergency,
    when: every(
      either(Spread.climbs, Spread.otherLimb, WhatIsNew.newSpread),
      either(Facts.maybeWithin6Weeks, WhatIsNew.newSpread),
      either(Facts.twoLimbs, Facts.legMaybe, Facts.anyWeak, Facts.band)),
    unless: [
      CalmingPatterns.slowFeet,
      CalmingPatterns.treatmentTingle,
      CalmingPatterns.wandering,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.clearsByMoving,
    ],
    reason: """
      You told us that it climbs, or has reached another limb. It can be a sign of trouble in \
      the spinal cord or in many nerves at once. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .spinalCordCompression, .transverseMyelitis],
    sources: [.guillainBarre, .ng127],
    examples: .init(
      holds: [
        .init("both legs weak, new spread", StrengthNow.bothLegsWeak, WhatIsNew.newSpread),
        .init(
          "left abdomen band, right abdomen band, new spread", .place("abdomen-band", .left),
          .place("abdomen-band", .right), WhatIsNew.newSpread),
        .init(
          "left shoulder arm, right shoulder arm, new spread", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), WhatIsNew.newSpread),
        .init(
          "right thigh front, for a week, other limb", .place("thigh-front", .right),
          Duration.under2Weeks, Spread.otherLimb),
        .init(
          "not sure since when, climbs, both legs weak", Duration.unsure, Spread.climbs,
          StrengthNow.bothLegsWeak),
        .init(
          "not sure since when, other limb, both legs weak", Duration.unsure, Spread.otherLimb,
          StrengthNow.bothLegsWeak),
        .init(
          "goes on moving, strong and steady, both legs cannot, new spread", Course.clears,
          StrengthNow.none, TryIt.bothLegs, WhatIsNew.newSpread),
        .init(
          "goes on moving, one hand weaker, nothing new on the card, new spread", Course.clears,
          StrengthNow.oneHand, PrivateCard.none, WhatIsNew.newSpread),
        .init(
          "strong and steady, nothing new on the card, both legs cannot, new spread",
          StrengthNow.none, PrivateCard.none, TryIt.bothLegs, WhatIsNew.newSpread),
        .init(
          "goes on moving, a line on the body, strong and steady, nothing new on the card, new spread",
          Course.clears, Spread.line, StrengthNow.none, PrivateCard.none, WhatIsNew.newSpread),
        .init(
          "both legs, gone, strong and steady, legs fine on trying, new spread, tingle tablets",
          LegsAffected.bothLegs, Course.gone, StrengthNow.none, TryIt.fine, WhatIsNew.newSpread,
          Medicines.tingleTablets),
        .init(
          "one leg, gone, strong and steady, feels as always where one sits, legs fine on trying, new spread",
          LegsAffected.oneLeg, Course.gone, StrengthNow.none, SaddleFeeling.no, TryIt.fine,
          WhatIsNew.newSpread),
        .init(
          "one leg, strong and steady, feels as always where one sits, legs fine on trying, new spread, tingle tablets",
          LegsAffected.oneLeg, StrengthNow.none, SaddleFeeling.no, TryIt.fine, WhatIsNew.newSpread,
          Medicines.tingleTablets),
        .init(
          "not sure since when, goes on moving, climbs, strong and steady, nothing new on the card, both legs cannot",
          Duration.unsure, Course.clears, Spread.climbs, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs),
        .init(
          "gone, strong and steady, feels as always where one sits, both legs cannot, new spread, tingle tablets",
          Course.gone, StrengthNow.none, SaddleFeeling.no, TryIt.bothLegs, WhatIsNew.newSpread,
          Medicines.tingleTablets),
        .init(
          "gone, one hand weaker, feels as always where one sits, legs fine on trying, new spread, tingle tablets",
          Course.gone, StrengthNow.oneHand, SaddleFeeling.no, TryIt.fine, WhatIsNew.newSpread,
          Medicines.tingleTablets),
        .init(
          "gone, a line on the body, strong and steady, feels as always where one sits, legs fine on trying, new spread, tingle tablets",
          Course.gone, Spread.line, StrengthNow.none, SaddleFeeling.no, TryIt.fine,
          WhatIsNew.newSpread, Medicines.tingleTablets),
        .init(
          "both legs, not sure since when, gone, climbs, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.bothLegs, Duration.unsure, Course.gone, Spread.climbs, StrengthNow.none,
          SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "both legs, gone, strong and steady, feels as always where one sits, cannot pee, legs fine on trying, new spread, tingle tablets",
          LegsAffected.bothLegs, Course.gone, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.cannotPee, TryIt.fine, WhatIsNew.newSpread, Medicines.tingleTablets),
        .init(
          "both legs, gone, strong and steady, feels as always where one sits, would rather not say, pee, legs fine on trying, new spread, tingle tablets",
          LegsAffected.bothLegs, Course.gone, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.ratherNot, TryIt.fine, WhatIsNew.newSpread, Medicines.tingleTablets),
      ],
      fails: [
        .init("nothing told"),
        .init("for a week, other limb", Duration.under2Weeks, Spread.otherLimb),
        .init("for a week, both legs weak", Duration.under2Weeks, StrengthNow.bothLegsWeak),
        .init("climbs, both legs weak", Spread.climbs, StrengthNow.bothLegsWeak),
        .init(
          "goes on moving, strong and steady, nothing new on the card, both legs cannot, new spread",
          Course.clears, StrengthNow.none, PrivateCard.none, TryIt.bothLegs, WhatIsNew.newSpread),
        .init(
          "jumps about, strong and steady, feels as always where one sits, goes more often, both legs cannot, new spread",
          Course.jumps, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          TryIt.bothLegs, WhatIsNew.newSpread),
        .init(
          "strong and steady, nothing new on the card, both legs cannot, new spread, mild pain, nerve medicines",
          StrengthNow.none, PrivateCard.none, TryIt.bothLegs, WhatIsNew.newSpread, Pain.mild,
          Medicines.nerveMedicines),
        .init(
          "for a month, getting better, like a switch, cannot walk, nothing new on the card, could not last year either, new spread",
          Duration.twoToSixWeeks, Course.improving, Onset.sudden, StrengthNow.cannotWalk,
          PrivateCard.none, TryIt.notLastYear, WhatIsNew.newSpread),
        .init(
          "both legs, for a week, getting better, other limb, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.improving, Spread.otherLimb,
          StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "one leg, for a week, goes on moving, other limb, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.oneLeg, Duration.under2Weeks, Course.clears, Spread.otherLimb,
          StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "one leg, for a week, comes and goes, other limb, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.oneLeg, Duration.under2Weeks, Course.comesAndGoes, Spread.otherLimb,
          StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "one leg, for a week, gone, other limb, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          LegsAffected.oneLeg, Duration.under2Weeks, Course.gone, Spread.otherLimb,
          StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
      ]))

  static let emgUnsteadyNew = Rule(
    "emg-unsteady-new", .emergency,
    when: every(
      Facts.unsteadyNew,
      either(
        Facts.legsBoth, Facts.armsBoth, Facts.bandFelt, Medicines.nitrousOxide, Facts.armAndLeg,
        Facts.handWeak)),
    unless: [
      CalmingPatterns.notWeakness,
      CalmingPatterns.panic,
    ],
    reason: """
      You told us that you are newly unsteady, and of other signs. It can be a sign of trouble \
      in the spinal cord or in many nerves at once. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .ng127, .guillainBarre], isFromSeed: true,
    examples: .init(
      holds: [
        .init("one then both, unsteady", LegsAffected.oneThenBoth, StrengthNow.unsteady),
        .init("one hand weaker, unsteady", StrengthNow.oneHand, StrengthNow.unsteady),
        .init("unsteady, nitrous oxide", StrengthNow.unsteady, Medicines.nitrousOxide),
        .init(
          "left abdomen band, right abdomen band, unsteady", .place("abdomen-band", .left),
          .place("abdomen-band", .right), StrengthNow.unsteady),
        .init(
          "right groin, right shoulder arm, unsteady", .place("groin", .right),
          .place("shoulder-arm", .right), StrengthNow.unsteady),
        .init(
          "right hand, left shoulder arm, unsteady", .place("hand", .right),
          .place("shoulder-arm", .left), StrengthNow.unsteady),
      ],
      fails: [
        .init("nothing told"),
        .init("one hand weaker", StrengthNow.oneHand),
        .init("unsteady", StrengthNow.unsteady),
        .init(
          "right groin, right shoulder arm, unsteady, could not last year either",
          .place("groin", .right), .place("shoulder-arm", .right), StrengthNow.unsteady,
          TryIt.notLastYear),
        .init(
          "right shoulder arm, one leg, comes and goes, after heat, cold or fast breath, strong and steady, nothing new on the card, sways on trying, no risks, panic",
          .place("shoulder-arm", .right), LegsAffected.oneLeg, Course.comesAndGoes,
          Before.breathHeatCold, StrengthNow.none, PrivateCard.none, TryIt.sways, HealthRisks.none,
          SameBefore.panic),
      ]))

  static let emgSuddenAndSpreading = Rule(
    "emg-sudden-and-spreading", .emergency,
    when: every(Onset.sudden, Course.fastWorse),
    reason: """
      You told us that it came all at once and grows by the hour or day. It can be a sign of \
      trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .stroke], sources: [.seed],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("worse by the day, like a switch", Course.fastWorse, Onset.sudden),
        .init(
          "40, worse by the day, like a switch", AgeBand.from30To49, Course.fastWorse, Onset.sudden),
      ],
      fails: [
        .init("nothing told"),
        .init("worse by the day", Course.fastWorse),
        .init("like a switch", Onset.sudden),
      ]))

  static let emgBothArmsWorse = Rule(
    "emg-both-arms-worse", .emergency,
    when: every(
      Facts.armsBoth,
      either(
        Course.fastWorse, every(Facts.recent, Facts.anyWeak), every(Facts.handWeak, Facts.legWeak))),
    unless: [
      CalmingPatterns.handlebars
    ],
    reason: """
      You told us that both hands or arms are affected, and that it spreads fast or that you \
      are weak. It can be a sign of trouble in the spinal cord or in many nerves at once. It \
      must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .spinalCordCompression], sources: [.ng127, .guillainBarre],
    examples: .init(
      holds: [
        .init(
          "left shoulder arm, right shoulder arm, worse by the day", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), Course.fastWorse),
        .init(
          "left shoulder arm, right shoulder arm, since today, untried, worse",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          TryIt.untriedWorse),
        .init(
          "left shoulder arm, right shoulder arm, worse by the day, after pressure",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.fastWorse,
          Before.pressed),
        .init(
          "left shoulder arm, right shoulder arm, worse by the day, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.fastWorse,
          PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, one hand weaker, both legs cannot",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), StrengthNow.oneHand,
          TryIt.bothLegs),
        .init(
          "left face, left shoulder arm, right shoulder arm, worse by the day, after pressure, nothing new on the card",
          .place("face", .left), .place("shoulder-arm", .left), .place("shoulder-arm", .right),
          Course.fastWorse, Before.pressed, PrivateCard.none),
        .init(
          "right face, left shoulder arm, right shoulder arm, worse by the day, after pressure, nothing new on the card",
          .place("face", .right), .place("shoulder-arm", .left), .place("shoulder-arm", .right),
          Course.fastWorse, Before.pressed, PrivateCard.none),
        .init(
          "left neck, left shoulder arm, right shoulder arm, worse by the day, after pressure, nothing new on the card",
          .place("neck", .left), .place("shoulder-arm", .left), .place("shoulder-arm", .right),
          Course.fastWorse, Before.pressed, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, worse by the day, after pressure, cannot walk, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.fastWorse,
          Before.pressed, StrengthNow.cannotWalk, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, worse by the day, after pressure, unsteady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.fastWorse,
          Before.pressed, StrengthNow.unsteady, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, worse by the day, after pressure, nothing new on the card, double vision",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.fastWorse,
          Before.pressed, PrivateCard.none, HeadSigns.doubleVision),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "left shoulder arm, right shoulder arm", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right)),
        .init("one hand weaker, both legs cannot", StrengthNow.oneHand, TryIt.bothLegs),
        .init(
          "left shoulder arm, right shoulder arm, not sure since when",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.unsure),
        .init(
          "left shoulder arm, right shoulder arm, one hand weaker", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), StrengthNow.oneHand),
        .init(
          "left shoulder arm, right shoulder arm, one leg cannot", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), TryIt.oneLeg),
        .init(
          "left shoulder arm, right shoulder arm, after pressure, one hand weaker, nothing new on the card, untried, worse",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Before.pressed,
          StrengthNow.oneHand, PrivateCard.none, TryIt.untriedWorse),
      ]))

  static let emgHandAndLegWeak = Rule(
    "emg-hand-and-leg-weak", .emergency,
    when: every(Facts.handWeak, Facts.legWeak, Facts.newOrChanged),
    reason: """
      You told us that a hand and a leg are weak. It can be a sign of trouble in the spinal \
      cord or the brain. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .stroke], sources: [.ng127],
    examples: .init(
      holds: [
        .init("one hand weaker, both legs cannot", StrengthNow.oneHand, TryIt.bothLegs),
        .init(
          "crash or knock, climbs, a line on the body, both hands weaker, foot drop",
          Before.bigBlow, Spread.climbs, Spread.line, StrengthNow.bothHands, StrengthNow.footDrop),
      ],
      fails: [
        .init("nothing told"),
        .init("one hand weaker", StrengthNow.oneHand),
        .init("both legs cannot", TryIt.bothLegs),
        .init(
          "for months, always the same, one hand weaker, both legs cannot", Duration.over6Weeks,
          Course.steady, StrengthNow.oneHand, TryIt.bothLegs),
      ]))

  static let emgWhatIsNew = Rule(
    "emg-what-is-new", .emergency,
    when: every(
      WhatIsNew.newWalkHand, either(Facts.legWeak, Facts.unsteady),
      either(
        SameBefore.knownSpine, OtherHealth.oldCord,
        every(
          either(not(Duration.over6Weeks), Course.fastWorse),
          either(Facts.twoLimbs, Facts.bandFelt, Facts.handWeak, Sensation.shockOnNeckBend)))),
    unless: [
      CalmingPatterns.notWeakness
    ],
    reason: """
      You told us that walking is newly worse, together with other signs. However old the \
      illness, this is new. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .caudaEquina], sources: [.ng127, .davies],
    examples: .init(
      holds: [
        .init(
          "shock on neck bend, untried, worse, new walk hand", Sensation.shockOnNeckBend,
          TryIt.untriedWorse, WhatIsNew.newWalkHand),
        .init(
          "unsteady, new walk hand, old cord", StrengthNow.unsteady, WhatIsNew.newWalkHand,
          OtherHealth.oldCord),
        .init(
          "untried, worse, new walk hand, known spine", TryIt.untriedWorse, WhatIsNew.newWalkHand,
          SameBefore.knownSpine),
        .init(
          "left chest band, right chest band, untried, worse, new walk hand",
          .place("chest-band", .left), .place("chest-band", .right), TryIt.untriedWorse,
          WhatIsNew.newWalkHand),
        .init(
          "right groin, right shoulder arm, both legs cannot, new walk hand",
          .place("groin", .right), .place("shoulder-arm", .right), TryIt.bothLegs,
          WhatIsNew.newWalkHand),
        .init(
          "for months, worse by the day, one hand weaker, untried, worse, new walk hand",
          Duration.over6Weeks, Course.fastWorse, StrengthNow.oneHand, TryIt.untriedWorse,
          WhatIsNew.newWalkHand),
      ],
      fails: [
        .init("nothing told"),
        .init("one hand weaker, both legs cannot", StrengthNow.oneHand, TryIt.bothLegs),
        .init("one hand weaker, new walk hand", StrengthNow.oneHand, WhatIsNew.newWalkHand),
        .init("both legs cannot, new walk hand", TryIt.bothLegs, WhatIsNew.newWalkHand),
        .init(
          "unsteady, hurts, but the legs obey, new walk hand, old cord", StrengthNow.unsteady,
          TryIt.hurtsButObeys, WhatIsNew.newWalkHand, OtherHealth.oldCord),
        .init(
          "right forearm thumb, left shoulder arm, for months, sways on trying, new walk hand",
          .place("forearm-thumb", .right), .place("shoulder-arm", .left), Duration.over6Weeks,
          TryIt.sways, WhatIsNew.newWalkHand),
      ]))

  static let emgShockAndSign = Rule(
    "emg-shock-and-sign", .emergency,
    when: every(
      Sensation.shockOnNeckBend, Facts.maybeWithin6Weeks,
      either(Facts.anyWeak, Facts.unsteady, Facts.toiletChange)),
    reason: """
      You told us of shocks on bending the neck, and of a change in hands, legs, walking or \
      pee. It can be a sign of pressure on the spinal cord. It must be checked in hospital \
      now.
      """,
    pointsTo: [.spinalCordCompression], sources: [.ng127, .davies],
    examples: .init(
      holds: [
        .init(
          "shock on neck bend, for a month, sways on trying", Sensation.shockOnNeckBend,
          Duration.twoToSixWeeks, TryIt.sways),
        .init(
          "shock on neck bend, for a week, goes more often", Sensation.shockOnNeckBend,
          Duration.under2Weeks, PeeAndPoo.changedButFelt),
        .init(
          "shock on neck bend, since today, one hand weaker", Sensation.shockOnNeckBend,
          Duration.under24h, StrengthNow.oneHand),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "shock on neck bend, not sure since when", Sensation.shockOnNeckBend, Duration.unsure),
        .init("shock on neck bend, sways on trying", Sensation.shockOnNeckBend, TryIt.sways),
        .init("for a month, sways on trying", Duration.twoToSixWeeks, TryIt.sways),
      ]))

  static let emgTreated = Rule(
    "emg-treated", .emergency,
    when: every(
      Before.bentOrClicked, Facts.maybeWithin2Weeks, Facts.twoLimbs,
      either(Facts.legMaybe, Facts.anyWeak, Facts.brainStem)),
    reason: """
      You told us that it came after your neck or back was moved or held bent, and that two \
      limbs are affected. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression], sources: [.safety, .ng127],
    examples: .init(
      holds: [
        .init(
          "both legs, since today, neck or back clicked", LegsAffected.bothLegs, Duration.under24h,
          Before.bentOrClicked),
        .init(
          "right groin, right shoulder arm, for a week, neck or back clicked",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.under2Weeks,
          Before.bentOrClicked),
        .init(
          "right hand, one leg, for a week, neck or back clicked", .place("hand", .right),
          LegsAffected.oneLeg, Duration.under2Weeks, Before.bentOrClicked),
        .init(
          "right hand, left shoulder arm, since today, neck or back clicked, one leg cannot",
          .place("hand", .right), .place("shoulder-arm", .left), Duration.under24h,
          Before.bentOrClicked, TryIt.oneLeg),
        .init(
          "right hand, left shoulder arm, since today, neck or back clicked, double vision",
          .place("hand", .right), .place("shoulder-arm", .left), Duration.under24h,
          Before.bentOrClicked, HeadSigns.doubleVision),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "left groin, right shoulder arm, since today", .place("groin", .left),
          .place("shoulder-arm", .right), Duration.under24h),
        .init(
          "left groin, right shoulder arm, neck or back clicked", .place("groin", .left),
          .place("shoulder-arm", .right), Before.bentOrClicked),
        .init(
          "left thigh outer, for a week, neck or back clicked", .place("thigh-outer", .left),
          Duration.under2Weeks, Before.bentOrClicked),
        .init(
          "for a week, neck or back clicked, both legs cannot", Duration.under2Weeks,
          Before.bentOrClicked, TryIt.bothLegs),
        .init(
          "left hand, not sure about the legs, for a week, neck or back clicked",
          .place("hand", .left), LegsAffected.unsure, Duration.under2Weeks, Before.bentOrClicked),
        .init(
          "right hand, left shoulder arm, not sure since when, neck or back clicked",
          .place("hand", .right), .place("shoulder-arm", .left), Duration.unsure,
          Before.bentOrClicked),
      ]))

  static let sdCord = Rule(
    "sd-cord", .sameDay,
    when: either(
      every(
        either(StrengthNow.bothHands, Facts.unsteady, Facts.band, SameBefore.knownSpine),
        either(Facts.toiletChange, Facts.privateUnclear), either(Facts.legsBoth, Facts.unsteady),
        not(Facts.oldToilet)),
      every(Facts.band, either(Facts.legsBoth, Facts.unsteady), Facts.newOrChanged),
      every(Facts.unsteadyNew, Facts.anyLimb), every(Facts.unsteady, WhatIsNew.newWalkHand),
      every(Facts.handWeak, either(Facts.maybeWithin6Weeks, Course.fastWorse)), Spread.secondPlace,
      Spread.hotCold,
      every(Before.bentOrClicked, Facts.armsBoth, Facts.maybeWithin2Weeks)),
    unless: [
      CalmingPatterns.msHeat,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of a change in your hands, your walking or a band round the body, or of a \
      second place. It can come from the spinal cord or a nerve. It should be checked today.
      """,
    pointsTo: [.cervicalMyelopathy, .spinalCordCompression], sources: [.davies, .ng127, .seed],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("hot cold", Spread.hotCold),
        .init("second place", Spread.secondPlace),
        .init("left foot top, unsteady", .place("foot-top", .left), StrengthNow.unsteady),
        .init("one then both, a line on the body", LegsAffected.oneThenBoth, Spread.line),
        .init("for a month, one hand weaker", Duration.twoToSixWeeks, StrengthNow.oneHand),
        .init("worse by the day, one hand weaker", Course.fastWorse, StrengthNow.oneHand),
        .init("leaks, sways on trying", PeeAndPoo.leaking, TryIt.sways),
        .init("sways on trying, new walk hand", TryIt.sways, WhatIsNew.newWalkHand),
        .init(
          "left chest band, right chest band, unsteady", .place("chest-band", .left),
          .place("chest-band", .right), StrengthNow.unsteady),
        .init(
          "right foot top, left shin outer, would rather not say, pee, known spine",
          .place("foot-top", .right), .place("shin-outer", .left), PeeAndPoo.ratherNot,
          SameBefore.knownSpine),
        .init(
          "right groin, left shin outer, both hands weaker, would rather not say, pee",
          .place("groin", .right), .place("shin-outer", .left), StrengthNow.bothHands,
          PeeAndPoo.ratherNot),
        .init(
          "left hand, right hand, not sure since when, neck or back clicked", .place("hand", .left),
          .place("hand", .right), Duration.unsure, Before.bentOrClicked),
        .init(
          "one then both, for months, goes on moving, a line on the body, cannot pee",
          LegsAffected.oneThenBoth, Duration.over6Weeks, Course.clears, Spread.line,
          PeeAndPoo.cannotPee),
      ],
      fails: [
        .init("nothing told"),
        .init("worse by the day", Course.fastWorse),
        .init("one hand weaker", StrengthNow.oneHand),
        .init("sways on trying", TryIt.sways),
        .init("new walk hand", WhatIsNew.newWalkHand),
        .init("not sure since when, neck or back clicked", Duration.unsure, Before.bentOrClicked),
        .init(
          "left abdomen band, right abdomen band, cannot pee", .place("abdomen-band", .left),
          .place("abdomen-band", .right), PeeAndPoo.cannotPee),
        .init(
          "right foot top, left groin, goes more often", .place("foot-top", .right),
          .place("groin", .left), PeeAndPoo.changedButFelt),
        .init(
          "right hand, left shoulder arm, not sure since when", .place("hand", .right),
          .place("shoulder-arm", .left), Duration.unsure),
        .init(
          "right hand, left shoulder arm, neck or back clicked", .place("hand", .right),
          .place("shoulder-arm", .left), Before.bentOrClicked),
        .init(
          "both legs, cannot pee, nothing new, known spine", LegsAffected.bothLegs,
          PeeAndPoo.cannotPee, WhatIsNew.nothing, SameBefore.knownSpine),
        .init(
          "not sure where one sits, cannot pee, nothing new on the card, sways on trying, nothing new",
          SaddleFeeling.unsure, PeeAndPoo.cannotPee, PrivateCard.none, TryIt.sways,
          WhatIsNew.nothing),
        .init(
          "left chest band, right chest band, right foot top, left groin, for months, getting better",
          .place("chest-band", .left), .place("chest-band", .right), .place("foot-top", .right),
          .place("groin", .left), Duration.over6Weeks, Course.improving),
        .init(
          "gone, after heat, cold or fast breath, second place, strong and steady, nothing new on the card, known ms",
          Course.gone, Before.breathHeatCold, Spread.secondPlace, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
      ]))

  static let apCordSoft = Rule(
    "ap-cord-soft", .appointment(.days),
    when: either(
      StrengthNow.bothHands, StrengthNow.oneHand, Facts.unsteady, StrengthNow.unsteady,
      Facts.bandFelt, Sensation.shockOnNeckBend),
    unless: [
      CalmingPatterns.oldCord,
      CalmingPatterns.msHeat,
      CalmingPatterns.clothes,
    ],
    reason: """
      You told us of clumsy hands, of being unsteady, of a band round the body or of shocks \
      from the neck. The spinal cord should be looked at.
      """,
    pointsTo: [.cervicalMyelopathy, .multipleSclerosis], sources: [.davies, .ng127, .ng220],
    examples: .init(
      holds: [
        .init("shock on neck bend", Sensation.shockOnNeckBend),
        .init("both hands weaker", StrengthNow.bothHands),
        .init("one hand weaker", StrengthNow.oneHand),
        .init("sways on trying", TryIt.sways),
        .init(
          "left abdomen band, right abdomen band", .place("abdomen-band", .left),
          .place("abdomen-band", .right)),
        .init(
          "unsteady, nothing new, known spine", StrengthNow.unsteady, WhatIsNew.nothing,
          SameBefore.knownSpine),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "only under clothes, strong and steady, sways on trying", Spread.clothesOnly,
          StrengthNow.none, TryIt.sways),
        .init(
          "climbs, sways on trying, nothing new, old cord", Spread.climbs, TryIt.sways,
          WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, sways on trying, known ms",
          Course.clears, Before.breathHeatCold, StrengthNow.none, PrivateCard.none, TryIt.sways,
          SameBefore.knownMs),
      ]))
}
