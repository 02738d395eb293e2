import Assessment
import Wording

extension Sections {
  static let notalgiaParesthetica = Section.cause(
    .notalgiaParesthetica, "An itching skin nerve of the back (notalgia)",
    summary: "A patch beside the shoulder blade itches or tingles for months.",
    whatItIs: [
      .paragraph(
        """
        Small nerves leave the spine and run through the muscles of the back to the skin. One of \
        them, near the shoulder blade, can be stretched or pinched. Then its patch of skin itches, \
        though the skin is not ill. Doctors call this notalgia paresthetica (say: no-TAL-ja \
        pa-res-THET-ik-a).
        """),
      .paragraph(
        """
        No one knows for sure why it starts. In small studies, about two in three people had a \
        worn spine at that height. It often sits on the side of the hand that you do not write with.
        """),
      .paragraph("It can be a great bother, but it is mostly harmless."),
    ],
    feels: [
      "A patch itches, tingles, prickles or burns on *one* side.",
      "It is between the spine and the shoulder blade, or just below.",
      "The skin there can turn brown from rubbing and scratching.",
      "You long to scratch, but can hardly reach it.",
      "At times it is worse, and at times it is gone.",
    ],
    likelier: [
      "It itches more than it hurts.",
      "There is a brown patch, but no blisters.",
      "It has been there for months or years.",
      "A doctor found that your neck or upper back is worn.",
    ],
    lessLikely: [
      "It began in the last days or weeks.",
      "Blisters come up in a strip. That can be shingles, a virus in a nerve.",
      "A leg or an arm is weak.",
      "You itch all over.",
    ],
    clinicians: [
      "They look at the skin and ask how long it has been there.",
      "They can mostly tell by looking, and need no scan.",
      "They can give you a cream that calms or numbs the skin.",
      "A physiotherapist can show you how to move your back and shoulders.",
      "If it stays bad, \(.doctor) can tell you about other medicines.",
    ],
    helps: [
      "Put a cool, damp cloth on it for a few minutes.",
      "Press or pat the skin, and try not to scratch.",
      "Ask \(.pharmacist) for a cream against itching.",
      "Stretch your shoulders and upper back a few times a day.",
      "Wear soft clothes, and keep your nails short.",
    ],
    comeBack: [
      "The itch keeps you from sleep.",
      "The skin breaks, or gets hot, red or wet.",
      "A dark spot grows, bleeds or changes its colour.",
      "It spreads, goes numb or starts to hurt.",
      "It goes round your body like a tight band: see \(.doctor) within days.",
    ],
    hurry: Hurry(
      call: [.chest, .tearing],
      now: [.saddle, .bothLegs, "You get unsteady."],
      today: ["A new rash or blisters come up.", .limbGetsWeak]),
    readNext: [.longLasting, .urgentCare],
    sources: [.notalgia, .general], lastReviewed: "2026-11-25")
}
