import Assessment
import Wording

extension Questions {
  static let onset = Question(
    Onset.id, in: "timing", about: "How it began", "How fast did it come on?",
    because: "What comes on all at once needs a closer look.",
    .one([
      Option(Onset.sudden, "All at once, in seconds or minutes"),
      Option(Onset.hoursDays, "Over hours or a few days"),
      Option(Onset.gradual, "Slowly, over weeks or longer"),
      Option(Onset.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[Onset.gradual, Onset.hoursDays, Onset.sudden]]))

  static let duration = Question(
    Duration.id, in: "timing", about: "How long", "How long have you had it?",
    because: "What is new may be urgent. After a change, count from then.",
    .one([
      Option(Duration.under24h, "Less than a day"),
      Option(Duration.under2Weeks, "1 day to 2 weeks"),
      Option(Duration.twoToSixWeeks, "2 to 6 weeks"),
      Option(Duration.over6Weeks, "More than 6 weeks"),
      Option(Duration.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [
        Duration.over6Weeks, Duration.twoToSixWeeks, Duration.under2Weeks, Duration.under24h,
      ]
    ]))

  static let course = Question(
    Course.id, in: "timing", about: "How it goes", "What is it doing now?",
    because: "What spreads or gets worse needs help sooner.",
    .one([
      Option(Course.fastWorse, "It spreads or gets worse by the hour or day"),
      Option(Course.slowWorse, "It slowly gets worse"),
      Option(Course.steady, "It stays about the same"),
      Option(Course.comesAndGoes, "It comes and goes"),
      Option(Course.improving, "It is getting better"),
      Option(Course.gone, "It has gone"),
      Option(Course.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [
        Course.gone, Course.improving, Course.comesAndGoes, Course.steady, Course.slowWorse,
        Course.fastWorse,
      ]
    ]))

  static let positionEffect = Question(
    PositionEffect.id, in: "timing", about: "What changes it", "What changes it?",
    because: "A feeling that goes when you move is often harmless.",
    .several([
      Option(
        PositionEffect.clearsOnMoving, "It goes within minutes when I move or sit another way"),
      Option(
        PositionEffect.betterSittingOrBending,
        "Worse when I stand or walk, better when I sit or bend"),
      Option(PositionEffect.worseSittingCough, "Worse when I sit, bend, cough or sneeze"),
      Option(PositionEffect.worseNeckOrArm, "Worse when I move my neck or lift an arm"),
      Option(PositionEffect.none, "Nothing changes it", .none),
      Option(PositionEffect.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: [PositionEffect.clearsOnMoving]))
}
