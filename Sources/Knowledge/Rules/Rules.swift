import Assessment
import Wording

/// The rules, most serious first.
enum Rules {
  static let all: [Rule] = ambulance + emergency + sameDay + appointment

  private static let ambulance = [
    ambDangerNow, ambVeryIllFever, ambSuddenParalysis, ambInjuryNerve, ambWorstPainVascular,
    ambSuddenOneSide,
  ]

  private static let emergency = [
    emgSaddleNew, emgBladderBowelNew, emgBothLegsWeak, emgBothLegsAcute, emgBothButtocksNumb,
    emgOneThenBoth, emgFootDropAcute, emgFeverUnexplained, emgSuddenAndSpreading,
    emgCordPattern, emgUnsteadyNew, emgBothLegsUnsureSaddle, emgSuddenOneSideRecent,
    emgWorstPain, emgAortaRisk, emgInjuryMajor, emgWeakBonesNeuro, emgChildNeuro,
  ]

  private static let sameDay = [
    sdSaddleOld, sdBothButtocks, sdBothLegsSubacute, sdOneLimbWeak, sdUnsteadyNew,
    sdShinglesRash, sdFastWorse, sdSudden, sdEyes, sdBothHandsAcute, sdDangerUnsure,
    sdStrengthUnsure, sdCesUnsure, sdManyUnsure,
  ]

  private static let appointment = [
    apPersistent, apBothLegs, apNerveRisk, apPreRash, apEpisodes, apTick, apUnsureCore,
  ]

  static let selfDefault = Rule(
    "self-default", .selfCare, when: every(),
    reason: """
      We found no warning signs in your answers today. That does not rule out a serious \
      problem. If any sign on the list below starts, get help.
      """,
    sources: [.nhsPins, .seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("a leg that falls asleep when crossed", LegsAffected.oneLeg),
        .init("nothing told"),
      ],
      fails: []))
}
