import Assessment

/// What may lower an alarm: whole rows of the table of what removes an alarm safely, and nothing less.
///
/// Each needs all of its answers, given: what was not asked never calms, and nor does “not sure”.
/// None holds after a treated neck, a fall or a blow, but for the row about a small fall: either
/// something else set it off, or ``row(_:_:lowers:_:)`` rules these out.
/// What only holds back what can wait is a ``CalmingPatterns``.
enum SafeRows {
  /// A limb, both legs or the seat went to sleep and woke again.
  static let pressedAndClear = Fact(
    "pressed-and-clear", "it went to sleep in one position, and is right soon after moving",
    lowers: "a limb, both legs or the seat that went to sleep",
    when: every(
      Before.pressed, Course.clears, StrengthNow.none, Facts.privateClear, not(marked(.face)),
      not(Spread.climbs), not(LimbTemperature.coldPale)))

  /// The same, where nothing was pressed that the person knows of.
  static let clearsByMoving = row(
    "clears-by-moving", "it goes completely when the person moves, and all else is well",
    lowers: "both legs that tingle in one position",
    Course.clears, StrengthNow.none, Facts.privateClear, not(Facts.bandFelt), not(Spread.climbs))

  /// The mouth and both hands tingle with fast breathing, and that passes.
  static let panic = row(
    "panic", "both hands or the lips tingle with fast breathing, and that passes",
    lowers: "both hands and the mouth that tingle with fast breathing",
    either(Course.clears, Course.gone, Course.comesAndGoes, Course.jumps),
    either(MouthAndHands.fastBreath, every(Before.breathHeatCold, SameBefore.panic)),
    Facts.strengthAsBefore, Facts.privateCalm, Facts.noHealthRisk, not(PositionEffect.effort),
    not(MouthAndHands.crampsLock), not(OtherHealth.thyroidLow),
    not(OtherHealth.specialCare), not(OtherHealth.diabetes), not(Facts.sightChanged),
    not(Facts.headChanged))

  /// The same in somebody who was told what it is.
  static let namedPanic = Fact(
    "named-panic", "it is the panic that was named before",
    lowers: "both hands and the mouth that tingle with fast breathing",
    when: every(panic, SameBefore.panic))

  /// A tingle that crept along and went, as in earlier migraines.
  static let aura = row(
    "aura", "it crept along and went, as in earlier migraines",
    lowers: "a tingle that creeps along one side",
    Onset.crept, SameBefore.migraine, either(Course.gone, Course.clears, Course.comesAndGoes),
    StrengthNow.none, Facts.privateClear, Facts.noHealthRisk, not(HeadSigns.newHeadPain),
    not(Facts.headChanged), either(AgeBand.under16, AgeBand.from16To29, AgeBand.from30To49))

  /// Nerves that tingle with cold only, from a treatment for cancer.
  static let coldOnly = Fact(
    "cold-only", "it comes only with cold things since a treatment, and goes",
    lowers: "cancer, and tingling with cold things only",
    when: every(
      Medicines.nerveMedicines, Course.clears, Before.breathHeatCold, StrengthNow.none,
      Facts.privateClear))

  /// Hands and feet alike that tingle during a treatment, in somebody who is steady on their feet.
  ///
  /// Fingertips that feel less fumble with buttons: that belongs to it, where both hands do.
  static let treatmentTingle = row(
    "treatment-tingle", "hands or feet tingle alike since a treatment, and all else is well",
    lowers: "cancer, and equal, steady tingling from a treatment",
    Medicines.nerveMedicines, either(StrengthNow.none, StrengthNow.bothHands), not(Facts.legTick),
    not(StrengthNow.unsteady), not(StrengthNow.oneHand), Facts.privateClear,
    either(Pain.none, Pain.mild), not(Course.fastWorse), not(Facts.bandFelt),
    not(PositionEffect.growing), not(PositionEffect.nightPain), not(Spread.climbs),
    not(Spread.otherLimb))

  /// Both feet or hands alike for long, since a treatment.
  static let treatmentSteady = row(
    "treatment-steady", "hands or feet have been the same since a treatment",
    lowers: "both feet that tingle for more than 6 weeks",
    Duration.over6Weeks, Medicines.nerveMedicines,
    either(Course.clears, Course.steady, Course.comesAndGoes, Course.improving),
    either(WhatIsNew.nothing, WhatIsNew.weeksSteady), not(Facts.somethingNew),
    not(WhatIsNew.newPain), Facts.strengthAsBefore, Facts.privateClear, not(Facts.bandFelt),
    not(Facts.headChanged), not(IllNow.weightLoss))

  /// Old feelings of known MS that come in the heat and go in the cool.
  static let msHeat = Fact(
    "ms-heat", "old feelings of known MS came with heat and went",
    lowers: "tingling with heat in known MS",
    when: every(
      SameBefore.knownMs, Before.breathHeatCold,
      either(Course.gone, Course.clears, Course.comesAndGoes), StrengthNow.none,
      Facts.privateClear, not(Facts.somethingNew), not(IllNow.burningPee), not(Facts.fever),
      not(Facts.bandFelt), not(Spread.climbs), not(Facts.headChanged)))

