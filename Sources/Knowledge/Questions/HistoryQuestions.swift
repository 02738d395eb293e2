import Assessment
import Wording

extension Questions {
  static let whatIsNew = Question(
    WhatIsNew.id, in: "history", about: "What is new",
    "Think of a month ago. What is new or worse now?",
    because: "What was there for years means less than what is new this time.",
    .several([
      Option(WhatIsNew.nothing, "Nothing: it has been so for months or years", .none),
      Option(WhatIsNew.weeksSteady, "It began weeks ago, with no change for 2 weeks"),
      Option(WhatIsNew.newSpread, "It has reached the other leg, an arm, or higher up"),
      Option(WhatIsNew.newSeat, "The feeling where I sit, or in my genitals"),
      Option(WhatIsNew.newToilet, "Pee, poo or sex"),
      Option(WhatIsNew.newWalkHand, "Walking, or using a hand"),
      Option(WhatIsNew.newPain, "Another pain, or a stronger one"),
      Option(WhatIsNew.seenAndGrowing, "A doctor saw or scanned it, and it still grows"),
      Option(WhatIsNew.unsure, "Not sure", .unsure),
    ]),
    askIf: Facts.newsMatters.asCondition,
    gravity: .each(except: [WhatIsNew.weeksSteady]))

  static let sameBefore = Question(
    SameBefore.id, in: "history", about: "Named before",
    "Has a doctor or nurse ever named a cause for this feeling, or one like it?",
    because: "Something that has a name and has not changed is seldom an emergency.",
    .one([
      Option(SameBefore.firstTime, "No, it is the first time"),
      Option(SameBefore.hadUnnamed, "I had it before, but it was not named"),
      Option(SameBefore.knownSpine, "A slipped disc, sciatica or a narrow spine"),
      Option(SameBefore.migraine, "Migraine"),
      Option(SameBefore.panic, "Panic or fast breathing"),
      Option(SameBefore.knownMs, "MS (multiple sclerosis)"),
      Option(SameBefore.nerveDamage, "Nerve damage in hands or feet"),
      Option(SameBefore.otherNamed, "Shingles here, fibromyalgia, functional, or another name"),
      Option(SameBefore.unsure, "Not sure", .unsure),
    ]),
    askIf: either(
      Facts.strengthTick, Facts.band, Facts.dangerMyUsual, Facts.toiletChange,
      SaddleFeeling.longStanding,
      every(
        Facts.staysAtTimes,
        either(
          Facts.legMaybe, marked(.face),
          every(Facts.anyLimb, either(Duration.over6Weeks, Facts.passing)))),
      every(marked(.face), Course.clears, not(SafeRows.pressedAndClear)),
      every(Course.clears, Before.breathHeatCold)))
}
