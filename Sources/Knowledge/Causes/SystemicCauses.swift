import Assessment
import Wording

/// Something in the whole body that harms nerves.
extension Causes {
  static let peripheralNeuropathy = Cause(
    .peripheralNeuropathy, "Nerves that are worn in many places (neuropathy)",
    summary: "The longest nerves suffer first, so the feet tingle, and later the hands.",
    group: .systemic,
    evidence: [
      .init(5, stocking), .init(2, every(Onset.gradual, Duration.over6Weeks, Facts.legsBoth)),
      .init(2, nerveRisk), .init(1, StrengthNow.unsteady),
      .init(1, either(AgeBand.from60To69, AgeBand.from70)),
      .init(-3, Facts.oneSided), .init(-4, Onset.sudden), .init(-3, Sensation.tightBand),
    ], page: .peripheralNeuropathy, isFromSeed: true)

  static let diabeticNeuropathy = Cause(
    .diabeticNeuropathy, "Nerves harmed by diabetes",
    summary: "High blood sugar harms the small blood vessels that feed the nerves.",
    group: .systemic, gate: OtherHealth.diabetes,
    evidence: [
      // KANJ: a score of symptoms in the feet 4.0, without 0.19.
      .init(3, stocking), .init(-3, every(not(stocking), not(Facts.oneSided))),
      .init(6, OtherHealth.diabetes), .init(1, Sensation.burningTender),
      .init(2, every(Facts.oneSided, marked(.chestBand, .abdomenBand))),
      .init(1, Duration.over6Weeks), .init(-4, Facts.within2Weeks),
    ], page: .diabeticNeuropathy, isFromSeed: true)

  static let b12Deficiency = Cause(
    .b12Deficiency, "Too little vitamin B12",
    summary: "Nerves need B12 to build their cover. Without it they misfire.",
    group: .systemic,
    gate: either(OtherHealth.lowB12Risk, Medicines.nitrousOxide, Alcohol.heavyAlcohol),
    evidence: [
      .init(4, OtherHealth.lowB12Risk), .init(6, Medicines.nitrousOxide),
      .init(3, either(StrengthNow.unsteady, Facts.unsteadyNew)),
      .init(2, stocking), .init(1, marked(.hand)), .init(-2, Facts.oneSided),
      .init(-2, every(Course.comesAndGoes, StrengthNow.none)),
    ], page: .b12Deficiency, isFromSeed: true)

  static let shingles = Cause(
    .shingles, "Shingles, with a rash or before it",
    summary:
      "A virus wakes up in one nerve. The strip of skin that it serves burns, then blisters.",
    group: .systemic,
    evidence: [
      .init(6, Skin.blisterRashOneSide), .init(6, Skin.rashNearEye),
      .init(2, every(Sensation.burningTender, Facts.oneSided)),
      .init(2, every(Sensation.burningTender, Facts.oneSided, Facts.within2Weeks)),
      .init(2, every(Sensation.burningTender, marked(.chestBand, .abdomenBand, .midBack))),
      .init(1, either(AgeBand.from50To59, AgeBand.from60To69, AgeBand.from70)),
      .init(1, HealthRisks.weakImmune), .init(-4, Facts.legsBoth),
      .init(-3, Facts.bandOnMap),
      .init(-2, every(either(Duration.twoToSixWeeks, Duration.over6Weeks), Skin.normal)),
    ], page: .shingles, isFromSeed: true)

  static let multipleSclerosis = Cause(
    .multipleSclerosis, "Multiple sclerosis, or an illness like it",
    summary: "The cover of nerves in the brain and spinal cord is harmed in patches.",
    group: .systemic,
    gate: either(
      Facts.sightChanged, SameBefore.knownMs, Sensation.shockOnNeckBend, Facts.bandFelt,
      Spread.secondPlace, every(SameBefore.hadUnnamed, Facts.anyLimb), Facts.unsteady),
    evidence: [
      .init(5, HeadSigns.oneEyeVisionLoss), .init(3, HeadSigns.doubleVision),
      .init(4, SameBefore.hadUnnamed), .init(4, Sensation.shockOnNeckBend),
      .init(6, SameBefore.knownMs), .init(2, Sensation.tightBand),
      .init(1, either(AgeBand.from16To29, AgeBand.from30To49)), .init(-3, AgeBand.from70),
      .init(1, Onset.hoursDays), .init(-1, Course.comesAndGoes),
      .init(-3, Facts.fever), .init(-3, Course.clears),
    ], page: .multipleSclerosis, isFromSeed: true)

