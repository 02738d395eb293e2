import Assessment
import Wording

extension Questions {
  static let nerveRisks = Question(
    NerveRisks.id, in: "causes", about: "Nerve health", "Is any of these true for you?",
    because: "These can upset nerves anywhere in the body.",
    .several([
      Option(NerveRisks.diabetes, "Diabetes (high blood sugar)"),
      Option(
        NerveRisks.lowB12Risk, "Low B12, vegan, gut surgery, or long on metformin or antacids"),
      Option(NerveRisks.heavyAlcohol, "A lot of alcohol for years"),
      Option(NerveRisks.nerveMedicines, "Chemo, or a medicine that can harm nerves"),
      Option(NerveRisks.nitrousOxide, "Laughing gas (nitrous oxide)"),
      Option(NerveRisks.thyroidLow, "A slow thyroid gland"),
      Option(NerveRisks.autoimmune, "Lupus, coeliac, rheumatoid or a like illness"),
      Option(NerveRisks.knownMs, "MS (multiple sclerosis)"),
      Option(NerveRisks.knownSpine, "A known slipped disc, or a narrow spine"),
      Option(NerveRisks.none, "None of these", .none),
      Option(NerveRisks.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: []))

  static let recentIllness = Question(
    RecentIllness.id, in: "causes", about: "Recent illness",
    "Did you have any of these in the last 6 weeks?",
    because: "Nerves can be upset after some infections.",
    .one([
      Option(RecentIllness.none, "No"),
      Option(RecentIllness.infection, "A stomach bug, a bad cough or the flu"),
      Option(RecentIllness.tickBite, "A tick bite, or a growing rash after a walk in the wild"),
      Option(RecentIllness.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [RecentIllness.none, RecentIllness.infection], [RecentIllness.none, RecentIllness.tickBite],
    ]))

  static let eyesAndEpisodes = Question(
    EyesAndEpisodes.id, in: "causes", about: "Eyes, past spells",
    "Have you had any of these?",
    because: "Eyes and nerves can be hit by the same illness.",
    .several([
      Option(
        EyesAndEpisodes.oneEyeVisionLoss, "One eye blurred or blind, now or in the last 2 weeks"),
      Option(EyesAndEpisodes.doubleVision, "Seeing double, now or in the last 2 weeks"),
      Option(
        EyesAndEpisodes.earlierEpisode, "A past spell of numbness, weakness or bad sight that went"),
      Option(EyesAndEpisodes.none, "None of these", .none),
      Option(EyesAndEpisodes.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: []))

  static let panicBreathing = Question(
    PanicBreathing.id, in: "causes", about: "Fast breathing",
    "Does it come with fast breath or panic, or tingling lips and hands?",
    because: "Breathing too fast can make lips and hands tingle.",
    .one([
      Option(PanicBreathing.yes, "Yes"),
      Option(PanicBreathing.no, "No"),
      Option(PanicBreathing.unsure, unsure, .unsure),
    ]),
    askIf: either(
      marked(.face, .hand, .shoulderArm, .upperBack, .chestBand), Course.comesAndGoes,
      Course.gone))
}
