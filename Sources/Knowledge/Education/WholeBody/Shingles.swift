import Assessment
import Wording

extension Sections {
  static let shingles = Section.cause(
    .shingles, "A virus in one nerve (shingles)",
    summary: "One strip of skin burns and tingles, and then blisters.",
    whatItIs: [
      .paragraph(
        """
        It is the virus of chickenpox. After chickenpox it sleeps in the roots of your nerves for \
        years. When your defences are low, it can wake up in one nerve. Then the strip of skin \
        that this nerve serves burns, and blisters.
        """),
      .drawing(.strip, "One strip, on one side. It stops at the middle of the body."),
      .paragraph(
        """
        It is most common on the chest and the back: nearly half of all cases are there. The \
        skin mostly burns or tingles for one to three days before the rash comes.
        """),
      .tip(
        "Treatment works best in the first 3 days of the rash. Show it to someone the same day."),
      .paragraph(
        """
        You cannot catch shingles from someone. But the blisters can give chickenpox to people \
        who never had it. That can be serious for babies, in pregnancy and with weak defences.
        """),
    ],
    feels: [
      "A strip on *one* side burns, tingles, stabs or itches.",
      "The skin there is sore, so that even a shirt hurts.",
      "After some days come red patches, then small blisters, which dry in one to two weeks.",
      "In rare cases the rash never comes.",
    ],
    likelier: [
      "Blisters in a strip on one side.",
      "The skin burns and is sore to touch, and it is new.",
      "You are 50 or older.",
      "Your defences are weak: from chemo, HIV, a transplant or long-term steroids.",
    ],
    lessLikely: [
      "It is on both sides.",
      "It is more than two weeks old, and there was never a rash.",
    ],
    clinicians: [
      "\(.pharmacist), a nurse or \(.doctor) looks at the rash. Mostly no test is needed.",
      "They give a medicine against the virus, best within 3 days (72 hours) of the rash.",
      "If you are older or your defences are weak, it can be worth while later.",
      "They give pain relief that fits you.",
      "Before there is a rash it cannot be treated, so they ask you to watch the skin.",
    ],
    helps: [
      "Look at the skin each day, also at your back. Use a mirror or ask someone.",
      "Keep the rash clean and dry, and cover it with a loose, smooth cloth.",
      "A cool, wet cloth can ease it. Do not share towels.",
      "Until all blisters are dry, keep away from babies, pregnant women and ill people.",
      "Ask about the vaccine. It makes shingles rarer.",
    ],
    comeBack: [
      "The skin burns but has no rash: book to be seen within days. With weak defences, go today.",
      "The same day if a rash comes, spreads to more strips, or is near an eye or on the nose.",
      "The same day if an arm or a leg gets weak.",
      "You are pregnant, or a baby or a child has it: be seen the same day.",
      "It still hurts when the skin has healed. That can be treated.",
    ],
    hurry: Hurry(
      call: ["You get a bad headache with a stiff neck.", .drowsy],
      now: [
        "The rash is near an eye, and you see badly.",
        "Your eye is red and hurts.",
        .bothLegs,
        .saddle,
      ]),
    readNext: [.selfCare, .inPregnancy, .urgentCare],
    sources: [.seed, .nhsShingles, .zoster, .cksShingles, .general], lastReviewed: "2026-11-25")
}