  static let autoimmuneDisorder = Cause(
    .autoimmuneDisorder, "The body’s defences turned on its nerves",
    summary:
      "In some illnesses the body attacks its own nerves, or the blood vessels that feed them.",
    group: .systemic, gate: OtherHealth.autoimmune,
    evidence: [
      .init(6, OtherHealth.autoimmune), .init(2, stocking), .init(1, Duration.over6Weeks),
    ], page: .autoimmuneDisorder, isFromSeed: true)

  static let infectionNerve = Cause(
    .infectionNerve, "An infection that upsets nerves, such as Lyme disease",
    summary: "Some germs, such as one from ticks, can upset nerves where they leave the spine.",
    group: .systemic,
    gate: either(
      RecentIllness.tickBite, RecentIllness.infection, IllNow.coldOnly, Facts.fever),
    evidence: [
      .init(6, RecentIllness.tickBite), .init(2, PositionEffect.nightPain),
      .init(1, RecentIllness.infection), .init(2, IllNow.coldOnly),
      .init(1, Facts.fever),
    ], page: .infectionNerve, isFromSeed: true)

  static let hypothyroidism = Cause(
    .hypothyroidism, "A slow gland in the neck (thyroid)",
    summary: "It makes too little of its hormone. Nerves at the wrist and in the feet can suffer.",
    group: .systemic, gate: OtherHealth.thyroidLow,
    evidence: [
      .init(6, OtherHealth.thyroidLow), .init(3, marked(.hand)), .init(1, stocking),
      .init(-2, Facts.within2Weeks),
    ],
    page: .hypothyroidism)

  static let alcoholNeuropathy = Cause(
    .alcoholNeuropathy, "Nerves harmed by alcohol",
    summary: "A lot of alcohol over years harms nerves, the longest first.",
    group: .systemic, gate: Alcohol.heavyAlcohol,
    evidence: [
      .init(6, Alcohol.heavyAlcohol), .init(3, stocking), .init(1, Sensation.burningTender),
      .init(-3, Facts.oneSided),
    ], page: .alcoholNeuropathy)

  static let medicationNeuropathy = Cause(
    .medicationNeuropathy, "Nerves harmed by a medicine",
    summary: "Some medicines, such as certain chemo, can harm nerves.",
    group: .systemic,
    gate: either(Medicines.nerveMedicines, Medicines.tingleTablets, Medicines.peeSlowing),
    evidence: [
      .init(5, Medicines.tingleTablets), .init(3, every(Medicines.peeSlowing, Facts.toiletChange)),
      .init(6, Medicines.nerveMedicines), .init(3, stocking), .init(-3, Facts.oneSided),
    ], page: .medicationNeuropathy)

  static let anxietyHyperventilation = Cause(
    .anxietyHyperventilation, "Breathing too fast, often with worry",
    summary: "Fast breath changes the blood for a while. Lips and hands tingle.",
    group: .systemic, gate: not(Facts.legWeak),
    evidence: [
      .init(6, MouthAndHands.fastBreath), .init(2, Facts.armsBoth), .init(2, marked(.face)),
      .init(2, Course.comesAndGoes), .init(-4, MouthAndHands.none), .init(-4, Facts.legsBoth),
      .init(-2, either(Course.steady, Course.slowWorse)),
      .init(-3, every(not(MouthAndHands.fastBreath), not(MouthAndHands.unsure))),
    ], page: .anxietyHyperventilation)

  /// Both feet or both calves are marked.
  private static let stocking = either(
    every(marked(.footSole, .footTop, on: .left), marked(.footSole, .footTop, on: .right)),
    every(marked(.calf, on: .left), marked(.calf, on: .right)))

  private static let nerveRisk = either(
    OtherHealth.diabetes, OtherHealth.lowB12Risk, Alcohol.heavyAlcohol,
    Medicines.nerveMedicines, OtherHealth.thyroidLow, OtherHealth.autoimmune)
}
