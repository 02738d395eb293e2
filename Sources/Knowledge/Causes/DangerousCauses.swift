import Assessment
import Wording

/// Something that cannot wait.
extension Causes {
  static let caudaEquina = Cause(
    .caudaEquina, "Pressure on the nerves at the foot of the spine (cauda equina)",
    summary: "Many nerves low in the spine are pressed at once. They must be freed fast.",
    group: .dangerous,
    gate: either(
      SaddleFeeling.new, SaddleFeeling.longStanding, Facts.saddleOnMap, Facts.privateUnclear,
      Facts.peeTrouble, Facts.legsBoth, Facts.buttocksBoth, SexualFeeling.newChange,
      StrengthNow.bothLegsWeak, StrengthNow.cannotWalk),
    evidence: [
      // EDRF: numb saddle 11.0, acute retention 6.4, other change of the bladder 5.4.
      .init(5, either(SaddleFeeling.new, Facts.saddleOnMap)),
      .init(3, Facts.peeTrouble), .init(1, PeeAndPoo.cannotPee),
      // S334: weak leg 2.4, both legs 2.0, numb leg 1.8, one leg only 0.5.
      .init(2, Facts.legWeak), .init(1, Facts.legsBoth),
      .init(1, every(Sensation.numb, Facts.legMaybe)), .init(-1, LegsAffected.oneLeg),
      .init(2, SaddleFeeling.longStanding), .init(2, LegsAffected.oneThenBoth),
      .init(2, SexualFeeling.newChange), .init(1, Facts.privateUnclear),
      .init(2, Facts.buttocksBoth), .init(1, marked(.lowerBack, .sacrum)),
      .init(-3, Sensation.tightBand), .init(-3, Facts.armsBoth),
      .init(-4, Course.clears),
    ], page: .caudaEquina, isFromSeed: true)

  static let guillainBarre = Cause(
    .guillainBarre, "Nerves that fail from the feet up (Guillain-Barré)",
    summary:
      "The body’s defences attack its nerves. It often starts some weeks after a bug or the flu.",
    group: .dangerous,
    gate: either(Facts.legsBoth, Facts.armsBoth, StrengthNow.bothLegsWeak, StrengthNow.cannotWalk),
    evidence: [
      .init(4, RecentIllness.infection), .init(3, every(Facts.legsBoth, Facts.armsBoth)),
      .init(2, either(StrengthNow.bothLegsWeak, StrengthNow.cannotWalk)),
      .init(2, every(Facts.legsBoth, Course.fastWorse)), .init(2, Facts.within2Weeks),
      .init(-4, Duration.over6Weeks), .init(-4, Course.clears),
      .init(-2, Sensation.tightBand), .init(-2, Facts.peeTrouble),
    ], page: .guillainBarre)

  static let transverseMyelitis = Cause(
    .transverseMyelitis, "A swollen patch in the spinal cord (transverse myelitis)",
    summary:
      "A patch of the spinal cord swells up. All that lies below it can be affected.",
    group: .dangerous,
    gate: either(Sensation.tightBand, Facts.legsBoth, StrengthNow.bothLegsWeak),
    evidence: [
      .init(4, every(Facts.band, Facts.within6Weeks)), .init(-3, Facts.oneSided),
      .init(2, every(Facts.legsBoth, Facts.peeTrouble, Sensation.tightBand)),
      .init(1, RecentIllness.infection), .init(1, Onset.hoursDays),
      .init(-4, Duration.over6Weeks), .init(-4, Course.clears),
      .init(-2, not(Sensation.tightBand)),
    ], page: .transverseMyelitis)

  static let metastaticCordCompression = Cause(
    .metastaticCordCompression, "Cancer that presses on the spinal cord",
    summary: "A growth in the spine can press on the cord. Early treatment saves strength.",
    group: .dangerous,
    gate: either(HealthRisks.cancer, IllNow.weightLoss),
    evidence: [
      // DOWN: a third of those with past cancer and back pain; EDRF: lost weight 9.2; MSCC2: the
      // cancer was not known before in one of five.
      .init(6, HealthRisks.cancer), .init(4, IllNow.weightLoss),
      .init(-3, HealthRisks.none), .init(3, PositionEffect.nightPain),
      .init(3, Facts.band), .init(1, Facts.legWeak),
      .init(1, either(Pain.moderate, Pain.severe)), .init(-4, Course.clears),
      .init(-4, every(Medicines.nerveMedicines, Duration.over6Weeks)),
    ], page: .metastaticCordCompression)

  static let spinalInfection = Cause(
    .spinalInfection, "An infection in the spine (abscess)",
    summary: "Germs in or beside the spine can harm the cord.", group: .dangerous,
    gate: either(
      IllNow.coldOnly, Facts.fever, IllNow.veryIll, HealthRisks.weakImmune,
      HealthRisks.weakImmune, HealthRisks.spineProcedure),
    evidence: [
      // EDRF: fever 68.8, injected drugs 6.9.
      .init(6, either(Facts.fever, IllNow.veryIll)), .init(4, HealthRisks.weakImmune),
      .init(
        4,
        every(
          either(HealthRisks.weakImmune, HealthRisks.spineProcedure),
          either(Pain.severe, Pain.worstEver, Facts.legWeak))),
      .init(2, HealthRisks.spineProcedure), .init(1, HealthRisks.weakImmune),
      .init(1, either(OtherHealth.diabetes, Alcohol.heavyAlcohol)), .init(2, Pain.severe),
      .init(1, PositionEffect.nightPain),
      .init(-3, IllNow.coldOnly), .init(-4, Skin.blisterRashOneSide),
    ], page: .spinalInfection, isFromSeed: false)

