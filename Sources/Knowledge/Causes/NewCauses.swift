import Assessment
import Wording

/// Arteries, salts, poisons and pregnancy.
extension Causes {
  static let limbIschaemia = Cause(
    .limbIschaemia, "A blocked artery in a leg or an arm",
    summary: "A clot or a narrow place stops the blood. The limb goes cold, pale and numb.",
    group: .dangerous,
    gate: either(LimbTemperature.coldPale, DangerNow.coldLimb, PositionEffect.effort),
    evidence: [
      .init(1, LimbCheck.now),
      .init(6, LimbTemperature.coldPale), .init(4, DangerNow.coldLimb),
      .init(2, OtherHealth.heartVessels), .init(2, Medicines.thinnerStopped),
      .init(1, Onset.sudden), .init(-4, LimbTemperature.same),
    ], page: .limbIschaemia)

  static let saltsAndSugar = Cause(
    .saltsAndSugar, "Low calcium, sugar or other salts in the blood",
    summary:
      "Nerves and muscles need the right salts and sugar. Without them lips and fingers tingle.",
    group: .dangerous,
    gate: either(
      MouthAndHands.crampsLock, MouthAndHands.sugarThirst, Medicines.bodySalts,
      Medicines.steroidStopped, OtherHealth.specialCare, ChildStopped.thirstyThinner),
    evidence: [
      .init(6, MouthAndHands.crampsLock), .init(6, MouthAndHands.sugarThirst),
      .init(3, OtherHealth.thyroidLow), .init(3, Medicines.bodySalts),
      .init(5, Medicines.steroidStopped), .init(3, OtherHealth.specialCare),
      .init(5, ChildStopped.thirstyThinner), .init(1, marked(.face)), .init(-3, Facts.oneSided),
    ], page: .saltsAndSugar)

  static let poisoning = Cause(
    .poisoning, "A poison in food, air or on the skin",
    summary: "Gas from a boiler, some fish and shellfish, and sprays can harm nerves.",
    group: .dangerous, gate: either(RecentIllness.poison, RecentIllness.othersIll),
    evidence: [.init(6, RecentIllness.othersIll), .init(6, RecentIllness.poison)],
    page: .poisoning)

  static let preEclampsia = Cause(
    .preEclampsia, "High blood pressure in pregnancy or after birth (pre-eclampsia)",
    summary: "It can harm mother and baby, and it can be treated.", group: .dangerous,
    gate: HealthRisks.pregnant,
    evidence: [
      .init(6, PregnancySigns.headacheSight), .init(6, PregnancySigns.ribPain),
      .init(5, PregnancySigns.swelling), .init(-4, PregnancySigns.none),
    ], page: .preEclampsia)
}

/// Common causes that seldom need help soon.
extension Causes {
  static let pressedArmNerve = Cause(
    .pressedArmNerve, "A pressed nerve at the wrist or elbow (carpal tunnel)",
    summary: "A nerve to the hand is squeezed, often at night or when the arm is bent.",
    group: .structural,
    gate: every(marked(.hand, .forearmThumb, .forearmLittle), not(Facts.legsBoth)),
    evidence: [
      .init(3, marked(.hand, .forearmThumb, .forearmLittle)),
      .init(3, either(Course.clears, Course.comesAndGoes)), .init(2, HealthRisks.pregnant),
      .init(1, OtherHealth.thyroidLow), .init(1, OtherHealth.diabetes), .init(2, Before.pressed),
      .init(1, Duration.over6Weeks), .init(-2, marked(.neck, .upperBack)),
      .init(-2, marked(.shoulderArm)), .init(-4, marked(.face)), .init(-3, Onset.sudden),
      .init(-4, MouthAndHands.fastBreath),
    ], page: .pressedArmNerve)

  static let neckRoot = Cause(
    .neckRoot, "A nerve root of the neck or upper back, or a stiff upper back",
    summary: "Joints and discs there can upset a nerve that is felt between the shoulder blades.",
    group: .structural,
    gate: marked(.neck, .upperBack, .midBack, .shoulderArm, .chestBand),
    evidence: [
      .init(4, marked(.neck, .upperBack)), .init(3, marked(.midBack, .chestBand)),
      .init(3, PositionEffect.worseNeckOrArm), .init(1, Before.pressed), .init(1, Before.strain),
      .init(1, Facts.backOnly), .init(-4, Sensation.itch), .init(-4, Skin.blisterRashOneSide),
      .init(-3, Facts.legsBoth), .init(-3, marked(.face)), .init(-2, Skin.otherRash),
    ], page: .neckRoot)

  static let migraine = Cause(
    .migraine, "A migraine that tingles (aura)",
    summary:
      "A wave in the brain makes one side tingle for some minutes, with or without headache.",
    group: .systemic, gate: either(Onset.crept, SameBefore.migraine),
    evidence: [
      .init(5, SameBefore.migraine), .init(4, Onset.crept), .init(1, marked(.face, .hand)),
      .init(-3, Onset.sudden), .init(-2, Facts.legsBoth),
    ], page: .otherCommonCauses)

  static let restlessLegs = Cause(
    .restlessLegs, "Restless legs",
    summary: "In the evening the legs tingle at rest and want to move. Walking stops it.",
    group: .systemic,
    gate: every(Facts.legsBoth, either(Course.clears, Course.comesAndGoes, Course.jumps)),
    evidence: [
      .init(5, either(Course.clears, Course.comesAndGoes)), .init(1, Duration.over6Weeks),
      .init(-2, Before.pressed), .init(-3, Sensation.numb), .init(-4, Facts.legWeak),
    ], page: .otherCommonCauses)

  static let skinIrritation = Cause(
    .skinIrritation, "Irritated skin",
    summary: "Sun, heat, a cream, bites or dry skin can prickle and burn.", group: .systemic,
    gate: either(Skin.otherRash, Before.breathHeatCold),
    evidence: [
      .init(5, Skin.otherRash), .init(3, Before.breathHeatCold), .init(1, Sensation.itch),
      .init(1, Sensation.burningTender), .init(-4, MouthAndHands.fastBreath),
      .init(-3, LegsAffected.oneLeg), .init(-2, Skin.normal),
    ], page: .otherCommonCauses)

  static let painSensitivity = Cause(
    .painSensitivity, "Nerves that are over-alert (fibromyalgia, after a virus, menopause)",
    summary: "The feeling wanders, comes and goes, and no place stays changed.", group: .systemic,
    gate: either(Course.jumps, SameBefore.otherNamed, IllNow.flushes, Onset.zaps),
    evidence: [
      .init(5, Course.jumps), .init(3, SameBefore.otherNamed), .init(4, IllNow.flushes),
      .init(3, Onset.zaps), .init(-3, Facts.oneSided),
    ], page: .otherCommonCauses)
}
