import Assessment
import Wording

extension Rules {
  static let ambSalts = Rule(
    "amb-salts", .ambulance,
    when: either(
      every(
        either(OtherHealth.specialCare, Medicines.bodySalts), either(Spread.climbs, Facts.legsBoth),
        Facts.anyWeak, Facts.within2Weeks),
      every(
        Medicines.steroidStopped,
        either(
          Facts.strengthTick, RecentIllness.hiccupsVomiting, IllNow.veryIll, HeadSigns.dizzy,
          DangerNow.collapseConfused)),
      every(OtherHealth.oldCord, HeadSigns.newHeadPain),
      every(MouthAndHands.sugarThirst, either(OtherHealth.diabetes, Facts.strengthTick))),
    reason: """
      You told us of an illness or a medicine with which salts, sugar or blood pressure can go \
      badly wrong, and of signs that they have. It cannot wait.
      """,
    pointsTo: [.saltsAndSugar], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "collapse confused, steroid stopped", DangerNow.collapseConfused, Medicines.steroidStopped
        ),
        .init("unsteady, sugar thirst", StrengthNow.unsteady, MouthAndHands.sugarThirst),
        .init("unsteady, steroid stopped", StrengthNow.unsteady, Medicines.steroidStopped),
        .init("dizzy, steroid stopped", HeadSigns.dizzy, Medicines.steroidStopped),
        .init("new head pain, old cord", HeadSigns.newHeadPain, OtherHealth.oldCord),
        .init("sugar thirst, diabetes", MouthAndHands.sugarThirst, OtherHealth.diabetes),
        .init("very ill, steroid stopped", IllNow.veryIll, Medicines.steroidStopped),
        .init(
          "steroid stopped, hiccups vomiting", Medicines.steroidStopped,
          RecentIllness.hiccupsVomiting),
        .init(
          "both legs, for a week, both legs cannot, body salts", LegsAffected.bothLegs,
          Duration.under2Weeks, TryIt.bothLegs, Medicines.bodySalts),
        .init(
          "both legs, since today, one hand weaker, kidneys, shunt, pump or steroid card",
          LegsAffected.bothLegs, Duration.under24h, StrengthNow.oneHand, OtherHealth.specialCare),
        .init(
          "for a week, climbs, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.under2Weeks, Spread.climbs, TryIt.bothLegs, OtherHealth.specialCare),
      ],
      fails: [
        .init("nothing told"),
        .init("cannot walk", StrengthNow.cannotWalk),
        .init("new head pain", HeadSigns.newHeadPain),
        .init("sugar thirst", MouthAndHands.sugarThirst),
        .init("old cord", OtherHealth.oldCord),
        .init("steroid stopped", Medicines.steroidStopped),
        .init(
          "both legs, for a week, kidneys, shunt, pump or steroid card", LegsAffected.bothLegs,
          Duration.under2Weeks, OtherHealth.specialCare),
        .init(
          "both legs, since today, one leg cannot", LegsAffected.bothLegs, Duration.under24h,
          TryIt.oneLeg),
        .init(
          "both legs, one leg cannot, kidneys, shunt, pump or steroid card", LegsAffected.bothLegs,
          TryIt.oneLeg, OtherHealth.specialCare),
        .init(
          "since today, one leg cannot, kidneys, shunt, pump or steroid card", Duration.under24h,
          TryIt.oneLeg, OtherHealth.specialCare),
      ]))

  static let ambPoison = Rule(
    "amb-poison", .ambulance,
    when: either(
      every(
        RecentIllness.othersIll,
        either(
          HeadSigns.newHeadPain, HeadSigns.dizzy, RecentIllness.hiccupsVomiting,
          DangerNow.collapseConfused)),
      every(
        RecentIllness.poison,
        either(marked(.face), HeadSigns.voiceSwallow, HeadSigns.droopy, HeadSigns.doubleVision))),
    reason: """
      You told us of something that can poison nerves or breath, and of signs that it has. \
      Leave the place if there may be gas. It cannot wait.
      """,
    pointsTo: [.poisoning], sources: [.safety],
    examples: .init(
      holds: [
        .init("collapse confused, others ill", DangerNow.collapseConfused, RecentIllness.othersIll),
        .init("left face, fish, fumes or spray", .place("face", .left), RecentIllness.poison),
        .init("right face, fish, fumes or spray", .place("face", .right), RecentIllness.poison),
        .init("dizzy, others ill", HeadSigns.dizzy, RecentIllness.othersIll),
        .init("double vision, fish, fumes or spray", HeadSigns.doubleVision, RecentIllness.poison),
        .init("droopy, fish, fumes or spray", HeadSigns.droopy, RecentIllness.poison),
        .init("new head pain, others ill", HeadSigns.newHeadPain, RecentIllness.othersIll),
        .init("voice swallow, fish, fumes or spray", HeadSigns.voiceSwallow, RecentIllness.poison),
        .init(
          "hiccups vomiting, others ill", RecentIllness.hiccupsVomiting, RecentIllness.othersIll),
      ],
      fails: [
        .init("nothing told"),
        .init("droopy", HeadSigns.droopy),
        .init("hiccups vomiting", RecentIllness.hiccupsVomiting),
        .init("others ill", RecentIllness.othersIll),
        .init("fish, fumes or spray", RecentIllness.poison),
      ]))

  static let emgAfterIllness = Rule(
    "emg-after-illness", .emergency,
    when: every(
      either(RecentIllness.infection, RecentIllness.hiccupsVomiting, RecentIllness.hardlyAte),
      Facts.maybeWithin6Weeks,
      either(Facts.twoLimbs, every(marked(.face), Facts.anyLimb), Facts.anyWeak, Facts.unsteady)),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.panic,
      CalmingPatterns.wandering,
    ],
    reason: """
      You told us of an illness not long ago, and of two limbs, the face or weakness since. \
      Nerves can fail from the feet up. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre], sources: [.guillainBarre],
    examples: .init(
      holds: [
        .init(
          "for a month, unsteady, infection", Duration.twoToSixWeeks, StrengthNow.unsteady,
          RecentIllness.infection),
        .init(
          "for a month, both legs cannot, infection", Duration.twoToSixWeeks, TryIt.bothLegs,
          RecentIllness.infection),
        .init(
          "left face, right shoulder arm, for a month, infection", .place("face", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks, RecentIllness.infection),
        .init(
          "right face, right hand, for a month, infection", .place("face", .right),
          .place("hand", .right), Duration.twoToSixWeeks, RecentIllness.infection),
        .init(
          "left hand, right shoulder arm, for a month, hardly ate", .place("hand", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks, RecentIllness.hardlyAte),
        .init(
          "left hand, right shoulder arm, for a month, hiccups vomiting", .place("hand", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks, RecentIllness.hiccupsVomiting),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when, infection", Duration.unsure, RecentIllness.infection),
        .init(
          "left face, right shoulder arm, for a month", .place("face", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks),
        .init(
          "left face, right shoulder arm, infection", .place("face", .left),
          .place("shoulder-arm", .right), RecentIllness.infection),
        .init(
          "right face, for a month, infection", .place("face", .right), Duration.twoToSixWeeks,
          RecentIllness.infection),
        .init(
          "right hand, for a month, infection", .place("hand", .right), Duration.twoToSixWeeks,
          RecentIllness.infection),
        .init(
          "for a month, goes on moving, after pressure, strong and steady, nothing new on the card, sways on trying, infection",
          Duration.twoToSixWeeks, Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          TryIt.sways, RecentIllness.infection),
        .init(
          "for a month, gone, zaps, strong and steady, feels as always where one sits, goes more often, sways on trying, infection",
          Duration.twoToSixWeeks, Course.gone, Onset.zaps, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, TryIt.sways, RecentIllness.infection),
        .init(
          "for a week, gone, after heat, cold or fast breath, like a switch, both legs weak, feels as always where one sits, goes more often, could not last year either, no risks, panic, infection",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, Onset.sudden,
          StrengthNow.bothLegsWeak, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.notLastYear,
          HealthRisks.none, SameBefore.panic, RecentIllness.infection),
      ]))

  static let emgPoison = Rule(
    "emg-poison", .emergency,
    when: every(either(RecentIllness.poison, RecentIllness.othersIll), Facts.maybeWithin6Weeks),
    reason: """
      You told us of food, fumes or a spray that can harm nerves. It must be checked in \
      hospital now.
      """,
    pointsTo: [.poisoning], sources: [.safety],
    examples: .init(
      holds: [
        .init("for a month, fish, fumes or spray", Duration.twoToSixWeeks, RecentIllness.poison),
        .init("for a week, others ill", Duration.under2Weeks, RecentIllness.othersIll),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month", Duration.twoToSixWeeks),
        .init("fish, fumes or spray", RecentIllness.poison),
      ]))

  static let emgNitrousUnsteady = Rule(
    "emg-nitrous-unsteady", .emergency,
    when: every(Medicines.nitrousOxide, either(Facts.unsteady, Facts.legWeak, Facts.toiletChange)),
    reason: """
      You told us of laughing gas, and that you are unsteady or weak. The gas can harm the \
      spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.b12Deficiency], sources: [.ng239, .nitrous],
    examples: .init(
      holds: [
        .init("cannot pee, nitrous oxide", PeeAndPoo.cannotPee, Medicines.nitrousOxide),
        .init("hard to start, nitrous oxide", PeeAndPoo.hardToStart, Medicines.nitrousOxide),
        .init("cannot feel pee or poo, nitrous oxide", PeeAndPoo.noFeeling, Medicines.nitrousOxide),
        .init("sways on trying, nitrous oxide", TryIt.sways, Medicines.nitrousOxide),
        .init("untried, worse, nitrous oxide", TryIt.untriedWorse, Medicines.nitrousOxide),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs cannot", TryIt.bothLegs),
        .init("nitrous oxide", Medicines.nitrousOxide),
        .init(
          "sways on trying, nothing new, other named, nitrous oxide", TryIt.sways,
          WhatIsNew.nothing, SameBefore.otherNamed, Medicines.nitrousOxide),
      ]))

  static let emgCalcium = Rule(
    "emg-calcium", .emergency,
    when: every(
      MouthAndHands.crampsLock,
      either(OtherHealth.thyroidLow, OtherHealth.specialCare, Medicines.bodySalts)),
    reason: """
      You told us of hands that cramp or lock, and of something that can lower calcium. It \
      must be checked in hospital now.
      """,
    pointsTo: [.saltsAndSugar], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "cramps lock, kidneys, shunt, pump or steroid card", MouthAndHands.crampsLock,
          OtherHealth.specialCare),
        .init("cramps lock, thyroid low", MouthAndHands.crampsLock, OtherHealth.thyroidLow),
        .init("cramps lock, body salts", MouthAndHands.crampsLock, Medicines.bodySalts),
      ],
      fails: [
        .init("nothing told"),
        .init("cramps lock", MouthAndHands.crampsLock),
        .init("thyroid low", OtherHealth.thyroidLow),
      ]))

  static let emgSpecialCare = Rule(
    "emg-special-care", .emergency,
    when: every(
      OtherHealth.specialCare,
      either(
        Facts.anyWeak, Facts.unsteadyNew,
        every(Facts.legsBoth, not(CalmingPatterns.pressedAndClear)), SaddleFeeling.new),
      Facts.newOrChanged),
    unless: [
      CalmingPatterns.slowFeet,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of kidney disease, a shunt, a pump or a steroid card, and of a new loss. It \
      must be checked in hospital now.
      """,
    pointsTo: [.saltsAndSugar, .spinalCordCompression], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "both legs weak, kidneys, shunt, pump or steroid card", StrengthNow.bothLegsWeak,
          OtherHealth.specialCare),
        .init(
          "unsteady, kidneys, shunt, pump or steroid card", StrengthNow.unsteady,
          OtherHealth.specialCare),
        .init(
          "new change where one sits, kidneys, shunt, pump or steroid card", SaddleFeeling.new,
          OtherHealth.specialCare),
        .init(
          "left groin, right groin, kidneys, shunt, pump or steroid card", .place("groin", .left),
          .place("groin", .right), OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, both legs weak, nothing new on the card, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, StrengthNow.bothLegsWeak, PrivateCard.none,
          OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, strong and steady, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, StrengthNow.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "for a month, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, StrengthNow.none, PrivateCard.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, strong and steady, nothing new on the card, both legs cannot, cancer, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs, HealthRisks.cancer, OtherHealth.specialCare),
        .init(
          "left shoulder arm, right shoulder arm, for a month, slowly worse, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.twoToSixWeeks,
          Course.slowWorse, StrengthNow.none, PrivateCard.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "left chest band, right chest band, for months, slowly worse, strong and steady, would rather not say, seat, would rather not say, pee, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          .place("chest-band", .left), .place("chest-band", .right), Duration.over6Weeks,
          Course.slowWorse, StrengthNow.none, SaddleFeeling.ratherNot, PeeAndPoo.ratherNot,
          PrivateCard.none, TryIt.bothLegs, OtherHealth.specialCare),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs weak", StrengthNow.bothLegsWeak),
        .init("kidneys, shunt, pump or steroid card", OtherHealth.specialCare),
        .init(
          "for months, getting better, both legs weak, kidneys, shunt, pump or steroid card",
          Duration.over6Weeks, Course.improving, StrengthNow.bothLegsWeak, OtherHealth.specialCare),
        .init(
          "left groin, right thigh back, nothing new, old cord, kidneys, shunt, pump or steroid card",
          .place("groin", .left), .place("thigh-back", .right), WhatIsNew.nothing,
          OtherHealth.oldCord, OtherHealth.specialCare),
        .init(
          "for a month, goes on moving, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.clears, StrengthNow.none, PrivateCard.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "for a month, comes and goes, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.comesAndGoes, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs, OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs, OtherHealth.specialCare),
        .init(
          "for a month, always the same, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.steady, StrengthNow.none, PrivateCard.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "for months, slowly worse, strong and steady, nothing new on the card, both legs cannot, kidneys, shunt, pump or steroid card",
          Duration.over6Weeks, Course.slowWorse, StrengthNow.none, PrivateCard.none, TryIt.bothLegs,
          OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, like a switch, both legs weak, nothing new on the card, legs fine on trying, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, Onset.sudden, StrengthNow.bothLegsWeak,
          PrivateCard.none, TryIt.fine, OtherHealth.specialCare),
        .init(
          "for a month, slowly worse, like a switch, both legs weak, nothing new on the card, hurts, but the legs obey, kidneys, shunt, pump or steroid card",
          Duration.twoToSixWeeks, Course.slowWorse, Onset.sudden, StrengthNow.bothLegsWeak,
          PrivateCard.none, TryIt.hurtsButObeys, OtherHealth.specialCare),
        .init(
          "right foot sole, left shin inner, goes on moving, after pressure, strong and steady, would rather not say, seat, would rather not say, pee, nothing new on the card, kidneys, shunt, pump or steroid card",
          .place("foot-sole", .right), .place("shin-inner", .left), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.ratherNot, PeeAndPoo.ratherNot, PrivateCard.none,
          OtherHealth.specialCare),
      ]))

  static let emgOldCord = Rule(
    "emg-old-cord", .emergency,
    when: every(
      OtherHealth.oldCord,
      either(WhatIsNew.newSpread, WhatIsNew.newWalkHand, WhatIsNew.newSeat, WhatIsNew.newToilet)),
    reason: """
      You told us of an old spinal injury, and of something new. It must be checked in \
      hospital now.
      """,
    pointsTo: [.spinalCordCompression], sources: [.safety],
    examples: .init(
      holds: [
        .init("new seat, old cord", WhatIsNew.newSeat, OtherHealth.oldCord),
        .init("new spread, old cord", WhatIsNew.newSpread, OtherHealth.oldCord),
        .init("new toilet, old cord", WhatIsNew.newToilet, OtherHealth.oldCord),
        .init("new walk hand, old cord", WhatIsNew.newWalkHand, OtherHealth.oldCord),
      ],
      fails: [
        .init("nothing told"),
        .init("new walk hand", WhatIsNew.newWalkHand),
        .init("old cord", OtherHealth.oldCord),
      ]))

  static let emgAlcoholEyes = Rule(
    "emg-alcohol-eyes", .emergency,
    when: every(
      Alcohol.heavyAlcohol, either(HeadSigns.doubleVision, RecentIllness.hardlyAte),
      StrengthNow.unsteady),
    reason: """
      You told us of a lot of alcohol, and that you see double or hardly ate, and are not \
      steady. The brain may lack a vitamin that it needs fast. It must be checked in hospital \
      now.
      """,
    pointsTo: [.alcoholNeuropathy], sources: [.cg100],
    examples: .init(
      holds: [
        .init(
          "unsteady, double vision, drinks a lot", StrengthNow.unsteady, HeadSigns.doubleVision,
          Alcohol.heavyAlcohol),
        .init(
          "unsteady, drinks a lot, hardly ate", StrengthNow.unsteady, Alcohol.heavyAlcohol,
          RecentIllness.hardlyAte),
      ],
      fails: [
        .init("nothing told"),
        .init("unsteady, double vision", StrengthNow.unsteady, HeadSigns.doubleVision),
        .init("unsteady, drinks a lot", StrengthNow.unsteady, Alcohol.heavyAlcohol),
        .init("double vision, drinks a lot", HeadSigns.doubleVision, Alcohol.heavyAlcohol),
      ]))

  static let sdNitrous = Rule(
    "sd-nitrous", .sameDay,
    when: Medicines.nitrousOxide,
    reason: """
      You told us of laughing gas. The gas can harm the spinal cord, and that can be treated. \
      It should be checked today.
      """,
    pointsTo: [.b12Deficiency], sources: [.ng239, .nitrous],
    examples: .init(
      holds: [
        .init("nitrous oxide", Medicines.nitrousOxide),
        .init("40, nitrous oxide", AgeBand.from30To49, Medicines.nitrousOxide),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let sdMedicine = Rule(
    "sd-medicine", .sameDay,
    when: either(
      every(
        Medicines.nerveMedicines, either(Facts.anyLimb, marked(.face)),
        not(CalmingPatterns.coldOnly)),
      every(MouthAndHands.crampsLock, not(every(MouthAndHands.fastBreath, Course.clears))),
      MouthAndHands.sugarThirst,
      every(Medicines.bodySalts, either(marked(.face), Facts.armsBoth), Facts.maybeWithin6Weeks),
      Medicines.steroidStopped,
      every(Medicines.thinnerStopped, Facts.anyLimb, Facts.newOrChanged)),
    unless: [
      CalmingPatterns.treatmentSteady,
      CalmingPatterns.namedPanic,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of a medicine or a sign with which nerves or salts can go wrong. Ask today, \
      and do not stop a medicine on your own. It should be checked today.
      """,
    pointsTo: [.medicationNeuropathy, .saltsAndSugar], sources: [.safety],
    examples: .init(
      holds: [
        .init("cramps lock", MouthAndHands.crampsLock),
        .init("sugar thirst", MouthAndHands.sugarThirst),
        .init("steroid stopped", Medicines.steroidStopped),
        .init("left face, nerve medicines", .place("face", .left), Medicines.nerveMedicines),
        .init("right face, nerve medicines", .place("face", .right), Medicines.nerveMedicines),
        .init(
          "right foot top, thinner stopped", .place("foot-top", .right), Medicines.thinnerStopped),
        .init("both legs, nerve medicines", LegsAffected.bothLegs, Medicines.nerveMedicines),
        .init("goes on moving, cramps lock", Course.clears, MouthAndHands.crampsLock),
        .init("cramps lock, fast breath", MouthAndHands.crampsLock, MouthAndHands.fastBreath),
        .init(
          "left face, not sure since when, body salts", .place("face", .left), Duration.unsure,
          Medicines.bodySalts),
        .init(
          "right face, for a week, body salts", .place("face", .right), Duration.under2Weeks,
          Medicines.bodySalts),
        .init(
          "right hand, left shoulder arm, not sure since when, body salts", .place("hand", .right),
          .place("shoulder-arm", .left), Duration.unsure, Medicines.bodySalts),
      ],
      fails: [
        .init("nothing told"),
        .init("right face", .place("face", .right)),
        .init("right foot top", .place("foot-top", .right)),
        .init("nerve medicines", Medicines.nerveMedicines),
        .init("thinner stopped", Medicines.thinnerStopped),
        .init("right face, for a month", .place("face", .right), Duration.twoToSixWeeks),
        .init("right face, body salts", .place("face", .right), Medicines.bodySalts),
        .init("for a month, body salts", Duration.twoToSixWeeks, Medicines.bodySalts),
        .init(
          "goes on moving, cramps lock, fast breath", Course.clears, MouthAndHands.crampsLock,
          MouthAndHands.fastBreath),
        .init(
          "right hand, for months, always the same, thinner stopped", .place("hand", .right),
          Duration.over6Weeks, Course.steady, Medicines.thinnerStopped),
        .init(
          "right shoulder arm, nothing new, known ms, thinner stopped",
          .place("shoulder-arm", .right), WhatIsNew.nothing, SameBefore.knownMs,
          Medicines.thinnerStopped),
        .init(
          "right face, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, nerve medicines",
          .place("face", .right), Course.clears, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, Medicines.nerveMedicines),
        .init(
          "right face, for months, always the same, climbs, strong and steady, nothing new on the card, nothing new, nerve medicines",
          .place("face", .right), Duration.over6Weeks, Course.steady, Spread.climbs,
          StrengthNow.none, PrivateCard.none, WhatIsNew.nothing, Medicines.nerveMedicines),
        .init(
          "left thigh outer, jumps about, strong and steady, feels as always where one sits, goes more often, fast breath, no risks, panic, nerve medicines",
          .place("thigh-outer", .left), Course.jumps, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic,
          Medicines.nerveMedicines),
      ]))

  static let sdKnownMs = Rule(
    "sd-known-ms", .sameDay,
    when: every(
      SameBefore.knownMs, either(Facts.maybeWithin6Weeks, Facts.somethingNew),
      not(CalmingPatterns.oldSigns)),
    unless: [
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
    ],
    reason: """
      You told us of MS, and of something that may be new. Ask the MS team today or tomorrow.
      """,
    pointsTo: [.multipleSclerosis], sources: [.ng220],
    examples: .init(
      holds: [
        .init("not sure since when, known ms", Duration.unsure, SameBefore.knownMs),
        .init("new seat, known ms", WhatIsNew.newSeat, SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, nothing new on the card, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, PrivateCard.none,
          SameBefore.knownMs),
        .init(
          "for a week, gone, strong and steady, nothing new on the card, known ms",
          Duration.under2Weeks, Course.gone, StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "for a week, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          Duration.under2Weeks, Before.breathHeatCold, StrengthNow.none, PrivateCard.none,
          SameBefore.knownMs),
        .init(
          "not sure since when, gone, after heat, cold or fast breath, strong and steady, known ms",
          Duration.unsure, Course.gone, Before.breathHeatCold, StrengthNow.none, SameBefore.knownMs),
        .init(
          "gone, after heat, cold or fast breath, strong and steady, nothing new on the card, new seat, known ms",
          Course.gone, Before.breathHeatCold, StrengthNow.none, PrivateCard.none, WhatIsNew.newSeat,
          SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, climbs, strong and steady, nothing new on the card, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, Spread.climbs, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, hot cold, strong and steady, nothing new on the card, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, Spread.hotCold,
          StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, a line on the body, strong and steady, nothing new on the card, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, Spread.line, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, burning pee, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, IllNow.burningPee, SameBefore.knownMs),
        .init(
          "for a week, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, a temperature, known ms",
          Duration.under2Weeks, Course.gone, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, IllNow.measured38, SameBefore.knownMs),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month", Duration.twoToSixWeeks),
        .init("known ms", SameBefore.knownMs),
        .init(
          "not sure since when, nothing new, known ms", Duration.unsure, WhatIsNew.nothing,
          SameBefore.knownMs),
        .init(
          "for a month, comes and goes, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          Duration.twoToSixWeeks, Course.comesAndGoes, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, SameBefore.knownMs),
        .init(
          "not sure since when, goes on moving, after pressure, strong and steady, nothing new on the card, known ms",
          Duration.unsure, Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          SameBefore.knownMs),
        .init(
          "not sure since when, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          Duration.unsure, Course.gone, Before.breathHeatCold, StrengthNow.none, PrivateCard.none,
          SameBefore.knownMs),
      ]))

  static let sdNewToes = Rule(
    "sd-new-toes", .sameDay,
    when: every(OtherHealth.diabetes, Facts.legsBoth, Facts.recent),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of diabetes and of both feet, and that it may be new. It should be checked \
      today.
      """,
    pointsTo: [.diabeticNeuropathy], sources: [.kanji, .safety],
    examples: .init(
      holds: [
        .init(
          "left groin, right groin, not sure since when, diabetes", .place("groin", .left),
          .place("groin", .right), Duration.unsure, OtherHealth.diabetes),
        .init(
          "one then both, since today, climbs, diabetes", LegsAffected.oneThenBoth,
          Duration.under24h, Spread.climbs, OtherHealth.diabetes),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when, diabetes", Duration.unsure, OtherHealth.diabetes),
        .init(
          "left groin, right groin, not sure since when", .place("groin", .left),
          .place("groin", .right), Duration.unsure),
        .init(
          "left groin, right groin, diabetes", .place("groin", .left), .place("groin", .right),
          OtherHealth.diabetes),
        .init(
          "left groin, right groin, not sure since when, nothing new, known ms, diabetes",
          .place("groin", .left), .place("groin", .right), Duration.unsure, WhatIsNew.nothing,
          SameBefore.knownMs, OtherHealth.diabetes),
        .init(
          "both legs, for a week, goes on moving, after pressure, strong and steady, nothing new on the card, diabetes",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, OtherHealth.diabetes),
      ]))

  static let sdAutoimmunePatch = Rule(
    "sd-autoimmune-patch", .sameDay,
    when: every(
      OtherHealth.autoimmune,
      either(Spread.secondPlace, Facts.anyWeak, every(Facts.anyLimb, Sensation.numb, Facts.recent))),
    reason: """
      You told us of an illness of the body’s defences, and of a nerve that fails. It should \
      be checked today.
      """,
    pointsTo: [.autoimmuneDisorder], sources: [.safety],
    examples: .init(
      holds: [
        .init("second place, autoimmune", Spread.secondPlace, OtherHealth.autoimmune),
        .init("both legs cannot, autoimmune", TryIt.bothLegs, OtherHealth.autoimmune),
        .init(
          "left thigh outer, numb, not sure since when, autoimmune", .place("thigh-outer", .left),
          Sensation.numb, Duration.unsure, OtherHealth.autoimmune),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs cannot", TryIt.bothLegs),
        .init("autoimmune", OtherHealth.autoimmune),
        .init(
          "left thigh front, numb, autoimmune", .place("thigh-front", .left), Sensation.numb,
          OtherHealth.autoimmune),
        .init(
          "one leg, not sure since when, autoimmune", LegsAffected.oneLeg, Duration.unsure,
          OtherHealth.autoimmune),
        .init(
          "numb, not sure since when, autoimmune", Sensation.numb, Duration.unsure,
          OtherHealth.autoimmune),
        .init(
          "both legs, numb, not sure since when, goes on moving, autoimmune", LegsAffected.bothLegs,
          Sensation.numb, Duration.unsure, Course.clears, OtherHealth.autoimmune),
      ]))

  static let apNerveRisk = Rule(
    "ap-nerve-risk", .appointment(.weeks),
    when: every(
      either(
        SameBefore.knownMs, OtherHealth.diabetes, OtherHealth.lowB12Risk, Alcohol.heavyAlcohol,
        Medicines.nerveMedicines,
        OtherHealth.thyroidLow, OtherHealth.autoimmune),
      either(Duration.twoToSixWeeks, Duration.over6Weeks, Duration.unsure), Facts.anyLimb),
    unless: [
      CalmingPatterns.oldNamed,
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
    ],
    reason: """
      You told us of something that can upset nerves in the whole body. A blood test or a talk \
      about your medicines may help. Do not stop a medicine on your own.
      """,
    sources: [.seed, .ng127, .ng239], isFromSeed: true,
    givesWay: [
      .init(
        Duration.id, because: "such nerves suffer slowly; what is newer may still settle")
    ],
    examples: .init(
      holds: [
        .init(
          "both legs, for a month, known ms", LegsAffected.bothLegs, Duration.twoToSixWeeks,
          SameBefore.knownMs),
        .init(
          "one leg, for a month, autoimmune", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          OtherHealth.autoimmune),
        .init(
          "one leg, for a month, diabetes", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          OtherHealth.diabetes),
        .init(
          "one leg, for a month, low b12 risk", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          OtherHealth.lowB12Risk),
        .init(
          "one leg, for a month, thyroid low", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          OtherHealth.thyroidLow),
        .init(
          "one leg, for a month, nerve medicines", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          Medicines.nerveMedicines),
        .init(
          "one leg, for a month, drinks a lot", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          Alcohol.heavyAlcohol),
        .init(
          "one leg, for months, diabetes", LegsAffected.oneLeg, Duration.over6Weeks,
          OtherHealth.diabetes),
        .init(
          "one leg, not sure since when, diabetes", LegsAffected.oneLeg, Duration.unsure,
          OtherHealth.diabetes),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, diabetes", LegsAffected.bothLegs, OtherHealth.diabetes),
        .init("one leg, for a month", LegsAffected.oneLeg, Duration.twoToSixWeeks),
        .init("for a month, diabetes", Duration.twoToSixWeeks, OtherHealth.diabetes),
        .init(
          "one leg, for a month, nothing new, known ms", LegsAffected.oneLeg,
          Duration.twoToSixWeeks, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left forearm little, for a month, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          .place("forearm-little", .left), Duration.twoToSixWeeks, Course.clears,
          Before.breathHeatCold, StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "one leg, for a month, goes on moving, after pressure, strong and steady, nothing new on the card, diabetes",
          LegsAffected.oneLeg, Duration.twoToSixWeeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, OtherHealth.diabetes),
      ]))

  static let apTick = Rule(
    "ap-tick", .appointment(.days),
    when: RecentIllness.tickBite,
    reason: """
      You told us of a tick bite or a ring on the skin that grows. A germ from ticks can upset \
      nerves, and it can be treated.
      """,
    pointsTo: [.infectionNerve], sources: [.seed, .lyme], isFromSeed: true,
    examples: .init(
      holds: [
        .init("tick bite", RecentIllness.tickBite),
        .init("40, tick bite", AgeBand.from30To49, RecentIllness.tickBite),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let emgTickWeak = Rule(
    "emg-tick-weak", .emergency,
    when: every(RecentIllness.tickBite, Facts.anyWeak, Facts.maybeWithin6Weeks),
    reason: """
      You told us of a tick bite and of weakness. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .infectionNerve], sources: [.lyme],
    examples: .init(
      holds: [
        .init(
          "for a month, both legs cannot, tick bite", Duration.twoToSixWeeks, TryIt.bothLegs,
          RecentIllness.tickBite),
        .init(
          "for a week, both legs cannot, tick bite", Duration.under2Weeks, TryIt.bothLegs,
          RecentIllness.tickBite),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month, both legs cannot", Duration.twoToSixWeeks, TryIt.bothLegs),
        .init("not sure since when, tick bite", Duration.unsure, RecentIllness.tickBite),
        .init("both legs cannot, tick bite", TryIt.bothLegs, RecentIllness.tickBite),
      ]))

  static let apEpisodes = Rule(
    "ap-episodes", .appointment(.weeks),
    when: every(
      either(SameBefore.hadUnnamed), either(Facts.anyLimb, marked(.face), Facts.bandFelt),
      either(Course.gone, Course.comesAndGoes, Facts.within6Weeks)),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.wandering,
    ],
    reason: """
      You told us of an earlier spell like this. Spells that come and go should be looked at \
      together.
      """,
    pointsTo: [.multipleSclerosis], sources: [.seed, .ng220], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left face, comes and goes, had unnamed", .place("face", .left), Course.comesAndGoes,
          SameBefore.hadUnnamed),
        .init(
          "right face, comes and goes, had unnamed", .place("face", .right), Course.comesAndGoes,
          SameBefore.hadUnnamed),
        .init(
          "left forearm little, gone, had unnamed", .place("forearm-little", .left), Course.gone,
          SameBefore.hadUnnamed),
        .init(
          "right forearm little, comes and goes, had unnamed", .place("forearm-little", .right),
          Course.comesAndGoes, SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, for a month, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.twoToSixWeeks,
          SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, comes and goes, zaps, strong and steady, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Course.comesAndGoes,
          Onset.zaps, StrengthNow.none, SameBefore.hadUnnamed),
        .init(
          "right shoulder arm, for a month, zaps, strong and steady, nothing new on the card, had unnamed",
          .place("shoulder-arm", .right), Duration.twoToSixWeeks, Onset.zaps, StrengthNow.none,
          PrivateCard.none, SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, comes and goes, zaps, feels as always where one sits, goes more often, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Course.comesAndGoes,
          Onset.zaps, SaddleFeeling.no, PeeAndPoo.changedButFelt, SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, comes and goes, zaps, climbs, strong and steady, feels as always where one sits, goes more often, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Course.comesAndGoes,
          Onset.zaps, Spread.climbs, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          SameBefore.hadUnnamed),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month, had unnamed", Duration.twoToSixWeeks, SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, for a month", .place("abdomen-band", .left),
          .place("abdomen-band", .right), Duration.twoToSixWeeks),
        .init(
          "left abdomen band, right abdomen band, had unnamed", .place("abdomen-band", .left),
          .place("abdomen-band", .right), SameBefore.hadUnnamed),
        .init(
          "one then both, for a month, goes on moving, after pressure, strong and steady, nothing new on the card, had unnamed",
          LegsAffected.oneThenBoth, Duration.twoToSixWeeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, comes and goes, zaps, strong and steady, feels as always where one sits, goes more often, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Course.comesAndGoes,
          Onset.zaps, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          SameBefore.hadUnnamed),
        .init(
          "left abdomen band, right abdomen band, for a month, goes on moving, zaps, strong and steady, feels as always where one sits, goes more often, had unnamed",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.twoToSixWeeks,
          Course.clears, Onset.zaps, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          SameBefore.hadUnnamed),
      ]))
}
