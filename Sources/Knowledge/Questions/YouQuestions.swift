import Assessment
import Wording

extension Questions {
  static let ageBand = Question(
    AgeBand.id, in: "you", about: "Age",
    Text(
      "How old are you?",
      others: "How old are they?"),
    because: "Some causes are more common in children or in later life.",
    .one([
      Option(AgeBand.under16, "Under 16"),
      Option(AgeBand.from16To29, "16 to 29"),
      Option(AgeBand.from30To49, "30 to 49"),
      Option(AgeBand.from50To59, "50 to 59"),
      Option(AgeBand.from60To69, "60 to 69"),
      Option(AgeBand.from70, "70 or over"),
      Option(AgeBand.unsure, "I would rather not say", .unsure),
    ]))

  static let childStopped = Question(
    ChildStopped.id, in: "you", about: "What has changed",
    Text(
      "Has the child stopped doing something they could do last week, or do you see any of these?",
      others:
        "Has the child stopped doing something they could do last week, or do you see any of these?"
    ),
    because: "Children often cannot say what they feel. What can be seen counts most.",
    .several([
      Option(ChildStopped.none, "No: they play, run, eat and use the toilet as always", .none),
      Option(ChildStopped.stoppedMoving, "Stopped walking, running, standing or using a hand"),
      Option(ChildStopped.wobblyFloppy, "Wobbly or floppy"),
      Option(ChildStopped.toiletChange, "New wetting, or they hardly pee or poo"),
      Option(ChildStopped.swallowing, "Drools, has a weak cry or cannot swallow"),
      Option(ChildStopped.coldHandsIll, "Hot or ill, with cold hands, leg pain or blotchy skin"),
      Option(ChildStopped.limpOrNight, "Limps, has a crooked back, or wakes with pain"),
      Option(ChildStopped.thirstyThinner, "Very thirsty and getting thinner"),
      Option(ChildStopped.unsure, "Not sure", .unsure),
    ]),
    appliesIf: AgeBand.under16.asCondition,
    gravity: .each(except: []))
}