  static let spinalCordCompression = Cause(
    .spinalCordCompression, "Pressure on the spinal cord",
    summary: "A disc, a bleed or a tight space presses on the thick cord of nerves in the spine.",
    group: .dangerous,
    gate: either(
      Sensation.tightBand, Facts.legWeak, Facts.legsBoth, Facts.unsteadyNew,
      StrengthNow.unsteady),
    evidence: [
      .init(1, LegsCheck.now), .init(4, Spread.line),
      .init(3, Sensation.tightBand),
      .init(2, either(StrengthNow.bothLegsWeak, StrengthNow.cannotWalk)),
      .init(2, either(Facts.unsteadyNew, StrengthNow.unsteady)),
      .init(1, Facts.peeTrouble), .init(1, PeeAndPoo.changedButFelt),
      .init(1, marked(.midBack, .upperBack)), .init(-3, Course.clears),
      .init(-3, Facts.oneSided), .init(-2, OtherHealth.lowB12Risk),
    ], page: .spinalCordCompression, isFromSeed: false)

  static let cervicalMyelopathy = Cause(
    .cervicalMyelopathy, "A worn neck that presses on the spinal cord",
    summary:
      "Wear in the neck makes the space tight. Hands get clumsy, and walking gets less steady.",
    group: .dangerous,
    gate: either(StrengthNow.bothHands, Sensation.shockOnNeckBend, StrengthNow.unsteady),
    evidence: [
      .init(5, StrengthNow.bothHands), .init(2, StrengthNow.unsteady),
      .init(2, marked(.neck)), .init(1, marked(.hand)), .init(1, PeeAndPoo.changedButFelt),
      .init(-2, either(AgeBand.under16, AgeBand.from16To29)),
    ], page: .cervicalMyelopathy, namedFrom: .appointment(.days))

  static let spinalHaematoma = Cause(
    .spinalHaematoma, "A bleed beside the spinal cord",
    summary: "Blood gathers in the spine and presses on the cord.", group: .dangerous,
    gate: either(
      HealthRisks.bloodThinners, HealthRisks.spineProcedure,
      every(Onset.sudden, either(Pain.severe, Pain.worstEver))),
    evidence: [
      .init(4, HealthRisks.bloodThinners),
      .init(3, every(Onset.sudden, either(Pain.severe, Pain.worstEver))),
      .init(2, every(HealthRisks.spineProcedure, Facts.legWeak)), .init(2, Facts.legWeak),
      .init(-4, Onset.gradual), .init(-3, Duration.over6Weeks),
    ], page: .spinalHaematoma)

  static let spinalFracture = Cause(
    .spinalFracture, "A broken bone of the spine",
    summary: "A fall, or weak bones, can break a bone of the spine.", group: .dangerous,
    gate: either(Before.bigBlow, Before.smallFall, HealthRisks.weakBones),
    evidence: [
      // DOWN: from about 1 in 100 to 11 with a bad injury, 33 with steroids, 9 with age; the
      // three overlap, so the latter two weigh less than the figures alone.
      .init(5, either(Before.bigBlow, Before.smallFall)), .init(4, HealthRisks.weakBones),
      .init(2, AgeBand.from70), .init(1, Pain.severe), .init(-3, Pain.none),
      .init(-3, every(Before.nothing, Pain.mild)),
    ], page: .spinalFracture)

  static let aorticEmergency = Cause(
    .aorticEmergency, "A tear or leak in the main artery (aorta)",
    summary: "The big artery in front of the spine can tear or leak.", group: .dangerous,
    gate: either(
      DangerNow.tearingPain, DangerNow.chestPain, DangerNow.legsGone, HealthRisks.aortaRisk,
      Pain.worstEver),
    evidence: [
      .init(1, TearingCheck.now), .init(1, FaintCheck.now),
      // KLOM: tearing pain up to 10.8, limbs that fail 6.6 or more, not sudden 0.3.
      .init(5, DangerNow.tearingPain), .init(4, DangerNow.legsGone),
      .init(-2, either(Onset.gradual, Onset.hoursDays)), .init(5, HealthRisks.aortaRisk),
      .init(2, Pain.worstEver), .init(1, DangerNow.chestPain),
      .init(1, either(AgeBand.from60To69, AgeBand.from70)),
    ], page: .aorticEmergency)

  static let stroke = Cause(
    .stroke, "A stroke, or a short one that passes",
    summary: "A part of the brain gets too little blood.", group: .dangerous,
    gate: either(
      DangerNow.faceArmSpeech,
      every(
        Onset.sudden,
        either(
          StrengthNow.oneHand, every(marked(.face), marked(.hand, .shoulderArm)),
          every(marked(.hand, .shoulderArm, .forearmThumb, .forearmLittle), LegsAffected.oneLeg)))),
    evidence: [
      .init(1, SideCheck.now), .init(3, Facts.brainStem),
      .init(6, DangerNow.faceArmSpeech),
      .init(5, every(Onset.sudden, either(StrengthNow.oneHand, marked(.face, .hand)))),
      .init(-4, Facts.legsBoth), .init(-4, Course.clears),
    ], page: .stroke)

  static let heartAttack = Cause(
    .heartAttack, "A heart attack",
    summary: "The heart gets too little blood. The back and the arm may tingle or hurt.",
    group: .dangerous, gate: either(DangerNow.chestPain, PositionEffect.effort),
    evidence: [
      .init(1, ChestCheck.now), .init(1, BreathCheck.now), .init(5, PositionEffect.effort),
      .init(6, DangerNow.chestPain), .init(1, marked(.shoulderArm)),
      .init(-3, Course.clears),
    ],
    page: .heartAttack)
}
