import Assessment
import Wording

extension Sections {
  static let infectionNerve = Section.cause(
    .infectionNerve, "Germs that upset nerves, such as from ticks",
    summary: "Some germs can upset nerves where they leave the spine.",
    whatItIs: [
      .paragraph(
        """
        Some germs get into nerves, or make them swell. Ticks carry one of them. A tick is a tiny \
        bug that bites and drinks blood. Doctors call the illness Lyme disease (say: LIME).
        """),
      .paragraph(
        """
        Weeks after the bite the germ can upset a nerve root, the place where a nerve leaves the \
        spine. In about one in five people the pain of such a root is the only early sign.
        """),
      .paragraph(
        """
        Other germs can harm nerves as well: HIV, and syphilis (say: SIF-i-lis), which is passed \
        on by sex. All of these show up in tests, and all can be treated. No one should judge you.
        """),
      .drawing(.strip, "A nerve root that is upset is felt as a strip."),
    ],
    feels: [
      "A strip of the back, chest, belly, arm or leg hurts, burns or tingles.",
      "It is often worse at night, and keeps you from sleep.",
      "A red ring may grow on the skin, days or weeks after a tick bite. It mostly does not itch.",
      "You may be tired, hot and sore all over, as with the flu.",
    ],
    likelier: [
      "A tick bite, or walks in long grass or woods, in the last weeks or months.",
      "A red ring on the skin that grows.",
      "Pain that wakes you at night.",
      "A mild fever, or an illness like the flu, in the last six weeks.",
      "Sex without a condom, or shared needles.",
    ],
    lessLikely: [
      "Nothing you feel makes it sure that no germ is there. It takes a test.",
      "No ring and no bite speak against it a little. But a tick bite is easy to miss.",
      "It is old, slow, and the same in both feet.",
    ],
    clinicians: [
      "They look at your skin, and ask where you were and when.",
      "A growing ring is enough to treat Lyme disease, with no test.",
      "They take blood to look for germs. Soon after a bite it can be too early to show.",
      "If the brain or the spine may be hit, they test the water round the spinal cord.",
      "They give medicines that kill germs (antibiotics), mostly for some weeks.",
    ],
    helps: [
      "Take out a tick at once. Grip it close to the skin and pull it straight out.",
      "Take a photo of a rash, and note the day.",
      "Take the medicine to the end, also when you feel well.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
    ],
    comeBack: [
      "A red ring comes, or grows: see \(.doctor) within days.",
      "You were treated, and new tingling, pain or weakness comes.",
      "*The same day* if an arm or a leg gets weak.",
      "*The same day* if your back hurts and you inject drugs.",
    ],
    hurry: Hurry(
      call: [
        .face,
        .drowsy,
        "You get a bad headache with a stiff neck, a fever, or pain from light.",
      ],
      now: ["You get a high fever or shivers with no clear cause.", .bothLegs, .saddle]),
    readNext: [.testsAndWords, .urgentCare],
    sources: [.seed, .lyme, .ng127, .general], lastReviewed: "2026-11-25")
}
