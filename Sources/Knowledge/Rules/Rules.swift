import Assessment
import Wording

/// The rules, most serious first.
///
/// The highest level wins. Every rule is held to its examples, and to the law that a more serious
/// answer never lowers the level but where a rule declares that it gives way.
enum Rules {
  static let all: [Rule] = ambulance + emergency + sameDay + appointment

  private static let ambulance = [
    ambDangerNow, ambVeryIllFever, ambSuddenParalysis, ambInjuryNerve, ambWorstPainVascular,
    ambSuddenOneSide,
  ]

  private static let emergency = [
    emgSaddleNew, emgBladderBowelNew, emgBothLegsWeak, emgBothLegsAcute, emgBothButtocksNumb,
    emgOneThenBoth, emgFootDropAcute, emgFeverUnexplained, emgFeverRisk, emgInfectionRiskNeuro,
    emgInfectionNightPain, emgSuddenLegWeak, emgSuddenPainOlder,
    emgCancerNeuro, emgSuddenAndSpreading, emgCordPattern, emgUnsteadyNew, emgBothArmsWorse,
    emgSexualWithSigns, emgBothLegsUnsureSaddle, emgSuddenOneSideRecent, emgBleedRisk,
    emgWorstPain, emgAortaRisk, emgInjuryMajor, emgWeakBonesNeuro, emgChildNeuro,
    emgEyeShinglesVision, emgAlcoholEyes,
  ]

  private static let sameDay = [
    sdSaddleOld, sdBothButtocks, sdBothLegsSubacute, sdSexualNew, sdOneLimbWeak, sdUnsteadyNew,
    sdBothHandsAcute, sdCordSlow, sdNitrous, sdCancer, sdWeightLoss, sdFever,
    sdInfectionRiskPain, sdWeakBones, sdAortaRisk, sdBirthOrNeedle, sdShinglesRash,
    sdShinglesImmune, sdFastWorse, sdSudden, sdEyes, sdDangerUnsure, sdStrengthUnsure,
    sdLegsUnsure, sdCesUnsure, sdRisksUnsure, sdInjuryUnsure, sdManyUnsure,
  ]

  private static let appointment = [
    apBothLegs, apBothArms, apNerveRisk, apSeverePain, apGettingWorse,
    apPregnancy, apChild, apPreRash, apShinglesRash, apWarnings, apCordSoft, apWeakOld,
    apBladderOther, apEpisodes, apTick, apCancerOld, apInjury, apSuddenOneSide, apUnsureCore,
    apPersistent,
  ]

  static let selfDefault = Rule(
    "self-default", .selfCare, when: every(),
    reason: """
      We found no warning signs in your answers today. That does not rule out a serious \
      problem. If any of the signs to watch for starts, get help.
      """,
    sources: [.nhsPins, .seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("a leg that falls asleep when crossed", LegsAffected.oneLeg),
        .init("nothing told"),
      ],
      fails: []))
}
