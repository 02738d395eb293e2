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
        .init("missed steroid tablets, and very ill", IllNow.veryIll, Medicines.steroidStopped),
        .init(
          "diabetes, and shaky or very thirsty", MouthAndHands.sugarThirst, OtherHealth.diabetes),
      ],
      fails: [
        .init("missed steroid tablets", Medicines.steroidStopped),
        .init(
          "on dialysis, and both legs for a week", LegsAffected.bothLegs, Duration.under2Weeks,
          OtherHealth.specialCare),
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
        .init("others at home are ill too, and dizzy", HeadSigns.dizzy, RecentIllness.othersIll),
        .init("ate fish, and sees double", HeadSigns.doubleVision, RecentIllness.poison),
      ],
      fails: [
        .init("others at home are ill too", RecentIllness.othersIll),
        .init("ate fish, and dizzy", HeadSigns.dizzy, RecentIllness.poison),
      ]))

  static let emgAfterIllness = Rule(
    "emg-after-illness", .emergency,
    when: every(
      either(RecentIllness.infection, RecentIllness.hiccupsVomiting, RecentIllness.hardlyAte),
      Facts.maybeWithin6Weeks,
      either(Facts.twoLimbs, every(marked(.face), Facts.anyLimb), Facts.anyWeak, Facts.unsteady)),
    unless: [SafeRows.pressedAndClear, SafeRows.panic],
    reason: """
      You told us of an illness not long ago, and of two limbs, the face or weakness since. \
      Nerves can fail from the feet up. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre], sources: [.guillainBarre],
    examples: .init(
      holds: [
        .init(
          "the flu, and sways, for a month", Duration.twoToSixWeeks, StrengthNow.unsteady,
          RecentIllness.infection),
        .init(
          "hardly ate, and both arms tingle for a month", .place("hand", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks, RecentIllness.hardlyAte),
      ],
      fails: [
        .init(
          "the flu, and one hand tingles for a month", .place("hand", .right),
          Duration.twoToSixWeeks, RecentIllness.infection),
        .init(
          "both arms tingle for a month, and no illness told", .place("hand", .left),
          .place("shoulder-arm", .right), Duration.twoToSixWeeks),
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
        .init("ate fish, and tingles for a month", Duration.twoToSixWeeks, RecentIllness.poison),
        .init(
          "others at home are ill too, and tingles for a week", Duration.under2Weeks,
          RecentIllness.othersIll),
      ],
      fails: [
        .init("ate fish, and tingles for months", Duration.over6Weeks, RecentIllness.poison),
        .init("the flu, and tingles for a month", Duration.twoToSixWeeks, RecentIllness.infection),
      ]))

  static let emgNitrousUnsteady = Rule(
    "emg-nitrous-unsteady", .emergency,
    when: every(
      Medicines.nitrousOxide,
      either(StrengthNow.unsteady, TryIt.sways, Facts.legWeak, Facts.toiletChange)),
    reason: """
      You told us of laughing gas, and that you are unsteady or weak. The gas can harm the \
      spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.b12Deficiency], sources: [.ng239, .nitrous],
    examples: .init(
      holds: [
        .init("laughing gas, and swayed on trying", TryIt.sways, Medicines.nitrousOxide),
        .init("laughing gas, and cannot pee", PeeAndPoo.cannotPee, Medicines.nitrousOxide),
      ],
      fails: [
        .init("laughing gas", Medicines.nitrousOxide),
        .init(
          "laughing gas, and a leg that feels weak and obeys when tried", StrengthNow.oneLegWeak,
          TryIt.fine, Medicines.nitrousOxide),
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
          "the hands cramp, and thyroid trouble", MouthAndHands.crampsLock, OtherHealth.thyroidLow),
        .init("the hands cramp, and water tablets", MouthAndHands.crampsLock, Medicines.bodySalts),
      ],
      fails: [
        .init("the hands cramp", MouthAndHands.crampsLock),
        .init(
          "thyroid trouble, and tingles on breathing fast", MouthAndHands.fastBreath,
          OtherHealth.thyroidLow),
      ]))

  static let emgSpecialCare = Rule(
    "emg-special-care", .emergency,
    when: every(
      OtherHealth.specialCare,
      either(
        Facts.anyWeak, Facts.unsteadyNew, SaddleFeeling.new,
        every(Facts.peeTrouble, not(WhatIsNew.nothing)),
        every(
          Facts.legsBoth, either(Facts.maybeWithin2Weeks, Course.fastWorse),
          not(SafeRows.pressedAndClear))),
      Facts.newOrChanged),
    unless: [SafeRows.oldSigns],
    reason: """
      You told us of kidney disease, a shunt, a pump or a steroid card, and of a new loss. It \
      must be checked in hospital now.
      """,
    pointsTo: [.saltsAndSugar, .spinalCordCompression], sources: [.safety],
    examples: .init(
      holds: [
        .init("on dialysis, and sways", StrengthNow.unsteady, OtherHealth.specialCare),
        .init("a shunt, and newly numb where they sit", SaddleFeeling.new, OtherHealth.specialCare),
      ],
      fails: [
        .init("on dialysis, and nothing else", OtherHealth.specialCare),
        .init(
          "on dialysis, and both legs are weaker for months, getting better", Duration.over6Weeks,
          Course.improving, StrengthNow.bothLegsWeak, OtherHealth.specialCare),
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
        .init(
          "an old spinal injury, and newly walks worse", WhatIsNew.newWalkHand, OtherHealth.oldCord),
        .init("spina bifida, and pee has newly changed", WhatIsNew.newToilet, OtherHealth.oldCord),
      ],
      fails: [
        .init("an old spinal injury, and nothing is new", WhatIsNew.nothing, OtherHealth.oldCord),
        .init("newly walks worse, and no old injury", WhatIsNew.newWalkHand, OtherHealth.none),
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
          "drinks much, sways, and sees double", StrengthNow.unsteady, HeadSigns.doubleVision,
          Alcohol.heavyAlcohol),
        .init(
          "drinks much, sways, and hardly ate", StrengthNow.unsteady, Alcohol.heavyAlcohol,
          RecentIllness.hardlyAte),
      ],
      fails: [
        .init("drinks much, and sways", StrengthNow.unsteady, Alcohol.heavyAlcohol),
        .init("sways, and sees double", StrengthNow.unsteady, HeadSigns.doubleVision),
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
        .init("laughing gas", Medicines.nitrousOxide),
        .init("20 years old, and laughing gas", AgeBand.from16To29, Medicines.nitrousOxide),
      ],
      fails: [
        .init("a strong painkiller", Medicines.peeSlowing),
        .init("not sure of the medicines", Medicines.unsure),
      ]))

  static let sdMedicine = Rule(
    "sd-medicine", .sameDay,
    when: either(
      every(
        Medicines.nerveMedicines, either(Facts.anyLimb, marked(.face)),
        not(SafeRows.coldOnly)),
      every(MouthAndHands.crampsLock, not(every(MouthAndHands.fastBreath, Course.clears))),
      MouthAndHands.sugarThirst,
      every(Medicines.bodySalts, either(marked(.face), Facts.armsBoth), Facts.maybeWithin6Weeks),
      Medicines.steroidStopped,
      every(Medicines.thinnerStopped, Facts.anyLimb, Facts.newOrChanged)),
    unless: [
      SafeRows.treatmentSteady,
      SafeRows.namedPanic,
      CalmingPatterns.oldAndSame,
    ],
    reason: """
      You told us of a medicine or a sign with which nerves or salts can go wrong. Ask today, \
      and do not stop a medicine on your own. It should be checked today.
      """,
    pointsTo: [.medicationNeuropathy, .saltsAndSugar], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "chemotherapy, and both legs tingle", LegsAffected.bothLegs, Medicines.nerveMedicines),
        .init("the hands cramp", MouthAndHands.crampsLock),
      ],
      fails: [
        .init("chemotherapy, and no place told", Medicines.nerveMedicines),
        .init(
          "the hands cramp on breathing fast until they move", Course.clears,
          MouthAndHands.crampsLock, MouthAndHands.fastBreath),
      ]))

  static let sdKnownMs = Rule(
    "sd-known-ms", .sameDay,
    when: every(
      SameBefore.knownMs, either(Facts.maybeWithin6Weeks, Facts.somethingNew),
      not(CalmingPatterns.oldAndSame)),
    unless: [
      SafeRows.msHeat,
      SafeRows.pressedAndClear,
    ],
    reason: """
      You told us of MS, and of something that may be new. Ask the MS team today or tomorrow.
      """,
    pointsTo: [.multipleSclerosis], sources: [.ng220],
    examples: .init(
      holds: [
        .init("known MS, not sure since when", Duration.unsure, SameBefore.knownMs),
        .init("known MS, and a new feeling where they sit", WhatIsNew.newSeat, SameBefore.knownMs),
      ],
      fails: [
        .init("known MS", SameBefore.knownMs),
        .init(
          "known MS, not sure since when, and nothing is new", Duration.unsure, WhatIsNew.nothing,
          SameBefore.knownMs),
      ]))

  static let apDiabeticFeet = Rule(
    "ap-diabetic-feet", .appointment(.weeks),
    when: every(
      OtherHealth.diabetes, Facts.legsBoth, either(Sensation.numb, Sensation.burningTender)),
    unless: [SafeRows.pressedAndClear],
    reason: """
      You told us of diabetes, and of feet that are numb or burn. A nurse should check your feet \
      at least once a year, and what you take against the burning.
      """,
    pointsTo: [.diabeticNeuropathy], sources: [.ng19],
    examples: .init(
      holds: [
        .init(
          "diabetes, and both feet numb for years", LegsAffected.bothLegs, Sensation.numb,
          Duration.over6Weeks, OtherHealth.diabetes),
        .init(
          "diabetes, and both feet burn", LegsAffected.bothLegs, Sensation.burningTender,
          OtherHealth.diabetes),
      ],
      fails: [
        .init("both feet numb, and no diabetes", LegsAffected.bothLegs, Sensation.numb),
        .init(
          "diabetes, and one leg numb", LegsAffected.oneLeg, Sensation.numb, OtherHealth.diabetes),
      ]))

  static let sdNewToes = Rule(
    "sd-new-toes", .sameDay,
    when: every(OtherHealth.diabetes, Facts.legsBoth, Facts.recent),
    unless: [
      SafeRows.pressedAndClear,
      CalmingPatterns.oldAndSame,
    ],
    reason: """
      You told us of diabetes and of both feet, and that it may be new. It should be checked \
      today.
      """,
    pointsTo: [.diabeticNeuropathy], sources: [.kanji, .safety],
    examples: .init(
      holds: [
        .init(
          "diabetes, and both legs since today", LegsAffected.bothLegs, Duration.under24h,
          OtherHealth.diabetes),
        .init(
          "diabetes, and both sides of the groin, not sure since when", .place("groin", .left),
          .place("groin", .right), Duration.unsure, OtherHealth.diabetes),
      ],
      fails: [
        .init(
          "diabetes, and one leg since today", LegsAffected.oneLeg, Duration.under24h,
          OtherHealth.diabetes),
        .init(
          "diabetes, and both legs for months", LegsAffected.bothLegs, Duration.over6Weeks,
          OtherHealth.diabetes),
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
        .init("lupus, and a second place far away", Spread.secondPlace, OtherHealth.autoimmune),
        .init(
          "lupus, and a numb outer thigh, not sure since when", .place("thigh-outer", .left),
          Sensation.numb, Duration.unsure, OtherHealth.autoimmune),
      ],
      fails: [
        .init(
          "lupus, and one leg tingles, not sure since when", LegsAffected.oneLeg,
          Sensation.pinsNeedles, Duration.unsure, OtherHealth.autoimmune),
        .init(
          "lupus, and both legs are numb until they move, not sure since when",
          LegsAffected.bothLegs, Sensation.numb, Duration.unsure, Course.clears,
          OtherHealth.autoimmune),
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
      SafeRows.msHeat,
      SafeRows.pressedAndClear,
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
          "diabetes, and one leg for months", LegsAffected.oneLeg, Duration.over6Weeks,
          OtherHealth.diabetes),
        .init(
          "drinks much, and one leg for a month", LegsAffected.oneLeg, Duration.twoToSixWeeks,
          Alcohol.heavyAlcohol),
      ],
      fails: [
        .init(
          "one leg for months, and none of these illnesses", LegsAffected.oneLeg,
          Duration.over6Weeks, OtherHealth.none),
        .init(
          "known MS, one leg for a month, and nothing is new", LegsAffected.oneLeg,
          Duration.twoToSixWeeks, WhatIsNew.nothing, SameBefore.knownMs),
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
        .init("a tick, or a ring on the skin that grows", RecentIllness.tickBite),
        .init("40 years old, and a tick", AgeBand.from30To49, RecentIllness.tickBite),
      ],
      fails: [
        .init("a boil", RecentIllness.boilOrTooth),
        .init("not sure of illnesses", RecentIllness.unsure),
      ]))

  static let sdTickNerve = Rule(
    "sd-tick-nerve", .sameDay,
    when: every(
      RecentIllness.tickBite, Facts.maybeWithin6Weeks,
      either(
        PositionEffect.nightPain, Facts.badPain, Spread.secondPlace, Facts.twoLimbs, marked(.face))),
    reason: """
      You told us about a tick or a ring on the skin, and that the pain wakes you, is very bad or is \
      in more than one place. The germ may have reached the nerves. It should be checked today.
      """,
    pointsTo: [.infectionNerve], sources: [.lyme],
    examples: .init(
      holds: [
        .init(
          "a tick, and pain that wakes at night, for a week", Duration.under2Weeks,
          PositionEffect.nightPain, RecentIllness.tickBite),
        .init(
          "a tick, and a second place, for a month", Duration.twoToSixWeeks, Spread.secondPlace,
          RecentIllness.tickBite),
      ],
      fails: [
        .init("a tick, for a week", Duration.under2Weeks, RecentIllness.tickBite),
        .init(
          "a tick, and pain that wakes at night, for months", Duration.over6Weeks,
          PositionEffect.nightPain, RecentIllness.tickBite),
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
          "a tick, and both legs failed on trying, for a week", Duration.under2Weeks,
          TryIt.bothLegs, RecentIllness.tickBite),
        .init(
          "a tick, and one hand is clumsier for a month", Duration.twoToSixWeeks,
          StrengthNow.oneHand, RecentIllness.tickBite),
      ],
      fails: [
        .init("a tick, and tingles for a week", Duration.under2Weeks, RecentIllness.tickBite),
        .init(
          "a tick, and both legs failed on trying, for months", Duration.over6Weeks, TryIt.bothLegs,
          RecentIllness.tickBite),
      ]))

  static let apEpisodes = Rule(
    "ap-episodes", .appointment(.weeks),
    when: every(
      either(SameBefore.hadUnnamed), either(Facts.anyLimb, marked(.face), Facts.bandFelt),
      either(Course.gone, Course.comesAndGoes, Facts.within6Weeks)),
    unless: [
      SafeRows.pressedAndClear,
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
          "the face tingles now and then, and did before, without a name", .place("face", .left),
          Course.comesAndGoes, SameBefore.hadUnnamed),
        .init(
          "a forearm tingled, has gone, and did before, without a name",
          .place("forearm-little", .left), Course.gone, SameBefore.hadUnnamed),
      ],
      fails: [
        .init(
          "the face tingles now and then, for the first time", .place("face", .left),
          Course.comesAndGoes, SameBefore.firstTime),
        .init(
          "for a month, had it before without a name, and no place told", Duration.twoToSixWeeks,
          SameBefore.hadUnnamed),
      ]))
}
