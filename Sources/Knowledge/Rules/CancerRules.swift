import Assessment
import Wording

extension Rules {
  static let emgCancerNeuro = Rule(
    "emg-cancer-neuro", .emergency,
    when: every(
      HealthRisks.cancer,
      either(
        Facts.nerveSigns, Facts.unsteady,
        every(marked(.chestBand, .abdomenBand), Facts.newOrChanged, not(Course.clears)),
        every(
          Facts.anyLimb, not(CalmingPatterns.pressedAndClear), not(Facts.longSettled),
          either(Sensation.numb, Facts.legMaybe, PositionEffect.nightPain, PositionEffect.growing)),
        every(Facts.toiletChange, not(Facts.oldToilet)))),
    unless: [
      CalmingPatterns.treatmentTingle,
      CalmingPatterns.socks,
      CalmingPatterns.coldOnly,
    ],
    reason: """
      You told us of cancer, now or in the past, and of signs from the nerves. It can be a \
      sign of pressure on the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234],
    examples: .init(
      holds: [
        .init("left abdomen band, cancer", .place("abdomen-band", .left), HealthRisks.cancer),
        .init("right abdomen band, cancer", .place("abdomen-band", .right), HealthRisks.cancer),
        .init("left chest band, cancer", .place("chest-band", .left), HealthRisks.cancer),
        .init("right chest band, cancer", .place("chest-band", .right), HealthRisks.cancer),
        .init("right groin, cancer", .place("groin", .right), HealthRisks.cancer),
        .init("goes more often, cancer", PeeAndPoo.changedButFelt, HealthRisks.cancer),
        .init("both legs cannot, cancer", TryIt.bothLegs, HealthRisks.cancer),
        .init(
          "right hand, numb, cancer", .place("hand", .right), Sensation.numb, HealthRisks.cancer),
        .init(
          "right hand, pain grows daily, cancer", .place("hand", .right), PositionEffect.growing,
          HealthRisks.cancer),
        .init(
          "right hand, pain at night, cancer", .place("hand", .right), PositionEffect.nightPain,
          HealthRisks.cancer),
        .init(
          "for months, sways on trying, cancer", Duration.over6Weeks, TryIt.sways,
          HealthRisks.cancer),
        .init(
          "one hand weaker, nothing new on the card, no pain, cancer", StrengthNow.oneHand,
          PrivateCard.none, Pain.none, HealthRisks.cancer),
        .init(
          "one hand weaker, nothing new on the card, cancer, nerve medicines", StrengthNow.oneHand,
          PrivateCard.none, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "one hand weaker, no pain, cancer, nerve medicines", StrengthNow.oneHand, Pain.none,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "nothing new on the card, sways on trying, no pain, cancer, nerve medicines",
          PrivateCard.none, TryIt.sways, Pain.none, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "tight band, one hand weaker, nothing new on the card, no pain, cancer, nerve medicines",
          Sensation.tightBand, StrengthNow.oneHand, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "worse by the day, one hand weaker, nothing new on the card, no pain, cancer, nerve medicines",
          Course.fastWorse, StrengthNow.oneHand, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "climbs, one hand weaker, nothing new on the card, no pain, cancer, nerve medicines",
          Spread.climbs, StrengthNow.oneHand, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "other limb, one hand weaker, nothing new on the card, no pain, cancer, nerve medicines",
          Spread.otherLimb, StrengthNow.oneHand, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "one hand weaker, one leg weak, nothing new on the card, no pain, cancer, nerve medicines",
          StrengthNow.oneHand, StrengthNow.oneLegWeak, PrivateCard.none, Pain.none,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "one hand weaker, unsteady, nothing new on the card, no pain, cancer, nerve medicines",
          StrengthNow.oneHand, StrengthNow.unsteady, PrivateCard.none, Pain.none,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "one hand weaker, nothing new on the card, no pain, pain grows daily, cancer, nerve medicines",
          StrengthNow.oneHand, PrivateCard.none, Pain.none, PositionEffect.growing,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "one hand weaker, nothing new on the card, no pain, pain at night, cancer, nerve medicines",
          StrengthNow.oneHand, PrivateCard.none, Pain.none, PositionEffect.nightPain,
          HealthRisks.cancer, Medicines.nerveMedicines),
      ],
      fails: [
        .init("nothing told"),
        .init("right groin", .place("groin", .right)),
        .init("cancer", HealthRisks.cancer),
        .init("numb, cancer", Sensation.numb, HealthRisks.cancer),
        .init(
          "left chest band, goes on moving, cancer", .place("chest-band", .left), Course.clears,
          HealthRisks.cancer),
        .init(
          "both legs weak, could not last year either, cancer", StrengthNow.bothLegsWeak,
          TryIt.notLastYear, HealthRisks.cancer),
        .init(
          "left chest band, for months, jumps about, cancer", .place("chest-band", .left),
          Duration.over6Weeks, Course.jumps, HealthRisks.cancer),
        .init(
          "not sure about the legs, for months, jumps about, cancer", LegsAffected.unsure,
          Duration.over6Weeks, Course.jumps, HealthRisks.cancer),
        .init(
          "both hands weaker, nothing new on the card, no pain, cancer, nerve medicines",
          StrengthNow.bothHands, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "one hand weaker, nothing new on the card, no pain, cancer, nerve medicines",
          StrengthNow.oneHand, PrivateCard.none, Pain.none, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "would rather not say, seat, cannot feel pee or poo, nothing new on the card, nothing new, cancer",
          SaddleFeeling.ratherNot, PeeAndPoo.noFeeling, PrivateCard.none, WhatIsNew.nothing,
          HealthRisks.cancer),
        .init(
          "not sure about the legs, goes on moving, after pressure, strong and steady, nothing new on the card, cancer",
          LegsAffected.unsure, Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          HealthRisks.cancer),
        .init(
          "for months, comes and goes, strong and steady, nothing new on the card, both legs cannot, steady for weeks, cancer",
          Duration.over6Weeks, Course.comesAndGoes, StrengthNow.none, PrivateCard.none,
          TryIt.bothLegs, WhatIsNew.weeksSteady, HealthRisks.cancer),
        .init(
          "goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, untried, worse, cancer, nerve medicines",
          Course.clears, Before.breathHeatCold, StrengthNow.none, PrivateCard.none,
          TryIt.untriedWorse, HealthRisks.cancer, Medicines.nerveMedicines),
      ]))

  static let sdCancer = Rule(
    "sd-cancer", .sameDay,
    when: every(
      HealthRisks.cancer,
      either(
        not(Facts.longSettled), PositionEffect.nightPain, PositionEffect.growing, IllNow.weightLoss,
        Facts.painFelt)),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.coldOnly,
      CalmingPatterns.treatmentSteady,
    ],
    reason: """
      You told us of cancer, now or in the past, and that this may be new, getting worse or \
      painful. It should be checked today.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer", HealthRisks.cancer),
        .init(
          "for months, comes and goes, pain grows daily, cancer", Duration.over6Weeks,
          Course.comesAndGoes, PositionEffect.growing, HealthRisks.cancer),
        .init(
          "for months, comes and goes, pain at night, cancer", Duration.over6Weeks,
          Course.comesAndGoes, PositionEffect.nightPain, HealthRisks.cancer),
        .init(
          "for months, comes and goes, weight loss, cancer", Duration.over6Weeks,
          Course.comesAndGoes, IllNow.weightLoss, HealthRisks.cancer),
        .init(
          "for months, gone, medium pain, cancer", Duration.over6Weeks, Course.gone, Pain.moderate,
          HealthRisks.cancer),
        .init(
          "for months, strong and steady, nothing new on the card, nothing new, cancer, nerve medicines",
          Duration.over6Weeks, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "always the same, strong and steady, nothing new on the card, nothing new, cancer, nerve medicines",
          Course.steady, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing, HealthRisks.cancer,
          Medicines.nerveMedicines),
        .init(
          "for months, always the same, strong and steady, nothing new on the card, nothing new, medium pain, cancer",
          Duration.over6Weeks, Course.steady, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing,
          Pain.moderate, HealthRisks.cancer),
        .init(
          "for months, always the same, strong and steady, nothing new on the card, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, StrengthNow.none, PrivateCard.none, Pain.moderate,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, strong and steady, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, StrengthNow.none, WhatIsNew.nothing, Pain.moderate,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, nothing new on the card, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, PrivateCard.none, WhatIsNew.nothing, Pain.moderate,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, strong and steady, nothing new on the card, nothing new, weight loss, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, StrengthNow.none, PrivateCard.none, WhatIsNew.nothing,
          IllNow.weightLoss, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, a line on the body, strong and steady, nothing new on the card, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, Spread.line, StrengthNow.none, PrivateCard.none,
          WhatIsNew.nothing, Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, strong and steady, nothing new on the card, new pain, steady for weeks, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, StrengthNow.none, PrivateCard.none, WhatIsNew.newPain,
          WhatIsNew.weeksSteady, Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, strong and steady, nothing new on the card, new walk hand, steady for weeks, worst pain ever, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, StrengthNow.none, PrivateCard.none,
          WhatIsNew.newWalkHand, WhatIsNew.weeksSteady, Pain.worstEver, HealthRisks.cancer,
          Medicines.nerveMedicines),
      ],
      fails: [
        .init("nothing told"),
        .init("for months, gone, cancer", Duration.over6Weeks, Course.gone, HealthRisks.cancer),
        .init(
          "goes on moving, after pressure, strong and steady, nothing new on the card, cancer",
          Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none, HealthRisks.cancer),
        .init(
          "goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, cancer, nerve medicines",
          Course.clears, Before.breathHeatCold, StrengthNow.none, PrivateCard.none,
          HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, goes on moving, nothing new on the card, legs fine on trying, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.clears, PrivateCard.none, TryIt.fine, WhatIsNew.nothing,
          Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, getting better, nothing new on the card, legs fine on trying, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.improving, PrivateCard.none, TryIt.fine, WhatIsNew.nothing,
          Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, nothing new on the card, legs fine on trying, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, PrivateCard.none, TryIt.fine, WhatIsNew.nothing,
          Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, nothing new on the card, hurts, but the legs obey, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, PrivateCard.none, TryIt.hurtsButObeys,
          WhatIsNew.nothing, Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
        .init(
          "for months, always the same, nothing new on the card, could not last year either, nothing new, medium pain, cancer, nerve medicines",
          Duration.over6Weeks, Course.steady, PrivateCard.none, TryIt.notLastYear,
          WhatIsNew.nothing, Pain.moderate, HealthRisks.cancer, Medicines.nerveMedicines),
      ]))

  static let sdWeightLoss = Rule(
    "sd-weight-loss", .sameDay,
    when: either(
      every(IllNow.weightLoss, either(Facts.painFelt, PositionEffect.nightPain, Facts.fiftyOrOver)),
      every(PositionEffect.nightPain, AgeBand.under16),
      every(PositionEffect.nightPain, PositionEffect.growing)),
    reason: """
      You told us of lost weight, or of pain that wakes you and grows. It should be checked \
      today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.nhsBackPain, .galliker],
    examples: .init(
      holds: [
        .init("55, weight loss", AgeBand.from50To59, IllNow.weightLoss),
        .init("a child, pain at night", AgeBand.under16, PositionEffect.nightPain),
        .init("medium pain, weight loss", Pain.moderate, IllNow.weightLoss),
        .init("pain grows daily, pain at night", PositionEffect.growing, PositionEffect.nightPain),
        .init("pain at night, weight loss", PositionEffect.nightPain, IllNow.weightLoss),
      ],
      fails: [
        .init("nothing told"),
        .init("55", AgeBand.from50To59),
        .init("a child", AgeBand.under16),
        .init("pain grows daily", PositionEffect.growing),
        .init("pain at night", PositionEffect.nightPain),
        .init("weight loss", IllNow.weightLoss),
      ]))

  static let sdRisksUnsure = Rule(
    "sd-risks-unsure", .sameDay,
    when: every(
      HealthRisks.unsure, not(Facts.longSettled),
      either(Facts.badPain, PositionEffect.nightPain, IllNow.weightLoss, Facts.nerveSigns)),
    reason: """
      You were not sure about your health, and with your other answers that matters. Because \
      you were not sure, speak to someone today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.safety],
    examples: .init(
      holds: [
        .init("tight band, not sure about risks", Sensation.tightBand, HealthRisks.unsure),
        .init(
          "new change where one sits, not sure about risks", SaddleFeeling.new, HealthRisks.unsure),
        .init("cannot pee, not sure about risks", PeeAndPoo.cannotPee, HealthRisks.unsure),
        .init("leaks, not sure about risks", PeeAndPoo.leaking, HealthRisks.unsure),
        .init("very bad pain, not sure about risks", Pain.severe, HealthRisks.unsure),
        .init("pain at night, not sure about risks", PositionEffect.nightPain, HealthRisks.unsure),
        .init("weight loss, not sure about risks", IllNow.weightLoss, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, not sure about risks", .place("groin", .right),
          .place("shoulder-arm", .right), HealthRisks.unsure),
        .init(
          "tight band, only under clothes, not sure about risks", Sensation.tightBand,
          Spread.clothesOnly, HealthRisks.unsure),
        .init(
          "tight band, strong and steady, not sure about risks", Sensation.tightBand,
          StrengthNow.none, HealthRisks.unsure),
        .init(
          "for months, worse by the day, sways on trying, not sure about risks",
          Duration.over6Weeks, Course.fastWorse, TryIt.sways, HealthRisks.unsure),
        .init(
          "for months, not sure how it goes, sways on trying, not sure about risks",
          Duration.over6Weeks, Course.unsure, TryIt.sways, HealthRisks.unsure),
        .init(
          "only under clothes, a line on the body, strong and steady, not sure about risks",
          Spread.clothesOnly, Spread.line, StrengthNow.none, HealthRisks.unsure),
        .init(
          "tight band, climbs, only under clothes, strong and steady, not sure about risks",
          Sensation.tightBand, Spread.climbs, Spread.clothesOnly, StrengthNow.none,
          HealthRisks.unsure),
        .init(
          "tight band, only under clothes, hot cold, strong and steady, not sure about risks",
          Sensation.tightBand, Spread.clothesOnly, Spread.hotCold, StrengthNow.none,
          HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, pees and poos as always, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, PeeAndPoo.none, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, numb only while sitting, not sure about pee and poo, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.onlySitting, PeeAndPoo.unsure, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, numb only while sitting, nothing new on the card, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.onlySitting, PrivateCard.none, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, not sure where one sits, pees and poos as always, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.none, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, would rather not say, pee, nothing new on the card, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, PeeAndPoo.ratherNot, PrivateCard.none, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, gone, feels as always where one sits, goes more often, legs fine on trying, fast breath, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.gone, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, TryIt.fine, MouthAndHands.fastBreath, HealthRisks.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure about risks", HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm", .place("groin", .right), .place("shoulder-arm", .right)
        ),
        .init(
          "for months, unsteady, not sure about risks", Duration.over6Weeks, StrengthNow.unsteady,
          HealthRisks.unsure),
        .init(
          "unsteady, steady for weeks, not sure about risks", StrengthNow.unsteady,
          WhatIsNew.weeksSteady, HealthRisks.unsure),
        .init(
          "left chest band, right chest band, only under clothes, strong and steady, not sure about risks",
          .place("chest-band", .left), .place("chest-band", .right), Spread.clothesOnly,
          StrengthNow.none, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, for months, getting better, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.over6Weeks,
          Course.improving, HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, for months, nothing new, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.over6Weeks,
          WhatIsNew.nothing, HealthRisks.unsure),
        .init(
          "right shoulder arm, one leg, goes on moving, after pressure, strong and steady, nothing new on the card, not sure about risks",
          .place("shoulder-arm", .right), LegsAffected.oneLeg, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, HealthRisks.unsure),
        .init(
          "left foot top, right shoulder arm, goes on moving, after pressure, strong and steady, not sure where one sits, pees and poos as always, nothing new on the card, not sure about risks",
          .place("foot-top", .left), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.none, PrivateCard.none,
          HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, numb only while sitting, would rather not say, pee, nothing new on the card, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.onlySitting, PeeAndPoo.ratherNot, PrivateCard.none,
          HealthRisks.unsure),
        .init(
          "right groin, right shoulder arm, goes on moving, after pressure, strong and steady, sore where one sits, would rather not say, pee, nothing new on the card, not sure about risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.clears, Before.pressed,
          StrengthNow.none, SaddleFeeling.soreOnly, PeeAndPoo.ratherNot, PrivateCard.none,
          HealthRisks.unsure),
      ]))

  static let apWarnings = Rule(
    "ap-warnings", .appointment(.days),
    when: either(PositionEffect.nightPain, IllNow.weightLoss, PositionEffect.growing),
    reason: """
      You told us of pain at night, of pain that grows or of lost weight. It should be looked \
      at.
      """,
    sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("pain grows daily", PositionEffect.growing),
        .init("pain at night", PositionEffect.nightPain),
        .init("weight loss", IllNow.weightLoss),
      ],
      fails: [
        .init("nothing told"),
        .init("mild pain", Pain.mild),
      ]))

  static let apCancerOld = Rule(
    "ap-cancer-old", .appointment(.weeks),
    when: HealthRisks.cancer,
    unless: [
      CalmingPatterns.coldOnly,
      CalmingPatterns.pressedAndClear,
    ],
    reason: """
      You told us of cancer, now or in the past. Let \(.doctor, .your) know of the tingling, \
      even if it has been the same for long.
      """,
    sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer", HealthRisks.cancer),
        .init("sex newly changed, cancer", SexualFeeling.newChange, HealthRisks.cancer),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "goes on moving, after pressure, strong and steady, nothing new on the card, cancer",
          Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none, HealthRisks.cancer),
        .init(
          "goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, cancer, nerve medicines",
          Course.clears, Before.breathHeatCold, StrengthNow.none, PrivateCard.none,
          HealthRisks.cancer, Medicines.nerveMedicines),
      ]))
}
