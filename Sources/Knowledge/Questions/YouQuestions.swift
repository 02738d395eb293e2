import Assessment
import Wording

extension Questions {
  static let ageBand = Question(
    AgeBand.id, in: "you", about: "Age", "How old is the person with the symptoms?",
    because: "Some causes are more common in children or in later life.",
    .one([
      Option(AgeBand.under16, "Under 16"),
      Option(AgeBand.from16To29, "16 to 29"),
      Option(AgeBand.from30To49, "30 to 49"),
      Option(AgeBand.from50To59, "50 to 59"),
      Option(AgeBand.from60To69, "60 to 69"),
      Option(AgeBand.from70, "70 or over"),
      Option(AgeBand.unsure, unsure, .unsure),
    ]))

  static let pregnancy = Question(
    Pregnancy.id, in: "you", about: "Pregnancy",
    "Are you pregnant, or did you give birth in the last 6 weeks?",
    because: "Then a tingling back should be looked at sooner.",
    .one([
      Option(Pregnancy.no, "No, or this does not apply to me"),
      Option(Pregnancy.pregnant, "I am pregnant"),
      Option(Pregnancy.birthLast6Weeks, "I gave birth in the last 6 weeks"),
      Option(Pregnancy.unsure, unsure, .unsure),
    ]),
    appliesIf: not(either(AgeBand.from60To69, AgeBand.from70)),
    askIf: not(AgeBand.under16),
    gravity: .chains([
      [Pregnancy.no, Pregnancy.pregnant], [Pregnancy.no, Pregnancy.birthLast6Weeks],
    ]))
}
