import Assessment
import Wording

/// Something that presses on a nerve.
extension Causes {
  static let herniatedDisc = Cause(
    .herniatedDisc, "A slipped disc that upsets a nerve",
    summary: "A soft cushion between two bones of the spine bulges and presses on a nerve.",
    group: .structural,
    gate: either(
      Facts.legMaybe, Facts.armMarked, SameBefore.knownSpine, PositionEffect.worseSittingCough,
      marked(.buttock)),
    evidence: [
      // IVER: no single sign reaches a ratio of 4, so none weighs more than 3.
      .init(3, LegsAffected.oneLeg), .init(2, PositionEffect.worseSittingCough),
      .init(3, every(marked(.lowerBack, .buttock), legBelow)), .init(2, legBelow),
      .init(3, every(marked(.neck), marked(.forearmThumb, .forearmLittle, .hand))),
      .init(2, PositionEffect.worseNeckOrArm), .init(2, AgeBand.from30To49),
      .init(2, StrengthNow.footDrop), .init(1, StrengthNow.oneLegWeak),
      .init(2, SameBefore.knownSpine), .init(1, either(Pain.moderate, Pain.severe)),
      .init(-3, SafeRows.pressedAndClear),
      .init(-3, every(marked(.footSole, on: .left), marked(.footSole, on: .right))),
      .init(-3, Skin.blisterRashOneSide), .init(-2, Sensation.itch),
      .init(-2, PositionEffect.betterSittingOrBending),
    ], page: .herniatedDisc, isFromSeed: true)

  static let spinalStenosis = Cause(
    .spinalStenosis, "A narrow spine (spinal stenosis)",
    summary: "The space for the nerves gets tight, often with age.", group: .structural,
    evidence: [
      // SURI: better bent forward 6.4, both legs or buttocks 6.3, over 70 2.0, under 60 0.40,
      // no trouble on walking 0.23.
      .init(4, PositionEffect.betterSittingOrBending),
      .init(4, either(Facts.legsBoth, Facts.buttocksBoth)), .init(1, AgeBand.from70),
      .init(
        -2,
        either(
          AgeBand.under16, AgeBand.from16To29, AgeBand.from30To49, AgeBand.from50To59)),
      .init(-3, not(PositionEffect.betterSittingOrBending)), .init(1, SameBefore.knownSpine),
      .init(1, every(SameBefore.knownSpine, either(AgeBand.from60To69, AgeBand.from70))),
      .init(-2, PositionEffect.worseSittingCough), .init(-3, Skin.blisterRashOneSide),
    ], page: .spinalStenosis, isFromSeed: true)

  static let muscleSpasm = Cause(
    .muscleSpasm, "Tight muscles or a muscle spasm",
    summary: "Tight, sore muscles beside the spine can press on small nerves.",
    group: .structural,
    evidence: [
      .init(5, Before.strain), .init(2, Before.strain),
      .init(2, marked(.neck, .upperBack, .midBack, .lowerBack)),
      .init(1, Pain.mild),
      .init(-2, either(Facts.legsBoth, legBelow)), .init(-2, PositionEffect.nightPain),
      .init(-3, Skin.blisterRashOneSide), .init(-2, Facts.legWeak),
    ], page: .muscleSpasm, isFromSeed: true)

  static let positionalPressure = Cause(
    .positionalPressure, "Short pressure from how you sit or lie",
    summary: "A nerve that was squeezed for a while wakes up again.", group: .structural,
    evidence: [
      .init(1, Sensation.pinsNeedles), .init(2, Before.pressed),
      .init(6, Course.clears),
      .init(2, either(Course.comesAndGoes, Course.gone)), .init(1, Pain.none),
      .init(-3, Course.fastWorse), .init(-4, Facts.legWeak),
      .init(-3, every(Duration.over6Weeks, either(Course.steady, Course.slowWorse))),
      .init(-4, PositionEffect.betterSittingOrBending),
    ], page: .positionalPressure, isFromSeed: true)

  static let meralgiaParesthetica = Cause(
    .meralgiaParesthetica, "A pressed nerve at the outer thigh (meralgia)",
    summary: "A belt or tight clothes can press on the skin nerve of the thigh.",
    group: .structural,
    gate: every(marked(.thighOuter), not(Facts.legWeak), not(Facts.legsBoth)),
    evidence: [
      .init(6, every(marked(.thighOuter), not(marked(.lowerBack, .calf, .footSole, .footTop)))),
      .init(2, either(HealthRisks.pregnant, OtherHealth.diabetes)), .init(1, Sensation.numb),
      .init(1, Sensation.burningTender), .init(-3, marked(.lowerBack)),
    ], page: .meralgiaParesthetica)

  static let notalgiaParesthetica = Cause(
    .notalgiaParesthetica, "An itching skin nerve of the back (notalgia)",
    summary: "A skin nerve beside the shoulder blade itches or tingles. It mostly does no harm.",
    group: .structural, gate: marked(.upperBack, .midBack),
    evidence: [
      .init(5, Sensation.itch), .init(5, Skin.itchyDarkPatch), .init(2, Duration.over6Weeks),
      .init(1, Facts.oneSided), .init(-4, Facts.within2Weeks),
      .init(-5, Skin.blisterRashOneSide), .init(-3, Facts.legWeak),
      .init(-4, every(not(Sensation.itch), not(Skin.itchyDarkPatch))),
    ], page: .notalgiaParesthetica)

  static let thoracicOutlet = Cause(
    .thoracicOutlet, "Pressed nerves between neck and arm (thoracic outlet)",
    summary: "Nerves to the arm can be pinched under the collar bone.", group: .structural,
    gate: marked(.shoulderArm, .forearmLittle, .forearmThumb, .hand),
    evidence: [
      .init(3, PositionEffect.worseNeckOrArm),
      .init(4, marked(.forearmLittle)), .init(1, marked(.shoulderArm)),
      .init(-2, marked(.forearmThumb)), .init(-2, marked(.neck)), .init(-3, Facts.armsBoth),
      .init(-3, StrengthNow.bothHands),
    ], page: .thoracicOutlet)

  static let peronealNeuropathy = Cause(
    .peronealNeuropathy, "A pressed nerve at the outer knee",
    summary: "Kneeling or crossed legs can press on the nerve that lifts the foot.",
    group: .structural,
    gate: either(marked(.shinOuter, .footTop), StrengthNow.footDrop),
    evidence: [
      .init(3, StrengthNow.footDrop), .init(3, marked(.shinOuter, .footTop)),
      .init(2, Pain.none), .init(1, IllNow.weightLoss),
      .init(-4, marked(.lowerBack, .buttock)), .init(-2, Facts.legsBoth),
    ], page: .peronealNeuropathy)

  /// A leg below the buttock is marked.
  private static let legBelow = marked(
    .thighBack, .thighFront, .shinInner, .shinOuter, .calf, .footTop, .footSole)
}
