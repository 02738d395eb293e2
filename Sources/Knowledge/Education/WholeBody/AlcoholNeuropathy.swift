import Assessment
import Wording

extension Sections {
  static let alcoholNeuropathy = Section.cause(
    .alcoholNeuropathy, "Nerves harmed by alcohol",
    summary: "A lot of alcohol over years wears out nerves, the longest first.",
    whatItIs: [
      .paragraph(
        """
        A lot of alcohol for a long time harms nerves. Many people who drink also eat little, and \
        then lack B vitamins, which nerves need. Both wear out the nerve fibres.
        """),
      .paragraph(
        """
        The longest nerves go first, so it begins in both feet. When many nerves are harmed, \
        doctors call this neuropathy (say: new-ROP-a-thy). After diabetes, alcohol is its most \
        common cause in adults.
        """),
      .drawing(.stocking, "Both feet burn or go numb first."),
      .paragraph(
        """
        No one should judge you for it. Staff ask so that they can help. Nerves can get better, \
        if the alcohol goes and the vitamins come back.
        """),
    ],
    feels: [
      "Both feet burn, tingle or hurt, most at night.",
      "Or they are numb, and the floor feels soft.",
      "It creeps up the legs over months. Later it can reach the hands.",
      "Calves cramp, and legs can get thin and weak.",
      "You walk with your feet apart, or fall in the dark.",
    ],
    likelier: [
      "A lot of alcohol on most days, for years.",
      "You eat little, or throw up often.",
      "You lose weight, or your liver is ill.",
      "It burns, and it is the same on both sides.",
    ],
    lessLikely: [
      "It is on one side only.",
      "It came in hours or days.",
      "You drink little, or began not long ago.",
    ],
    clinicians: [
      "They ask how much you drink. A true answer gets you the right help.",
      "They take blood to look at liver, sugar, vitamin B12, folic acid and the thyroid gland.",
      "They test your skin, your strength, your eyes and how you walk.",
      "They give B vitamins. The one called thiamine (say: THY-a-min) must not be missed.",
      "They can help you to drink less in a safe way, with medicine if you need it.",
    ],
    helps: [
      "Drink less, with help. It is what helps nerves most.",
      "If you drink each day, do *not* stop all at once: it can bring on a fit. Ask first.",
      "Eat three meals a day, and take the vitamins that you are given.",
      "Look at your feet each day. Wear shoes, and keep heat off numb skin.",
      "Talk to someone: \(.doctor, .your), or a local group for people who drink.",
    ],
    comeBack: [
      "It climbs higher, or you fall.",
      "*The same day* if an arm or a leg gets weak.",
      "A sore on a foot: show it to someone the same day.",
      """
      You shake or sweat when you drink less: get help the same day. If you see things that are \
      not there, go now.
      """,
      "You want to drink less, and it does not work.",
    ],
    hurry: Hurry(
      call: ["Someone has a fit, is mixed up or cannot be woken."],
      now: [
        "You see double, your eyes jump, or you are newly unsteady. You may need a vitamin fast.",
        .bothLegsWithinDays,
        .saddle,
      ]),
    readNext: [.peripheralNeuropathy, .b12Deficiency, .urgentCare],
    sources: [.poncelet, .cg100, .ng127, .general], lastReviewed: "2026-11-25")
}
