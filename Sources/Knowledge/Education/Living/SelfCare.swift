import Assessment
import Wording

extension Sections {
  static let selfCare = Section(
    .selfCare, "Looking after yourself",
    summary: "What is safe to do at home, and when to come back.",
    [
      .paragraph(
        """
        This page is for people with no warning signs. It does not rule out that something more \
        is wrong. If you are worried, get help sooner.
        """),
      .heading("What helps"),
      .list([
        "Keep moving. Short walks are better than rest in bed.",
        "Change how you sit or lie at least every half hour.",
        "Do not cross your legs or lean on your elbows for long.",
        "Warmth can ease tight muscles. Do not put heat on skin that is numb.",
        "Wear loose clothes and a loose belt.",
        "A pharmacist can tell you about pain relief that is safe for you.",
      ]),
      .heading("What to note"),
      .list([
        "When it comes, how long it stays, and where it is.",
        "What you did before, and what makes it go.",
        "Look at the skin once a day. A new rash should be seen the same day.",
      ]),
      .heading("When to book an appointment"),
      .list([
        "It is no better after a few weeks.",
        "It keeps coming back, or slowly gets worse.",
        "It lasts for more than six weeks.",
        "You are pregnant, or it is a child who tingles.",
      ]),
      .urgent(
        """
        Get help now if you go numb between the legs, or if peeing or pooing changes. Get help \
        now, too, if both legs tingle, if a leg gets weak, or if you get a high fever.
        """),
    ],
    sources: [.nhsPins, .nhsBackPain, .seed], lastReviewed: "2026-11-23")
}
