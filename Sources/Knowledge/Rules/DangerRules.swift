import Assessment
import Wording

extension Rules {
  static let ambDangerNow = Rule(
    "amb-danger-now", .ambulance,
    when: either(
      DangerFacts.chest, DangerFacts.tearing, DangerFacts.side, DangerFacts.breath,
      DangerFacts.faint,
      DangerFacts.legs, DangerFacts.limb),
    reason: """
      You told us of a danger sign that is there now. It can come from the \
      heart, the brain, a big blood vessel or the spine. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .stroke, .heartAttack, .spinalCordCompression, .limbIschaemia],
    sources: [.nhsBackPain, .ng128, .ng156, .klompas],
    examples: .init(
      holds: [
        .init("breathing swallowing", DangerNow.breathingSwallowing),
        .init("chest pain", DangerNow.chestPain),
        .init("cold limb", DangerNow.coldLimb),
        .init("collapse confused", DangerNow.collapseConfused),
        .init("face arm speech", DangerNow.faceArmSpeech),
        .init("legs gone", DangerNow.legsGone),
        .init("tearing pain", DangerNow.tearingPain),
        .init(
          "breathing swallowing, breath a look-alike", DangerNow.breathingSwallowing,
          BreathCheck.lookAlike),
        .init(
          "breathing swallowing, breath my usual", DangerNow.breathingSwallowing,
          BreathCheck.myUsual),
        .init("chest pain, chest a look-alike", DangerNow.chestPain, ChestCheck.lookAlike),
        .init("chest pain, chest my usual", DangerNow.chestPain, ChestCheck.myUsual),
        .init("cold limb, cold limb my usual", DangerNow.coldLimb, LimbCheck.myUsual),
        .init("cold limb, both warm", DangerNow.coldLimb, LimbTemperature.same),
        .init(
          "collapse confused, faint a look-alike", DangerNow.collapseConfused, FaintCheck.lookAlike),
        .init("collapse confused, faint my usual", DangerNow.collapseConfused, FaintCheck.myUsual),
        .init("legs gone, legs my usual", DangerNow.legsGone, LegsCheck.myUsual),
        .init(
          "tearing pain, sudden pain a look-alike", DangerNow.tearingPain, TearingCheck.lookAlike),
        .init(
          "chest pain, chest a look-alike, after a needle", DangerNow.chestPain,
          ChestCheck.lookAlike, Before.needle),
        .init(
          "chest pain, nothing new, nerve damage", DangerNow.chestPain, WhatIsNew.nothing,
          SameBefore.nerveDamage),
        .init(
          "cold limb, cold limb my usual, goes on moving", DangerNow.coldLimb, LimbCheck.myUsual,
          Course.clears),
        .init(
          "cold limb, cold limb my usual, strong and steady", DangerNow.coldLimb, LimbCheck.myUsual,
          StrengthNow.none),
        .init(
          "collapse confused, faint my usual, panic", DangerNow.collapseConfused,
          FaintCheck.myUsual, SameBefore.panic),
        .init(
          "face arm speech, nothing new, nerve damage", DangerNow.faceArmSpeech, WhatIsNew.nothing,
          SameBefore.nerveDamage),
        .init(
          "legs gone, nothing new, old cord", DangerNow.legsGone, WhatIsNew.nothing,
          OtherHealth.oldCord),
        .init(
          "tearing pain, sudden pain my usual, nothing new, nerve damage", DangerNow.tearingPain,
          TearingCheck.myUsual, WhatIsNew.nothing, SameBefore.nerveDamage),
        .init(
          "tearing pain, strong and steady, nothing new on the card, no risks",
          DangerNow.tearingPain, StrengthNow.none, PrivateCard.none, HealthRisks.none),
        .init(
          "chest pain, chest a look-alike, left face, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("face", .left), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, right face, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("face", .right), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, left forearm little, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("forearm-little", .left), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, right forearm little, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("forearm-little", .right),
          Before.needle, PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, left forearm thumb, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("forearm-thumb", .left), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, right forearm thumb, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("forearm-thumb", .right), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, right groin, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("groin", .right), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, left hand, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("hand", .left), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, right hand, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("hand", .right), Before.needle,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, very bad pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          Pain.severe),
        .init(
          "chest pain, chest a look-alike, for months, nothing new on the card, medium pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, PrivateCard.none,
          Pain.moderate),
        .init(
          "chest pain, chest a look-alike, after a needle, both hands weaker, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Before.needle, StrengthNow.bothHands,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, after a needle, one leg weak, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Before.needle, StrengthNow.oneLegWeak,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, after a needle, unsteady, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Before.needle, StrengthNow.unsteady,
          PrivateCard.none),
        .init(
          "chest pain, chest a look-alike, strong and steady, nothing new on the card, medium pain",
          DangerNow.chestPain, ChestCheck.lookAlike, StrengthNow.none, PrivateCard.none,
          Pain.moderate),
        .init(
          "chest pain, for months, strong and steady, nothing new on the card, mild pain",
          DangerNow.chestPain, Duration.over6Weeks, StrengthNow.none, PrivateCard.none, Pain.mild),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, no risks",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          HealthRisks.none),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, nothing new, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, WhatIsNew.nothing,
          HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, nothing new on the card, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, PrivateCard.none, WhatIsNew.nothing,
          HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, strong and steady, nothing new on the card, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing,
          HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, fast breath, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, no risks, panic",
          DangerNow.breathingSwallowing, Course.clears, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, HealthRisks.none, SameBefore.panic),
        .init(
          "chest pain, chest a look-alike, not sure about the legs, for months, strong and steady, nothing new on the card, medium pain",
          DangerNow.chestPain, ChestCheck.lookAlike, LegsAffected.unsure, Duration.over6Weeks,
          StrengthNow.none, PrivateCard.none, Pain.moderate),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, nothing new on the card, very bad pain, comes with effort",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          PrivateCard.none, Pain.severe, PositionEffect.effort),
        .init(
          "collapse confused, faint a look-alike, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, no risks",
          DangerNow.collapseConfused, FaintCheck.lookAlike, Course.clears, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, HealthRisks.none),
        .init(
          "collapse confused, faint my usual, goes on moving, strong and steady, nothing new on the card, fast breath, no risks",
          DangerNow.collapseConfused, FaintCheck.myUsual, Course.clears, StrengthNow.none,
          PrivateCard.none, MouthAndHands.fastBreath, HealthRisks.none),
        .init(
          "collapse confused, faint my usual, gone, strong and steady, nothing new on the card, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.myUsual, Course.gone, StrengthNow.none,
          PrivateCard.none, HealthRisks.none, SameBefore.panic),
        .init(
          "collapse confused, faint my usual, gone, nothing new on the card, fast breath, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.myUsual, Course.gone, PrivateCard.none,
          MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "collapse confused, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, no risks, panic",
          DangerNow.collapseConfused, Course.clears, Before.breathHeatCold, StrengthNow.none,
          PrivateCard.none, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, feels as always where one sits, could not last year either, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          SaddleFeeling.no, TryIt.notLastYear, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, goes more often, could not last year either, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          PeeAndPoo.changedButFelt, TryIt.notLastYear, HealthRisks.none, SameBefore.panic),
        .init(
          "chest pain, chest a look-alike, right hand, left shoulder arm, for months, strong and steady, nothing new on the card, very bad pain",
          DangerNow.chestPain, ChestCheck.lookAlike, .place("hand", .right),
          .place("shoulder-arm", .left), Duration.over6Weeks, StrengthNow.none, PrivateCard.none,
          Pain.severe),
        .init(
          "collapse confused, faint my usual, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.myUsual, Before.breathHeatCold, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, HealthRisks.none, SameBefore.panic),
        .init(
          "face arm speech, one side my usual, 25, gone, crept, strong and steady, nothing new on the card, no risks",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.from16To29, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, HealthRisks.none),
        .init(
          "face arm speech, one side my usual, a child, goes on moving, crept, strong and steady, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Course.clears, Onset.crept,
          StrengthNow.none, HealthRisks.none, SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, a child, crept, strong and steady, nothing new on the card, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Onset.crept,
          StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.migraine),
        .init(
          "tearing pain, sudden pain my usual, 65, strong and steady, nothing new on the card, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, AgeBand.from60To69, StrengthNow.none,
          PrivateCard.none, WhatIsNew.nothing, HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, age not said, strong and steady, nothing new on the card, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, AgeBand.unsure, StrengthNow.none,
          PrivateCard.none, WhatIsNew.nothing, HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, nothing new, worst pain ever, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, Pain.worstEver, HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, nothing new, comes with effort, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, PositionEffect.effort, HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, nothing new, a temperature, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, IllNow.measured38, HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "collapse confused, faint my usual, gone, strong and steady, nothing new on the card, comes with effort, fast breath, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.myUsual, Course.gone, StrengthNow.none,
          PrivateCard.none, PositionEffect.effort, MouthAndHands.fastBreath, HealthRisks.none,
          SameBefore.panic),
        .init(
          "face arm speech, one side my usual, 40, gone, crept, nothing new on the card, new toilet, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.from30To49, Course.gone, Onset.crept,
          PrivateCard.none, WhatIsNew.newToilet, HealthRisks.none, SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, a child, gone, crept, strong and steady, nothing new on the card, new pain, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, WhatIsNew.newPain, SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, a child, gone, strong and steady, nothing new on the card, new toilet, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Course.gone,
          StrengthNow.none, PrivateCard.none, WhatIsNew.newToilet, HealthRisks.none,
          SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, gone, crept, strong and steady, nothing new on the card, new toilet, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.gone, Onset.crept, StrengthNow.none,
          PrivateCard.none, WhatIsNew.newToilet, HealthRisks.none, SameBefore.migraine),
        .init(
          "tearing pain, sudden pain my usual, right forearm thumb, one leg, strong and steady, nothing new on the card, nothing new, no risks, nerve damage",
          DangerNow.tearingPain, TearingCheck.myUsual, .place("forearm-thumb", .right),
          LegsAffected.oneLeg, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing,
          HealthRisks.none, SameBefore.nerveDamage),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, cannot pee, goes more often, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.cannotPee, PeeAndPoo.changedButFelt,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, cough leak, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, PeeAndPoo.coughLeak,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, hard to start, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, PeeAndPoo.hardToStart,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, leaks, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, PeeAndPoo.leaking,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, cannot feel pee or poo, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, PeeAndPoo.noFeeling,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, sex newly changed, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, SexualFeeling.newChange,
          HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, feels as always where one sits, goes more often, one eye vision loss, fast breath, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, HeadSigns.oneEyeVisionLoss,
          MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, feels as always where one sits, goes more often, voice swallow, fast breath, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, HeadSigns.voiceSwallow,
          MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, feels as always where one sits, goes more often, cramps lock, fast breath, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, MouthAndHands.crampsLock,
          MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, feels as always where one sits, goes more often, fast breath, no risks, panic, kidneys, shunt, pump or steroid card",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, MouthAndHands.fastBreath, HealthRisks.none,
          SameBefore.panic, OtherHealth.specialCare),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, feels as always where one sits, goes more often, fast breath, no risks, panic, thyroid low",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, MouthAndHands.fastBreath, HealthRisks.none,
          SameBefore.panic, OtherHealth.thyroidLow),
        .init(
          "face arm speech, one side my usual, 40, gone, crept, strong and steady, nothing new on the card, new spread, voice swallow, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.from30To49, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, WhatIsNew.newSpread, HeadSigns.voiceSwallow,
          HealthRisks.none, SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, a child, gone, crept, strong and steady, nothing new on the card, new toilet, new head pain, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, WhatIsNew.newToilet, HeadSigns.newHeadPain,
          HealthRisks.none, SameBefore.migraine),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "breathing swallowing, breath by mistake", DangerNow.breathingSwallowing,
          BreathCheck.byMistake),
        .init(
          "breathing swallowing, breath last week but one", DangerNow.breathingSwallowing,
          BreathCheck.goneEarlier),
        .init(
          "breathing swallowing, breath this week", DangerNow.breathingSwallowing,
          BreathCheck.goneThisWeek),
        .init(
          "breathing swallowing, breath today, gone", DangerNow.breathingSwallowing,
          BreathCheck.goneToday),
        .init("chest pain, chest by mistake", DangerNow.chestPain, ChestCheck.byMistake),
        .init("chest pain, chest last week but one", DangerNow.chestPain, ChestCheck.goneEarlier),
        .init("chest pain, chest this week", DangerNow.chestPain, ChestCheck.goneThisWeek),
        .init("chest pain, chest today, gone", DangerNow.chestPain, ChestCheck.goneToday),
        .init("cold limb, cold limb by mistake", DangerNow.coldLimb, LimbCheck.byMistake),
        .init("cold limb, cold limb last week but one", DangerNow.coldLimb, LimbCheck.goneEarlier),
        .init("cold limb, cold limb this week", DangerNow.coldLimb, LimbCheck.goneThisWeek),
        .init("cold limb, cold limb today, gone", DangerNow.coldLimb, LimbCheck.goneToday),
        .init(
          "collapse confused, faint by mistake", DangerNow.collapseConfused, FaintCheck.byMistake),
        .init(
          "collapse confused, faint last week but one", DangerNow.collapseConfused,
          FaintCheck.goneEarlier),
        .init(
          "collapse confused, faint this week", DangerNow.collapseConfused, FaintCheck.goneThisWeek),
        .init(
          "collapse confused, faint today, gone", DangerNow.collapseConfused, FaintCheck.goneToday),
        .init("face arm speech, one side by mistake", DangerNow.faceArmSpeech, SideCheck.byMistake),
        .init(
          "face arm speech, one side last week but one", DangerNow.faceArmSpeech,
          SideCheck.goneEarlier),
        .init(
          "face arm speech, one side this week", DangerNow.faceArmSpeech, SideCheck.goneThisWeek),
        .init(
          "face arm speech, one side today, gone", DangerNow.faceArmSpeech, SideCheck.goneToday),
        .init("legs gone, legs by mistake", DangerNow.legsGone, LegsCheck.byMistake),
        .init("legs gone, legs last week but one", DangerNow.legsGone, LegsCheck.goneEarlier),
        .init("legs gone, legs this week", DangerNow.legsGone, LegsCheck.goneThisWeek),
        .init("legs gone, legs today, gone", DangerNow.legsGone, LegsCheck.goneToday),
        .init(
          "tearing pain, sudden pain by mistake", DangerNow.tearingPain, TearingCheck.byMistake),
        .init(
          "tearing pain, sudden pain last week but one", DangerNow.tearingPain,
          TearingCheck.goneEarlier),
        .init(
          "tearing pain, sudden pain this week", DangerNow.tearingPain, TearingCheck.goneThisWeek),
        .init(
          "tearing pain, sudden pain today, gone", DangerNow.tearingPain, TearingCheck.goneToday),
        .init(
          "cold limb, cold limb a look-alike, only in cold", DangerNow.coldLimb,
          LimbCheck.lookAlike, LimbTemperature.onlyInCold),
        .init(
          "cold limb, cold limb my usual, both warm", DangerNow.coldLimb, LimbCheck.myUsual,
          LimbTemperature.same),
        .init(
          "breathing swallowing, breath my usual, nothing new, old cord",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, WhatIsNew.nothing, OtherHealth.oldCord
        ),
        .init(
          "chest pain, chest a look-alike, after a needle, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Before.needle, PrivateCard.none),
        .init(
          "chest pain, chest my usual, nothing new, old cord", DangerNow.chestPain,
          ChestCheck.myUsual, WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "cold limb, cold limb a look-alike, goes on moving, strong and steady",
          DangerNow.coldLimb, LimbCheck.lookAlike, Course.clears, StrengthNow.none),
        .init(
          "collapse confused, faint my usual, nothing new, old cord", DangerNow.collapseConfused,
          FaintCheck.myUsual, WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "face arm speech, one side my usual, for months, nothing new", DangerNow.faceArmSpeech,
          SideCheck.myUsual, Duration.over6Weeks, WhatIsNew.nothing),
        .init(
          "legs gone, legs my usual, nothing new, old cord", DangerNow.legsGone, LegsCheck.myUsual,
          WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "face arm speech, one side my usual, goes on moving, nothing new on the card, known ms",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.clears, PrivateCard.none,
          SameBefore.knownMs),
        .init(
          "face arm speech, one side my usual, goes on moving, nothing new on the card, known spine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.clears, PrivateCard.none,
          SameBefore.knownSpine),
        .init(
          "face arm speech, one side my usual, goes on moving, nothing new on the card, other named",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.clears, PrivateCard.none,
          SameBefore.otherNamed),
        .init(
          "face arm speech, one side my usual, goes on moving, nothing new on the card, panic",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.clears, PrivateCard.none,
          SameBefore.panic),
        .init(
          "face arm speech, one side my usual, gone, nothing new on the card, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.gone, PrivateCard.none,
          SameBefore.migraine),
        .init(
          "legs gone, legs my usual, comes and goes, nothing new on the card, migraine",
          DangerNow.legsGone, LegsCheck.myUsual, Course.comesAndGoes, PrivateCard.none,
          SameBefore.migraine),
        .init(
          "legs gone, legs my usual, gone, nothing new on the card, migraine", DangerNow.legsGone,
          LegsCheck.myUsual, Course.gone, PrivateCard.none, SameBefore.migraine),
        .init(
          "tearing pain, sudden pain a look-alike, strong and steady, nothing new on the card, no risks",
          DangerNow.tearingPain, TearingCheck.lookAlike, StrengthNow.none, PrivateCard.none,
          HealthRisks.none),
        .init(
          "chest pain, chest a look-alike, for a month, strong and steady, nothing new on the card, medium pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.twoToSixWeeks, StrengthNow.none,
          PrivateCard.none, Pain.moderate),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, nothing new on the card, mild pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          PrivateCard.none, Pain.mild),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, nothing new on the card, no pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          PrivateCard.none, Pain.none),
        .init(
          "chest pain, chest a look-alike, for months, strong and steady, nothing new on the card, very bad pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.over6Weeks, StrengthNow.none,
          PrivateCard.none, Pain.severe),
        .init(
          "chest pain, chest a look-alike, for a week, strong and steady, nothing new on the card, medium pain",
          DangerNow.chestPain, ChestCheck.lookAlike, Duration.under2Weeks, StrengthNow.none,
          PrivateCard.none, Pain.moderate),
        .init(
          "face arm speech, one side a look-alike, goes on moving, after pressure, strong and steady, nothing new on the card",
          DangerNow.faceArmSpeech, SideCheck.lookAlike, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
        .init(
          "legs gone, legs a look-alike, goes on moving, after pressure, strong and steady, nothing new on the card",
          DangerNow.legsGone, LegsCheck.lookAlike, Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none),
        .init(
          "tearing pain, sudden pain my usual, strong and steady, nothing new on the card, nothing new, no risks, old cord",
          DangerNow.tearingPain, TearingCheck.myUsual, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, HealthRisks.none, OtherHealth.oldCord),
        .init(
          "tearing pain, sudden pain my usual, nothing new on the card, legs fine on trying, nothing new, no risks, known ms",
          DangerNow.tearingPain, TearingCheck.myUsual, PrivateCard.none, TryIt.fine,
          WhatIsNew.nothing, HealthRisks.none, SameBefore.knownMs),
        .init(
          "tearing pain, sudden pain my usual, nothing new on the card, hurts, but the legs obey, nothing new, no risks, known ms",
          DangerNow.tearingPain, TearingCheck.myUsual, PrivateCard.none, TryIt.hurtsButObeys,
          WhatIsNew.nothing, HealthRisks.none, SameBefore.knownMs),
        .init(
          "tearing pain, sudden pain my usual, nothing new on the card, could not last year either, nothing new, no risks, known ms",
          DangerNow.tearingPain, TearingCheck.myUsual, PrivateCard.none, TryIt.notLastYear,
          WhatIsNew.nothing, HealthRisks.none, SameBefore.knownMs),
        .init(
          "breathing swallowing, breath a look-alike, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.lookAlike, Course.clears,
          Before.breathHeatCold, StrengthNow.none, PrivateCard.none, HealthRisks.none,
          SameBefore.panic),
        .init(
          "breathing swallowing, breath my usual, jumps about, strong and steady, nothing new on the card, fast breath, no risks, panic",
          DangerNow.breathingSwallowing, BreathCheck.myUsual, Course.jumps, StrengthNow.none,
          PrivateCard.none, MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "collapse confused, faint a look-alike, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.lookAlike, Course.clears, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.panic),
        .init(
          "collapse confused, faint my usual, jumps about, strong and steady, nothing new on the card, fast breath, no risks, panic",
          DangerNow.collapseConfused, FaintCheck.myUsual, Course.jumps, StrengthNow.none,
          PrivateCard.none, MouthAndHands.fastBreath, HealthRisks.none, SameBefore.panic),
        .init(
          "chest pain, chest my usual, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, no risks, panic",
          DangerNow.chestPain, ChestCheck.myUsual, Course.jumps, Before.breathHeatCold,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt, HealthRisks.none,
          SameBefore.panic),
        .init(
          "face arm speech, one side my usual, 25, comes and goes, crept, strong and steady, nothing new on the card, new walk hand, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.from16To29, Course.comesAndGoes,
          Onset.crept, StrengthNow.none, PrivateCard.none, WhatIsNew.newWalkHand, HealthRisks.none,
          SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, a child, goes on moving, crept, strong and steady, nothing new on the card, new walk hand, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.under16, Course.clears, Onset.crept,
          StrengthNow.none, PrivateCard.none, WhatIsNew.newWalkHand, HealthRisks.none,
          SameBefore.migraine),
      ]))

  static let ambDangerToday = Rule(
    "amb-danger-today", .ambulance,
    when: DangerFacts.any { $0.goneToday },
    reason: """
      You told us of a danger sign that was there today. It has passed, but it can come back, and \
      worse. It cannot wait.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .ng156, .klompas],
    examples: .init(
      holds: [
        .init(
          "breathing swallowing, breath today, gone", DangerNow.breathingSwallowing,
          BreathCheck.goneToday),
        .init("chest pain, chest today, gone", DangerNow.chestPain, ChestCheck.goneToday),
        .init("cold limb, cold limb today, gone", DangerNow.coldLimb, LimbCheck.goneToday),
        .init(
          "collapse confused, faint today, gone", DangerNow.collapseConfused, FaintCheck.goneToday),
        .init(
          "face arm speech, one side today, gone", DangerNow.faceArmSpeech, SideCheck.goneToday),
        .init("legs gone, legs today, gone", DangerNow.legsGone, LegsCheck.goneToday),
        .init(
          "tearing pain, sudden pain today, gone", DangerNow.tearingPain, TearingCheck.goneToday),
      ],
      fails: [
        .init("nothing told"),
        .init("breathing swallowing", DangerNow.breathingSwallowing),
        .init("chest pain", DangerNow.chestPain),
        .init("cold limb", DangerNow.coldLimb),
        .init("collapse confused", DangerNow.collapseConfused),
        .init("face arm speech", DangerNow.faceArmSpeech),
        .init("legs gone", DangerNow.legsGone),
        .init("tearing pain", DangerNow.tearingPain),
        .init("chest today, gone", ChestCheck.goneToday),
        .init("sudden pain today, gone", TearingCheck.goneToday),
        .init("one side today, gone", SideCheck.goneToday),
        .init("breath today, gone", BreathCheck.goneToday),
        .init("faint today, gone", FaintCheck.goneToday),
        .init("legs today, gone", LegsCheck.goneToday),
        .init("cold limb today, gone", LimbCheck.goneToday),
      ]))

  static let ambDangerAgain = Rule(
    "amb-danger-again", .ambulance,
    when: DangerAgain.one,
    reason: """
      On looking again you told us of a danger sign. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .stroke, .heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init("one danger sign on looking again", DangerAgain.one),
        .init("one danger sign on looking again, 40", DangerAgain.one, AgeBand.from30To49),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let ambDangerPassed = Rule(
    "amb-danger-passed", .ambulance,
    when: either(
      every(LegsCheck.goneThisWeek, not(CalmingPatterns.oldSigns)),
      every(FaintCheck.goneThisWeek, Facts.fiftyOrOver, Facts.anyPain),
      every(TearingCheck.goneThisWeek, Facts.anyLimb)),
    reason: """
      You told us of a danger sign in the last week. Even though it has passed, it can come \
      from a big blood vessel or the spine. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .spinalCordCompression], sources: [.klompas, .ng156],
    examples: .init(
      holds: [
        .init("legs gone, legs this week", DangerNow.legsGone, LegsCheck.goneThisWeek),
        .init(
          "tearing pain, sudden pain this week, both legs", DangerNow.tearingPain,
          TearingCheck.goneThisWeek, LegsAffected.bothLegs),
        .init(
          "collapse confused, faint this week, 55, mild pain", DangerNow.collapseConfused,
          FaintCheck.goneThisWeek, AgeBand.from50To59, Pain.mild),
      ],
      fails: [
        .init("nothing told"),
        .init("legs gone", DangerNow.legsGone),
        .init("legs this week", LegsCheck.goneThisWeek),
        .init(
          "tearing pain, sudden pain this week", DangerNow.tearingPain, TearingCheck.goneThisWeek),
        .init("tearing pain, left foot top", DangerNow.tearingPain, .place("foot-top", .left)),
        .init(
          "sudden pain this week, left foot top", TearingCheck.goneThisWeek,
          .place("foot-top", .left)),
        .init(
          "collapse confused, faint this week, 80", DangerNow.collapseConfused,
          FaintCheck.goneThisWeek, AgeBand.from70),
        .init(
          "collapse confused, faint this week, medium pain", DangerNow.collapseConfused,
          FaintCheck.goneThisWeek, Pain.moderate),
        .init(
          "collapse confused, 80, medium pain", DangerNow.collapseConfused, AgeBand.from70,
          Pain.moderate),
        .init(
          "faint this week, 80, medium pain", FaintCheck.goneThisWeek, AgeBand.from70, Pain.moderate
        ),
        .init(
          "legs gone, legs this week, nothing new, old cord", DangerNow.legsGone,
          LegsCheck.goneThisWeek, WhatIsNew.nothing, OtherHealth.oldCord),
      ]))

  static let emgDangerThisWeek = Rule(
    "emg-danger-this-week", .emergency,
    when: DangerFacts.any { $0.goneThisWeek },
    reason: """
      You told us of a danger sign in the last week. Even though it has passed, it can come \
      back. It must be checked in hospital now.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "breathing swallowing, breath this week", DangerNow.breathingSwallowing,
          BreathCheck.goneThisWeek),
        .init("chest pain, chest this week", DangerNow.chestPain, ChestCheck.goneThisWeek),
        .init("cold limb, cold limb this week", DangerNow.coldLimb, LimbCheck.goneThisWeek),
        .init(
          "collapse confused, faint this week", DangerNow.collapseConfused, FaintCheck.goneThisWeek),
        .init(
          "face arm speech, one side this week", DangerNow.faceArmSpeech, SideCheck.goneThisWeek),
        .init("legs gone, legs this week", DangerNow.legsGone, LegsCheck.goneThisWeek),
        .init(
          "tearing pain, sudden pain this week", DangerNow.tearingPain, TearingCheck.goneThisWeek),
      ],
      fails: [
        .init("nothing told"),
        .init("breathing swallowing", DangerNow.breathingSwallowing),
        .init("chest pain", DangerNow.chestPain),
        .init("cold limb", DangerNow.coldLimb),
        .init("collapse confused", DangerNow.collapseConfused),
        .init("face arm speech", DangerNow.faceArmSpeech),
        .init("legs gone", DangerNow.legsGone),
        .init("tearing pain", DangerNow.tearingPain),
        .init("chest this week", ChestCheck.goneThisWeek),
        .init("sudden pain this week", TearingCheck.goneThisWeek),
        .init("one side this week", SideCheck.goneThisWeek),
        .init("breath this week", BreathCheck.goneThisWeek),
        .init("faint this week", FaintCheck.goneThisWeek),
        .init("legs this week", LegsCheck.goneThisWeek),
        .init("cold limb this week", LimbCheck.goneThisWeek),
      ]))

  static let sdDangerEarlier = Rule(
    "sd-danger-earlier", .sameDay,
    when: DangerFacts.any { $0.goneEarlier },
    reason: """
      You told us of a danger sign more than a week ago. It should be checked today.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "breathing swallowing, breath last week but one", DangerNow.breathingSwallowing,
          BreathCheck.goneEarlier),
        .init("chest pain, chest last week but one", DangerNow.chestPain, ChestCheck.goneEarlier),
        .init("cold limb, cold limb last week but one", DangerNow.coldLimb, LimbCheck.goneEarlier),
        .init(
          "collapse confused, faint last week but one", DangerNow.collapseConfused,
          FaintCheck.goneEarlier),
        .init(
          "face arm speech, one side last week but one", DangerNow.faceArmSpeech,
          SideCheck.goneEarlier),
        .init("legs gone, legs last week but one", DangerNow.legsGone, LegsCheck.goneEarlier),
        .init(
          "tearing pain, sudden pain last week but one", DangerNow.tearingPain,
          TearingCheck.goneEarlier),
      ],
      fails: [
        .init("nothing told"),
        .init("breathing swallowing", DangerNow.breathingSwallowing),
        .init("chest pain", DangerNow.chestPain),
        .init("cold limb", DangerNow.coldLimb),
        .init("collapse confused", DangerNow.collapseConfused),
        .init("face arm speech", DangerNow.faceArmSpeech),
        .init("legs gone", DangerNow.legsGone),
        .init("tearing pain", DangerNow.tearingPain),
        .init("chest last week but one", ChestCheck.goneEarlier),
        .init("sudden pain last week but one", TearingCheck.goneEarlier),
        .init("one side last week but one", SideCheck.goneEarlier),
        .init("breath last week but one", BreathCheck.goneEarlier),
        .init("faint last week but one", FaintCheck.goneEarlier),
        .init("legs last week but one", LegsCheck.goneEarlier),
        .init("cold limb last week but one", LimbCheck.goneEarlier),
      ]))

  static let sdDangerLookAlike = Rule(
    "sd-danger-look-alike", .sameDay,
    when: either(
      every(
        DangerNow.chestPain,
        either(ChestCheck.myUsual, every(ChestCheck.lookAlike, Facts.fiftyOrOver))),
      every(
        DangerNow.breathingSwallowing, either(BreathCheck.lookAlike, BreathCheck.myUsual),
        Facts.fiftyOrOver),
      every(
        DangerNow.collapseConfused, either(FaintCheck.lookAlike, FaintCheck.myUsual),
        Facts.fiftyOrOver)),
    reason: """
      You told us of a sign that looks like a danger sign, and of an age or pain at which it \
      should be looked at. It should be checked today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("chest pain, chest my usual", DangerNow.chestPain, ChestCheck.myUsual),
        .init(
          "breathing swallowing, breath a look-alike, 55", DangerNow.breathingSwallowing,
          BreathCheck.lookAlike, AgeBand.from50To59),
        .init(
          "breathing swallowing, breath my usual, 65", DangerNow.breathingSwallowing,
          BreathCheck.myUsual, AgeBand.from60To69),
        .init(
          "chest pain, chest a look-alike, age not said", DangerNow.chestPain, ChestCheck.lookAlike,
          AgeBand.unsure),
        .init(
          "collapse confused, faint a look-alike, 55", DangerNow.collapseConfused,
          FaintCheck.lookAlike, AgeBand.from50To59),
        .init(
          "collapse confused, faint my usual, 80", DangerNow.collapseConfused, FaintCheck.myUsual,
          AgeBand.from70),
      ],
      fails: [
        .init("nothing told"),
        .init("chest pain", DangerNow.chestPain),
        .init(
          "breathing swallowing, breath a look-alike", DangerNow.breathingSwallowing,
          BreathCheck.lookAlike),
        .init("breathing swallowing, 55", DangerNow.breathingSwallowing, AgeBand.from50To59),
        .init("chest pain, chest a look-alike", DangerNow.chestPain, ChestCheck.lookAlike),
        .init("chest pain, age not said", DangerNow.chestPain, AgeBand.unsure),
        .init(
          "collapse confused, faint a look-alike", DangerNow.collapseConfused, FaintCheck.lookAlike),
        .init("collapse confused, 55", DangerNow.collapseConfused, AgeBand.from50To59),
        .init("chest a look-alike, age not said", ChestCheck.lookAlike, AgeBand.unsure),
        .init("breath a look-alike, 55", BreathCheck.lookAlike, AgeBand.from50To59),
        .init("faint a look-alike, 55", FaintCheck.lookAlike, AgeBand.from50To59),
      ]))

  static let sdDangerUnsure = Rule(
    "sd-danger-unsure", .sameDay,
    when: every(DangerNow.unsure, not(DangerAgain.none)),
    reason: """
      You were not sure about the danger signs. Please ask a member of staff now. Because you \
      were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the danger signs", DangerNow.unsure),
        .init("not sure about the danger signs, 40", DangerNow.unsure, AgeBand.from30To49),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "not sure about the danger signs, none on looking again", DangerNow.unsure,
          DangerAgain.none),
      ]))

  static let apDangerLookAlike = Rule(
    "ap-danger-look-alike", .appointment(.weeks),
    when: either(
      ChestCheck.lookAlike,
      TearingCheck.lookAlike,
      SideCheck.myUsual,
      BreathCheck.lookAlike,
      FaintCheck.lookAlike),
    unless: [
      CalmingPatterns.namedPanic,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.aura,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of a sign that looks like a danger sign. That should be talked over with \
      \(.doctor).
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "breathing swallowing, breath a look-alike", DangerNow.breathingSwallowing,
          BreathCheck.lookAlike),
        .init("chest pain, chest a look-alike", DangerNow.chestPain, ChestCheck.lookAlike),
        .init(
          "collapse confused, faint a look-alike", DangerNow.collapseConfused, FaintCheck.lookAlike),
        .init("face arm speech, one side my usual", DangerNow.faceArmSpeech, SideCheck.myUsual),
        .init(
          "tearing pain, sudden pain a look-alike", DangerNow.tearingPain, TearingCheck.lookAlike),
      ],
      fails: [
        .init("nothing told"),
        .init("breathing swallowing", DangerNow.breathingSwallowing),
        .init("chest pain", DangerNow.chestPain),
        .init("collapse confused", DangerNow.collapseConfused),
        .init("face arm speech", DangerNow.faceArmSpeech),
        .init("tearing pain", DangerNow.tearingPain),
        .init("chest a look-alike", ChestCheck.lookAlike),
        .init("sudden pain a look-alike", TearingCheck.lookAlike),
        .init("one side my usual", SideCheck.myUsual),
        .init("breath a look-alike", BreathCheck.lookAlike),
        .init("faint a look-alike", FaintCheck.lookAlike),
        .init(
          "face arm speech, one side my usual, nothing new, known ms", DangerNow.faceArmSpeech,
          SideCheck.myUsual, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "chest pain, chest a look-alike, goes on moving, after pressure, strong and steady, nothing new on the card",
          DangerNow.chestPain, ChestCheck.lookAlike, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
        .init(
          "face arm speech, one side my usual, 40, gone, crept, strong and steady, nothing new on the card, no risks, migraine",
          DangerNow.faceArmSpeech, SideCheck.myUsual, AgeBand.from30To49, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.migraine),
        .init(
          "face arm speech, one side my usual, jumps about, feels as always where one sits, goes more often, legs fine on trying, fast breath, no risks, panic",
          DangerNow.faceArmSpeech, SideCheck.myUsual, Course.jumps, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, TryIt.fine, MouthAndHands.fastBreath, HealthRisks.none,
          SameBefore.panic),
      ]))

  static let emgDangerUnsure = Rule(
    "emg-danger-unsure", .emergency,
    when: every(
      DangerNow.unsure, not(DangerAgain.none), Onset.sudden, Facts.maybeWithin2Weeks,
      either(Facts.armMarked, marked(.face, .upperBack, .chestBand))),
    reason: """
      You were not sure about the danger signs, and it came all at once in the arm, the face, the \
      chest or the upper back. It must be checked in hospital now.
      """,
    pointsTo: [.heartAttack, .stroke], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "not sure about the danger signs, left chest band, since today, like a switch",
          DangerNow.unsure, .place("chest-band", .left), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, right chest band, since today, like a switch",
          DangerNow.unsure, .place("chest-band", .right), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, left face, since today, like a switch",
          DangerNow.unsure, .place("face", .left), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, right face, since today, like a switch",
          DangerNow.unsure, .place("face", .right), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, left shoulder arm, for a week, like a switch",
          DangerNow.unsure, .place("shoulder-arm", .left), Duration.under2Weeks, Onset.sudden),
        .init(
          "not sure about the danger signs, left upper back, since today, like a switch",
          DangerNow.unsure, .place("upper-back", .left), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, upper back, since today, like a switch",
          DangerNow.unsure, .place("upper-back", .middle), Duration.under24h, Onset.sudden),
        .init(
          "not sure about the danger signs, right upper back, since today, like a switch",
          DangerNow.unsure, .place("upper-back", .right), Duration.under24h, Onset.sudden),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "not sure about the danger signs, left shoulder arm, for a week", DangerNow.unsure,
          .place("shoulder-arm", .left), Duration.under2Weeks),
        .init(
          "not sure about the danger signs, left shoulder arm, like a switch", DangerNow.unsure,
          .place("shoulder-arm", .left), Onset.sudden),
        .init(
          "not sure about the danger signs, for a week, like a switch", DangerNow.unsure,
          Duration.under2Weeks, Onset.sudden),
        .init(
          "left shoulder arm, for a week, like a switch", .place("shoulder-arm", .left),
          Duration.under2Weeks, Onset.sudden),
        .init(
          "not sure about the danger signs, none on looking again, left shoulder arm, for a week, like a switch",
          DangerNow.unsure, DangerAgain.none, .place("shoulder-arm", .left), Duration.under2Weeks,
          Onset.sudden),
      ]))
}
