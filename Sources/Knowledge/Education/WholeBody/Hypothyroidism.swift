import Assessment
import Wording

extension Sections {
  static let hypothyroidism = Section.cause(
    .hypothyroidism, "A slow gland in the neck (thyroid)",
    summary: "It makes too little hormone, and nerves at the wrist and feet can suffer.",
    whatItIs: [
      .paragraph(
        """
        The thyroid gland sits at the front of the neck. Its hormone sets how fast the body \
        works. If it makes too little, all gets slow: heart, gut, skin and mind.
        """),
      .paragraph(
        """
        Flesh can then swell a little, and press on a nerve in a tight place. That is most often \
        the wrist. Doctors call this carpal tunnel syndrome (say: CAR-pal). Nearly one in four \
        people newly found to have a slow thyroid also have this.
        """),
      .paragraph(
        """
        If it goes on for long, the nerves in the feet can wear out as well. A slow thyroid \
        is easy to find and to treat.
        """),
    ],
    feels: [
      "The hands tingle, most in the thumb and the next two fingers.",
      "It wakes you at night, and shaking the hand helps.",
      "Or both feet tingle or feel numb.",
      "Muscles can be sore, stiff or weak.",
      "It comes on slowly, over weeks or months.",
    ],
    likelier: [
      "A slow thyroid is known, and treatment was missed or is too little.",
      "You feel cold when others do not.",
      "You are tired, you gain weight, or you are bunged up.",
      "Your skin is dry, your hair is thin, or your voice is deep.",
      "You had thyroid surgery, or someone in your family has a slow thyroid.",
    ],
    lessLikely: [
      "It came all at once, or in the last days.",
      "It is in one leg or in the back only.",
      "Your thyroid was tested in the last months and is fine.",
    ],
    clinicians: [
      "They take blood. One test (TSH) shows if the gland is slow.",
      "They feel your neck, your pulse and your skin, and test your hands.",
      "They give the missing hormone as a pill, each day, and test the blood again after weeks.",
      "For the wrist they may give a splint for the night. If it stays, a small operation helps.",
    ],
    helps: [
      "Take the pill each day at the same time, as you were told, mostly before food.",
      "Give it time. It can take some months until nerves feel better.",
      "Keep your wrists straight at night, and rest them from hard grips.",
      "Ask before you change the pill, above all if you plan a baby.",
    ],
    comeBack: [
      "*The same day* if a hand or an arm gets weak.",
      "You drop things, or the muscle at the thumb gets thin.",
      "You take the pill, and after two or three months it is no better.",
      "Your heart races, or you lose weight and sweat: the pill may be too strong.",
      "You are pregnant and have a slow thyroid: tell \(.doctor) or a midwife this week.",
    ],
    hurry: Hurry(
      call: ["Someone is very cold, drowsy or mixed up."],
      now: ["Both legs newly tingle, or are numb or weak.", .saddle],
      note: "A slow thyroid itself seldom needs hurry. These signs do."),
    readNext: [.peripheralNeuropathy, .testsAndWords, .urgentCare],
    sources: [.thyroid, .ng127, .general], lastReviewed: "2026-11-25")
}
