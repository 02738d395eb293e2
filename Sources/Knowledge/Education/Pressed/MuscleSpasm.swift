import Assessment
import Wording

extension Sections {
  static let muscleSpasm = Section.cause(
    .muscleSpasm, "Tight muscles or a muscle spasm",
    summary: "A hard, sore muscle presses on small nerves beside the spine.",
    whatItIs: [
      .paragraph(
        """
        Long muscles run up both sides of the spine. They hold you up and let you bend. When one \
        has worked too hard, it can go tight and sore, and not let go. Doctors call that a spasm \
        (say: SPAZ-um).
        """),
      .paragraph(
        """
        Small nerves pass through these muscles on their way to the skin. A tight, swollen muscle \
        can press on them. Then the skin tingles, with no disc at fault.
        """),
      .paragraph(
        """
        No test can prove it. Doctors think of it when they find no sign of another cause. So \
        look out for the signs on this page that do not fit.
        """),
    ],
    feels: [
      "A hard, sore band or knot lies beside the spine, often on one side.",
      "The skin there tingles or prickles.",
      "It hurts more when you press on it, or move.",
      "The back or neck feels stiff after a long time in one place.",
      "It stays where it is, and does not run down a leg.",
    ],
    likelier: [
      "The muscle feels tight or knotted.",
      "It began after hard work, sport or a small strain.",
      "You sat, drove or bent over a screen for long.",
      "Warmth or a massage eases it.",
    ],
    lessLikely: [
      "It runs in a strip down a leg.",
      "Both feet tingle, as if in socks.",
      "It wakes you at night, and no position eases it.",
      "A leg or an arm is weak.",
      "There is a rash, or you feel ill.",
    ],
    clinicians: [
      "They ask how it began, and look for signs of other causes.",
      "They feel the muscles, and test your strength, your skin and your reflexes.",
      "Most people need no scan and no blood test.",
      "They can send you to a physiotherapist if it stays.",
    ],
    helps: [
      "Keep moving gently, and do a little more each day.",
      "Put a warm pack on it for a while, but *never* on numb skin.",
      "A gentle massage can help. Leave it if it hurts more.",
      "Change how you sit at least every half hour.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
      "Leave heavy lifting for some days, but do not stay in bed.",
    ],
    comeBack: [
      "It is no better after a few weeks.",
      "It keeps coming back.",
      "It starts to run down a leg or an arm.",
      "It wakes you night after night: see \(.doctor) within days.",
    ],
    hurry: Hurry(
      call: [.chest, .cannotStand],
      now: [
        .saddle,
        .bothLegs,
        .footDrops,
        .fever,
      ],
      today: [.limbGetsWeak, "You lose weight and do not know why."]),
    readNext: [.selfCare, .urgentCare],
    sources: [.seed, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
