import Assessment
import Wording

extension Sections {
  static let harmlessTingling = Section(
    .harmlessTingling, "When it is harmless",
    summary: "Tingling that goes when you move, and what breaks that rule.",
    [
      .paragraph(
        """
        Nearly everyone knows it. You sat on a leg, and it fell asleep. You get up, it prickles, \
        and in a few minutes it is gone. Tingling of that kind is mostly harmless.
        """),
      .paragraph(
        """
        What happens? Your weight presses on a nerve. For a short time the nerve gets no oxygen, \
        and it sends no clear signals. When you move, the blood flows back and the nerve wakes up. \
        A hard chair, a long drive or a bag strap can do the same to your back.
        """),
      .heading("What speaks for it"),
      .paragraph("It is mostly harmless if *all* of these are true:"),
      .list([
        "You know what pressed there: how you sat, lay, knelt or leaned.",
        "It goes within minutes when you move.",
        "It comes and goes, gets better, or has gone.",
        "It hurts little or not at all.",
        "Your legs and hands are strong, and you walk as you always did.",
        "All is well between the legs, and with peeing and pooing.",
        "There is no fever, and you never had cancer.",
      ]),
      .heading("What breaks that rule"),
      .paragraph("*One* of these is enough. Then it should be looked at:"),
      .list([
        "It stays for hours, though you moved.",
        "It comes back day after day, for more than six weeks.",
        "It comes when you walk, and goes when you sit.",
        "It hurts a lot, or a strip of skin burns or gets a rash.",
        "A tight band goes round your body, or your neck sends shocks down when you bend it.",
        "A leg, a foot or a hand is weak or clumsy, or you walk unsteadily.",
      ]),
      .paragraph(
        """
        Do you go numb between the legs after a bike ride or a long sit? Do not put it down to \
        the seat. It must be seen at once.
        """),
      .heading("Two others that mostly pass"),
      .paragraph(
        """
        Tight muscles can make the back tingle for some days after hard work or a long sit. That \
        should get better, not worse, and a leg should not tingle with it.
        """),
      .paragraph(
        """
        Fast breathing, as in fear, can make lips and both hands tingle. It goes when the breath \
        slows down. If it is the first time, have it looked at. If your chest hurts, call an \
        ambulance.
        """),
      .heading("What to do"),
      .list([
        "Move, and wait until the feeling is back before you stand up.",
        "Find out what pressed, and change it: the chair, the belt, the bag.",
        "Change how you sit or lie at least every half hour.",
        "Note when it comes and how long it stays.",
      ]),
      .heading("When to ask"),
      .list([
        "It is no better after a few weeks, or keeps coming back.",
        "You are pregnant, or it is a child who tingles.",
        "You live with diabetes, or your body’s defences are weak.",
        "You are worried, even if all of this fits. No one minds if you ask.",
      ]),
    ]
      + Hurry(
        call: [.chest, .face, .oneSide],
        now: [
          .saddle,
          "Both legs keep tingling, stay numb or get weak.",
          .footDrops,
          "It spreads fast, or you get a high fever.",
        ],
        today: ["One arm or leg is weak."]
      ).passages,
    readNext: [.positionalPressure, .selfCare, .urgentCare],
    sources: [.seed, .nhsPins, .hyperventilation, .general], lastReviewed: "2026-11-25")
}
