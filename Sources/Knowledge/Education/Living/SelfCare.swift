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
      .heading("Move"),
      .list([
        "Keep moving. Short walks are better than rest in bed.",
        "Change how you sit or lie at least every half hour.",
        "Do not cross your legs or lean on your elbows for long.",
        "Do what you always do, as far as you can bear. Leave heavy lifting for now.",
        "If something makes it run further down a leg or an arm, leave that.",
      ]),
      .heading("Ease it"),
      .list([
        "Warmth can ease tight muscles. Do not put heat on skin that is numb.",
        "If cold feels better, wrap the cold pack in a cloth. Keep it off numb skin too.",
        "A gentle massage can help. Leave it if it hurts more, and never on a rash.",
        "Wear loose clothes and a loose belt.",
        "\(.pharmacist) can tell you about pain relief that is safe for you.",
        "Do not take more than the pack says.",
      ]),
      .heading("Sleep and sit well"),
      .list([
        "On your side, put a pillow between your knees. On your back, put one below them.",
        "At a desk, put both feet flat on the floor and the screen at eye height.",
        "On a long drive, stop often and walk a little.",
      ]),
      .heading("What not to do"),
      .list([
        "Do not stay in bed for days.",
        "Do not let anyone jerk or crack your back or neck while it tingles.",
        "Do not use heat or cold to test numb skin. It can burn unnoticed.",
        "Do not drive if a leg, a foot or a hand is too numb to feel what it does.",
        "If a doctor gave you a medicine, ask before you change it.",
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
        "It wakes you at night, and no position eases it: go within days.",
        "You are pregnant, or it is a child who tingles.",
      ]),
    ]
      + Hurry(
        call: [.chest, .face],
        now: [
          .saddle,
          .bothLegs,
          "A leg gets weak.",
          .footDrops,
          .fever,
        ]
      ).passages,
    readNext: [.harmlessTingling, .longLasting, .urgentCare],
    sources: [.nhsPins, .nhsBackPain, .seed, .general], lastReviewed: "2026-11-25")
}
