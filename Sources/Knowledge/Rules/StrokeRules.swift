import Assessment
import Wording

/// One side of the body, all at once: the brain.
extension Rules {
  static let ambSuddenOneSide = Rule(
    "amb-sudden-one-side", .ambulance,
    when: every(
      Onset.sudden, Duration.under24h, Facts.strokeSigns),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of signs that came all at once today. They may be on one side of the body, \
      or have to do with sight and balance. They can be signs of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "left arm and leg numb in seconds", Onset.sudden, Duration.under24h,
          .place("hand", .left), .place("thigh-front", .left)),
        .init(
          "left face and leg", Onset.sudden, Duration.under24h, .place("face", .left),
          .place("calf", .left)),
        .init(
          "left face and arm", Onset.sudden, Duration.under24h, .place("face", .left),
          .place("hand", .left)),
        .init(
          "right face and arm", Onset.sudden, Duration.under24h, .place("face", .right),
          .place("hand", .right)),
        .init(
          "right face and leg", Onset.sudden, Duration.under24h, .place("face", .right),
          .place("calf", .right)),
        .init(
          "right arm and leg", Onset.sudden, Duration.under24h, .place("hand", .right),
          .place("calf", .right)),
        .init("arm weak in minutes", Onset.sudden, Duration.under24h, HandsArms.oneArmWeak),
        .init(
          "face tingles, sees double", Onset.sudden, Duration.under24h, .place("face", .right),
          EyesAndEpisodes.doubleVision),
        .init(
          "face tingles, unsteady", Onset.sudden, Duration.under24h, .place("face", .left),
          WalkingBalance.unsteadyNew),
        .init(
          "one eye blind, unsteady", Onset.sudden, Duration.under24h,
          EyesAndEpisodes.oneEyeVisionLoss, WalkingBalance.unsteadyNew),
      ],
      fails: [
        .init(
          "left arm and right leg", Onset.sudden, Duration.under24h, .place("hand", .left),
          .place("thigh-front", .right)),
        .init("left hand only", Onset.sudden, Duration.under24h, .place("hand", .left)),
        .init("face only", Onset.sudden, Duration.under24h, .place("face", .left)),
        .init("double sight only", Onset.sudden, Duration.under24h, EyesAndEpisodes.doubleVision),
        .init("unsteady only", Onset.sudden, Duration.under24h, WalkingBalance.unsteadyNew),
        .init("right hand only", Onset.sudden, Duration.under24h, .place("hand", .right)),
        .init("arm weak over weeks", Onset.gradual, Duration.under24h, HandsArms.oneArmWeak),
        .init("arm weak last week", Onset.sudden, Duration.under2Weeks, HandsArms.oneArmWeak),
        .init("sudden tingling in the back", Onset.sudden, Duration.under24h),
        .init(
          "slept on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg, Duration.under24h], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))

  static let emgSuddenOneSideRecent = Rule(
    "emg-sudden-one-side-recent", .emergency,
    // How fast it came and when decide here, so not sure counts as sudden and as new.
    when: every(
      either(Onset.sudden, Onset.unsure), Facts.maybeWithin2Weeks, Facts.strokeSigns),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of signs that may have come all at once in the last two weeks. They may be \
      on one side of the body, or have to do with sight and balance. They can be signs of a \
      short stroke, even if they are gone. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "right face and arm, last week", Onset.sudden, Duration.under2Weeks,
          .place("face", .right), .place("hand", .right)),
        .init(
          "arm weak last week, gone now", Onset.sudden, Duration.under2Weeks,
          HandsArms.oneArmWeak, Course.gone),
        .init(
          "arm weak, not sure how it came", Onset.unsure, Duration.under24h,
          HandsArms.oneArmWeak),
        .init(
          "arm weak at once, not sure when", Onset.sudden, Duration.unsure, HandsArms.oneArmWeak),
      ],
      fails: [
        .init("one hand only", Onset.sudden, Duration.under2Weeks, .place("hand", .right)),
        .init("arm weak for years", Onset.sudden, Duration.over6Weeks, HandsArms.oneArmWeak),
        .init("arm weak bit by bit", Onset.gradual, Duration.under2Weeks, HandsArms.oneArmWeak),
        .init(
          "slept on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg, Duration.under2Weeks], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))

  /// A short stroke of more than two weeks ago is still looked into, within days.
  static let apSuddenOneSide = Rule(
    "ap-sudden-one-side", .appointment(.days), when: every(Onset.sudden, Facts.oneSideTwo),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that one side of the body was affected all at once. Even if it was weeks ago, \
      it should be looked at.
      """,
    pointsTo: [.stroke], sources: [.strokeGuideline], givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init(
          "both legs and an arm for a month, gone on moving",
          People.satTooLong() + [LegsAffected.bothLegs, Duration.twoToSixWeeks], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
        .init(
          "left arm and leg, a month ago", Onset.sudden, Duration.twoToSixWeeks,
          .place("hand", .left), .place("calf", .left)),
        .init(
          "left face and arm, last year", Onset.sudden, Duration.over6Weeks,
          .place("hand", .left), .place("face", .left)),
      ],
      fails: [
        .init(
          "bit by bit", Onset.gradual, Duration.twoToSixWeeks, .place("hand", .left),
          .place("calf", .left)),
        .init("one hand at once", Onset.sudden, Duration.twoToSixWeeks, .place("hand", .left)),
        .init(
          "sleeps on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))
}
