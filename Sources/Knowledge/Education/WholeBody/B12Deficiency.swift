import Assessment
import Wording

extension Sections {
  static let b12Deficiency = Section.cause(
    .b12Deficiency, "Too little vitamin B12",
    summary: "Nerves need B12 to build their cover. Without it they misfire.",
    whatItIs: [
      .paragraph(
        """
        Nerves have a cover, called myelin (say: MY-e-lin). It keeps their signals from leaking, \
        as plastic does round a wire. The body needs vitamin B12 to build it. With too little B12 \
        the cover is harmed. Then you tingle, and you can get weak.
        """),
      .paragraph(
        """
        B12 comes from meat, fish, eggs and milk. Some people eat too little of it. In others the \
        gut cannot take it up. Doctors call one such illness pernicious anaemia (say: \
        per-NISH-us a-NEE-me-a). Blood needs B12 as well.
        """),
      .drawing(.stocking, "Feet tingle first, then hands."),
      .paragraph(
        """
        It can be treated. But it should be found early, as nerves and the spinal cord may not \
        get quite well again if it goes on for long.
        """),
    ],
    feels: [
      "Both feet tingle or go numb, and then the hands.",
      "You are unsteady, above all in the dark or with your eyes shut.",
      "Your legs can get weak or stiff.",
      "You may be tired or pale, or have a sore, red tongue.",
      "You may be low, forget things, or see less well.",
    ],
    likelier: [
      "You eat little or no meat, fish, eggs or milk.",
      "You had surgery on the stomach or the gut, or an illness of the gut.",
      "Pernicious anaemia, in you or in your family.",
      """
      You take metformin, pills against stomach acid, colchicine (for gout) or topiramate (for \
      fits or migraine).
      """,
      "You breathe laughing gas (nitrous oxide). It makes B12 useless, even if you eat well.",
      "You are newly unsteady when you walk.",
    ],
    lessLikely: [
      "It is mild, it comes and goes, and your balance is good.",
      "It is on one side only.",
      "You eat well, and nothing in the list above fits.",
    ],
    clinicians: [
      "They take blood to measure B12. One sign and one risk are enough to ask for the test.",
      "If laughing gas may be the cause, they measure something else too (homocysteine).",
      "They test your skin, your strength and your balance.",
      "With signs from the nerves they should treat soon, and not only after long tests.",
      "They give B12 as shots at first, or as pills. Some people need it all their life.",
    ],
    helps: [
      "Get the blood test. Tell them of all medicines, and of laughing gas.",
      "Leave laughing gas alone: while it goes on, B12 cannot work.",
      "Ask before you treat it with pills from a shop. They can blur the blood test.",
      "Do not treat it with folic acid alone. It can hide the lack while nerves get worse.",
      "If you eat vegan, you need food with added B12, or pills, for life.",
    ],
    comeBack: [
      "You get B12, and after some weeks it is no better.",
      "It comes back.",
      "Laughing gas and tingling arms or legs: see \(.doctor) *the same day*.",
      "You want to have a baby, or are pregnant: tell \(.doctor, .your) or midwife.",
    ],
    hurry: Hurry(
      now: [
        "You are newly unsteady, or your legs get weak. After laughing gas, hurry all the more.",
        .bothLegsNewly,
        .saddle,
      ]),
    readNext: [.testsAndWords, .peripheralNeuropathy, .urgentCare],
    sources: [.seed, .ng239, .nasgp, .lothianB12, .nitrous, .general], lastReviewed: "2026-11-25")
}
