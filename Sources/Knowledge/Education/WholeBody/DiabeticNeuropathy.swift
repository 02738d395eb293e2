import Assessment
import Wording

extension Sections {
  static let diabeticNeuropathy = Section.cause(
    .diabeticNeuropathy, "Nerves harmed by diabetes",
    summary: "Too much sugar in the blood slowly wears out nerves.",
    whatItIs: [
      .paragraph(
        """
        In diabetes there is too much sugar in the blood. Over years it harms the tiny blood \
        vessels that feed the nerves. Bit by bit the nerve fibres wear out. When many nerves are \
        harmed, doctors call this neuropathy (say: new-ROP-a-thy).
        """),
      .paragraph(
        """
        The longest nerves go first, so it begins in both feet. Now and then a nerve of the trunk \
        is hit. Then a strip of chest, belly or back tingles or burns on one side.
        """),
      .drawing(.stocking, "The feet are hit first, and later the hands."),
      .paragraph(
        """
        It is common. Studies find it in a quarter to three quarters of people with diabetes. It \
        can also be the first sign of a diabetes that no one knew of.
        """),
    ],
    feels: [
      "Both feet tingle, burn or stab, or feel numb or cold.",
      "It is often worse at night, when the feet get warm in bed.",
      "It stays, and it slowly creeps up from the toes.",
      "Or one strip of the trunk burns and is sore to touch, on one side.",
    ],
    likelier: [
      "Diabetes for many years, or sugar that was too high for long.",
      "A burning feeling that gets worse at night.",
      "You smoke, or your blood pressure is high.",
    ],
    lessLikely: [
      "Your blood sugar was tested not long ago and is fine.",
      "It came all at once, or in a few days.",
      "It is in one leg only, and follows a strip from the back.",
    ],
    clinicians: [
      "They measure the sugar in your blood, and how it was over the last three months.",
      "They look at your feet and feel the pulse there.",
      "They touch your toes with a soft thread or a humming fork, to see what you feel.",
      "They also look for other causes, such as too little vitamin B12. Metformin can cause that.",
    ],
    helps: [
      "Keep your sugar near the goal set with your team. It slows the harm.",
      "Change your medicine or food plan *with* your team. A sudden big drop can upset nerves too.",
      "Look at your feet each day, with a mirror or with help.",
      "Never go barefoot, and wear shoes that fit well.",
      "Keep heat off numb feet, and test bath water with your elbow.",
      "Go to each foot check. For pain, ask about medicines that calm nerves.",
    ],
    comeBack: [
      "The same day for any open sore, blister, cut, or change of colour on a foot.",
      "The same day if a foot is hot, red or swollen, even if it does not hurt.",
      "You lose weight without trying, or are very thirsty and pee a lot: be seen the same day.",
      "A leg gets weak, or a thigh hurts and gets thin: be seen the same day.",
      "It keeps you from sleep, or you trip or fall.",
    ],
    hurry: Hurry(
      call: ["You are drowsy, mixed up or keep being sick."],
      now: [
        "A sore foot spreads, smells or turns black, or you get a fever.",
        .bothLegsWithinDays,
        .footDrops,
        .saddle,
      ]),
    readNext: [.peripheralNeuropathy, .testsAndWords, .urgentCare],
    sources: [.seed, .kanji, .ng127, .fife, .general], lastReviewed: "2026-11-25")
}
