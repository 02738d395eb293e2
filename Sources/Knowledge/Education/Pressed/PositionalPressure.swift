import Assessment
import Wording

extension Sections {
  static let positionalPressure = Section.cause(
    .positionalPressure, "Short pressure from how you sit or lie",
    summary: "A nerve that was squeezed for a while wakes up again.",
    whatItIs: [
      .paragraph(
        """
        Sit on a leg for a while, and it falls asleep. Your weight presses on a nerve and cuts it \
        off from oxygen for a short time. The nerve then sends no clear signals.
        """),
      .paragraph(
        """
        When you move, the blood flows back. The nerve wakes up, and at first it fires too much. \
        You feel pins and needles. Within minutes the feeling is normal again.
        """),
      .paragraph(
        """
        The same can happen in the back or an arm: from a hard chair, a long drive, a bag strap, \
        or a night in one position. If a nerve is pressed for many hours, it can take \
        weeks to get well. Such a nerve should be looked at.
        """),
    ],
    feels: [
      "It tingles, prickles or goes numb where you were pressed, or below that.",
      "It starts while you keep still, or just when you get up.",
      "It goes within minutes when you move.",
      "It hurts little or not at all.",
      "After that, all feels and moves as before.",
    ],
    likelier: [
      "It comes when you sit, lie, kneel or lean in one way for long.",
      "It goes each time you move.",
      "It comes and goes, and in between all is well.",
      "A belt, a strap or a hard edge pressed there.",
    ],
    lessLikely: [
      "It lasts for hours, though you moved.",
      "It comes back every day for more than six weeks.",
      "A leg or an arm is weak.",
      "It gets worse by the hour or the day.",
      "It comes when you walk, and goes when you sit.",
    ],
    clinicians: [
      "They ask when it comes and what makes it go.",
      "They test your strength and your skin.",
      "If it goes when you move and all else is well, most people need no more tests.",
      "If it keeps coming back, they look for other causes, perhaps with a blood test.",
    ],
    helps: [
      "Move, and rub the part gently. Let the feeling come back before you stand up.",
      "Change how you sit or lie at least every half hour.",
      "At a desk, put both feet flat on the floor and the screen at eye height.",
      "Do not cross your legs or lean on your elbows for long.",
      "Wear loose clothes, and keep your back pockets empty.",
    ],
    comeBack: [
      "It no longer goes within minutes.",
      "It comes back day after day, for weeks.",
      "It comes when nothing presses on you.",
      "It starts to hurt, or it spreads.",
    ],
    hurry: Hurry(
      call: [.face, .oneSide],
      now: [
        "You go numb or feel odd between the legs, even if you sat for long.",
        "Peeing or pooing changes.",
        .footDrops,
        "Both legs keep tingling, stay numb or get weak.",
      ],
      today: ["One leg or arm stays weak."]),
    readNext: [.harmlessTingling, .urgentCare],
    sources: [.seed, .nhsPins, .general], lastReviewed: "2026-11-25")
}
