import Assessment
import Wording

extension Sections {
  static let medicationNeuropathy = Section.cause(
    .medicationNeuropathy, "Nerves harmed by a medicine",
    summary: "Some medicines, such as certain chemo, can harm nerves.",
    whatItIs: [
      .paragraph(
        """
        Some medicines do much good, but can harm nerves on the way. The longest nerves suffer \
        first, so feet and hands are hit. When many nerves are harmed, doctors call this \
        neuropathy (say: new-ROP-a-thy).
        """),
      .drawing(.stocking, "Both feet, and often the fingers too."),
      .paragraph("Here are names to look for on the box or the leaflet:"),
      .list([
        "Chemo: cisplatin and its kin, names that end in -taxel, vincristine, bortezomib.",
        "Against germs: metronidazole for four weeks or more, linezolid, isoniazid.",
        "Against germs in pee: nitrofurantoin. It can act fast, and make you weak.",
        "Against germs too: all that end in -floxacin.",
        "For the heart: amiodarone.",
      ]),
      .tip("Do not end a medicine on your own: that can do great harm. Ask first, and ask soon."),
    ],
    feels: [
      "Both feet and both hands tingle, burn or go numb, like socks and gloves.",
      "It begins weeks or months after the medicine, and grows with it.",
      "With some chemo, cold things sting in the hands or the throat.",
      "It may get worse for some weeks after the last dose, before it gets better.",
    ],
    likelier: [
      "You take one of these medicines, or took it in the last months.",
      "The dose is high, or you take it for long.",
      "Your kidneys are weak, so the medicine stays in the body.",
      "Diabetes, alcohol or too little vitamin B12 had worn the nerves before.",
    ],
    lessLikely: [
      "The tingling was there before the medicine.",
      "It is on one side only.",
      "It runs in one strip from the back.",
    ],
    clinicians: [
      "They go through all that you take, also from shops and the web.",
      "The one who gave you the medicine weighs up what it does for you and to you.",
      "They may lower it, pause it, change it, or keep it. It is decided with you.",
      "They take blood to look for other causes, such as diabetes or too little B12.",
    ],
    helps: [
      "Call the team or the \(.pharmacist, .name) that gave you the medicine, as soon as it tingles.",
      "Make a list of all medicines, with the day when each began.",
      "Keep heat off numb skin, and take care with sharp things.",
      "Wear firm shoes, and look at your feet each day.",
      "Ask about medicines that calm nerves, if it hurts.",
    ],
    comeBack: [
      "The same day if it grows within days, or if you take nitrofurantoin or a -floxacin.",
      "The same day if a hand or a foot gets weak, or if you trip.",
      "The same day if your back newly hurts, and there is or was a cancer.",
      "Before the next round of chemo, if you tingle at all.",
      "It is still there some months after the medicine ended.",
    ],
    hurry: Hurry(
      now: [
        """
        You are on chemo and get a fever or shivers. First call your chemo team. If no one \
        answers, go.
        """,
        "It spreads fast, or your legs get weak or unsteady.",
        .saddle,
        "With cancer, now or in the past: your back hurts, and legs or arms tingle or are weak.",
        "A tight band goes round you.",
      ]),
    readNext: [.peripheralNeuropathy, .testsAndWords, .urgentCare],
    sources: [.nerveDrugs, .ng127, .ng234, .general], lastReviewed: "2026-11-25")
}
