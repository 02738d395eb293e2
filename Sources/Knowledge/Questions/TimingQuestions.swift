import Assessment
import Wording

extension Questions {
  static let duration = Question(
    Duration.id, in: "timing", about: "Since when",
    "When did you first have this feeling, even if it went away in between?",
    because: "What is new needs a closer look.",
    .one([
      Option(Duration.under24h, "In the last day"),
      Option(Duration.under2Weeks, "1 to 14 days ago"),
      Option(Duration.twoToSixWeeks, "2 to 6 weeks ago"),
      Option(Duration.over6Weeks, "More than 6 weeks ago"),
      Option(Duration.unsure, "Not sure", .unsure),
    ]),
    gravity: .chains([
      [Duration.over6Weeks, Duration.twoToSixWeeks, Duration.under2Weeks, Duration.under24h]
    ]))

  static let course = Question(
    Course.id, in: "timing", about: "How it goes",
    "What is the tingling doing?",
    because: "What stays and grows needs help sooner.",
    .one([
      Option(
        Course.clears,
        "Rest, one position, pressure, cold or fast breathing brings it, and then it goes completely"
      ),
      Option(Course.comesAndGoes, "It comes and goes in another way"),
      Option(Course.gone, "It has gone, but that took more than half an hour"),
      Option(Course.improving, "It is getting better"),
      Option(Course.steady, "It is always there and stays the same"),
      Option(Course.slowWorse, "It grows over weeks"),
      Option(Course.fastWorse, "It stays, and it grows by the hour or day"),
      Option(Course.jumps, "It jumps about: no place stays changed for a day"),
      Option(Course.unsure, "Not sure", .unsure),
    ]),
    gravity: .chains([
      [Course.clears, Course.steady, Course.slowWorse, Course.fastWorse],
      [Course.clears, Course.improving, Course.fastWorse],
      [Course.clears, Course.comesAndGoes, Course.fastWorse],
      [Course.clears, Course.gone, Course.fastWorse], [Course.jumps, Course.fastWorse],
    ]))

  static let before = Question(
    Before.id, in: "timing", about: "Just before",
    "What were you doing just before the tingling first came?",
    because: "What set it off is often the best clue.",
    .one([
      Option(Before.nothing, "Nothing special"),
      Option(
        Before.pressed,
        "I sat, lay or leaned in one position, held my arms up, or something pressed there"),
      Option(Before.strain, "Lifting, sport, straining, coughing or sneezing"),
      Option(Before.bentOrClicked, "My neck or back was clicked, massaged or bent far back"),
      Option(Before.needle, "An injection, a vaccine or an operation"),
      Option(Before.breathHeatCold, "Fast breathing, a fright, or heat, cold, sun or a cream"),
      Option(Before.smallFall, "A small fall, bump or twist, not to the head or face"),
      Option(
        Before.bigBlow, "A crash, a tackle, a high fall, or any knock to the head, face or neck"),
      Option(Before.unsure, "Not sure", .unsure),
    ]),
    askIf: either(Facts.maybeWithin6Weeks, every(Facts.limbMarkedOrTold, Course.clears)),
    gravity: .chains([
      [Before.nothing, Before.smallFall, Before.bigBlow], [Before.nothing, Before.bentOrClicked],
    ]))

  static let onset = Question(
    Onset.id, in: "timing", about: "How it came",
    "How did it come?",
    because: "What comes like a switch needs a closer look.",
    .one([
      Option(Onset.zaps, "In short zaps or buzzes, each only seconds long"),
      Option(Onset.crept, "It crept along for 5 minutes or more, and was gone within an hour"),
      Option(Onset.gradual, "Over weeks"),
      Option(Onset.hoursDays, "Over hours or days"),
      Option(Onset.wokeWithIt, "I woke up with it"),
      Option(Onset.sudden, "All at once, like a switch"),
      Option(Onset.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      Facts.maybeWithin2Weeks, not(Course.clears),
      either(Facts.limbMarkedOrTold, marked(.face), Facts.bandAtFirst)),
    gravity: .chains([
      [Onset.gradual, Onset.hoursDays, Onset.sudden],
      [Onset.gradual, Onset.wokeWithIt, Onset.sudden],
      [Onset.zaps, Onset.sudden],
    ]))

  static let spread = Question(
    Spread.id, in: "timing", about: "Has it moved",
    "Has it moved or changed since the first day?",
    because: "Nerves in the spine and in the whole body spread in different ways.",
    .several([
      Option(Spread.onePlace, "No, it is in the same place", .none),
      Option(Spread.clothesOnly, "Only where a bra, belt or strap presses, and gone without it"),
      Option(Spread.climbs, "It climbs: up from the feet or hands, or hands and feet"),
      Option(Spread.otherLimb, "It has reached the other leg, or an arm"),
      Option(Spread.line, "Below a line on the body, everything feels different"),
      Option(Spread.hotCold, "I cannot tell hot from cold on a leg or the tummy"),
      Option(Spread.secondPlace, "A second place far away; both stay"),
      Option(Spread.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      Facts.maybeWithin6Weeks,
      either(
        Facts.bandAtFirst, Course.fastWorse, Course.slowWorse,
        every(
          not(Course.clears),
          either(
            Facts.legsBoth, Facts.armAndLeg, every(Facts.armsBoth, Facts.maybeWithin2Weeks))))),
    gravity: .each(except: [Spread.clothesOnly]))
}