  /// An ache that a movement brings on each time, for more than a day.
  static let movementAche = row(
    "movement-ache", "one movement brings it on each time, for more than a day",
    lowers: "an ache in the shoulder, arm, back or ribs",
    either(Duration.under2Weeks, Duration.twoToSixWeeks, Duration.over6Weeks), StrengthNow.none,
    either(Pain.none, Pain.mild, Pain.moderate, Pain.severe), Facts.privateClear,
    not(PositionEffect.effort), not(Facts.twoLimbs), not(Facts.legMaybe),
    not(Facts.headChanged))

  /// A back in spasm: it comes on moving and goes on lying still.
  static let spasm = row(
    "spasm", "it comes on moving and goes on lying still, with nothing else",
    lowers: "an ache in the shoulder, arm, back or ribs",
    Facts.strengthAsBefore, Facts.privateClear, Facts.noHealthRisk, not(Pain.worstEver),
    not(Facts.sixtyOrOver), not(AgeBand.unsure), not(Facts.anyLimb), not(PositionEffect.effort),
    not(Facts.fever), not(Facts.headChanged))

  /// An old illness with a name, for months or years, and nothing about it is new.
  static let oldSigns = row(
    "old-signs", "it has been so for months or years, has a name, and nothing is new",
    lowers: "old, steady weakness or numbness",
    WhatIsNew.nothing,
    either(
      OtherHealth.oldCord, SameBefore.knownSpine, SameBefore.knownMs, SameBefore.nerveDamage,
      SameBefore.otherNamed, every(SameBefore.migraine, Duration.over6Weeks)),
    not(Onset.sudden), not(Course.fastWorse), not(Spread.climbs), not(Spread.line),
    not(Facts.headChanged))

  /// The skin nerve of the outer thigh, pressed: often by a birth or a belt.
  static let outerThigh = row(
    "outer-thigh", "only the outer thigh is affected, and strength, seat and toilet are well",
    lowers: "a numb outer thigh",
    marked(.thighOuter), not(Facts.legElsewhere), not(Facts.tryFailed), StrengthNow.none,
    PeeAndPoo.none,
    either(SaddleFeeling.no, SaddleFeeling.onlySitting, SaddleFeeling.soreOnly),
    not(SexualFeeling.newChange), not(Course.fastWorse), not(Spread.climbs), not(Facts.fever),
    not(Facts.badPain))

  /// Legs that have not moved since an old injury of the cord, in somebody for whom that is not new.
  static let oldParalysis = row(
    "old-paralysis", "the legs have not moved since an old injury, and nothing about it is new",
    lowers: "legs that fail",
    OtherHealth.oldCord, either(WhatIsNew.nothing, WhatIsNew.weeksSteady),
    not(Facts.somethingNew), not(Facts.peeTrouble), not(Course.fastWorse), not(Spread.climbs),
    not(Spread.line))

  /// A leg that feels weak hurts or tires, and obeys when it is tried.
  static let legsObey = row(
    "legs-obey", "the legs hurt or tire, and obey when tried",
    lowers: "a leg that feels weak and is strong when it is tried",
    either(TryIt.fine, TryIt.hurtsButObeys, TryIt.notLastYear), not(Onset.sudden))

  /// Only the front, since a long ride, better each day, and all else is well: for the same day.
  static let ride = row(
    "ride", "only the front is numb since a long ride, and all else is well",
    lowers: "the front numb since a long ride",
    either(Before.pressed, Duration.over6Weeks), PeeAndPoo.none, StrengthNow.none,
    not(SexualFeeling.newChange), not(Facts.legMaybe), not(marked(.lowerBack, .sacrum, .saddleAnus))
  )

  /// A child whose legs tingle at rest or at bedtime, and who plays, runs and eats as always.
  static let childWell = row(
    "child-well", "the child plays, runs, eats and uses the toilet as always",
    lowers: "both legs of a child who is well",
    ChildStopped.none, either(Course.clears, Course.gone, Course.comesAndGoes), StrengthNow.none,
    Facts.privateClear)

  /// A small fall on one limb, over at once, in somebody whose bones are sound.
  static let smallFall = Fact(
    "small-fall", "a small fall, one limb, and it has gone",
    lowers: "a small fall, and tingling in one limb",
    when: every(
      either(Course.gone, Course.clears), StrengthNow.none, Facts.privateClear,
      Facts.noHealthRisk, not(Facts.twoLimbs), not(Facts.sixtyOrOver), not(marked(.neck)),
      not(PositionEffect.worseNeckOrArm)))

  /// A row, in somebody whose neck was not treated and who had no fall or blow.
  private static func row(
    _ id: Identifier<Fact>, _ words: String, lowers alarm: String, _ answers: any Term...
  ) -> Fact {
    let never: [Condition] = [
      not(Facts.treatedNeck), not(Before.smallFall), not(Before.bigBlow),
    ]
    return Fact(id, words, lowers: alarm, when: Condition.every(answers.map(\.asCondition) + never))
  }
}
