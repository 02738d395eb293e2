import Assessment
import Wording

extension Sections {
  static let thoracicOutlet = Section.cause(
    .thoracicOutlet, "Pressed nerves below the collar bone",
    summary: "An arm tingles when you lift it, down to the little finger.",
    whatItIs: [
      .paragraph(
        """
        The nerves and blood vessels of the arm pass through a gap between the collar bone and the \
        top rib. Doctors call this gap the thoracic outlet (say: tho-RASS-ik). If it is tight, \
        nerves can be pinched there, most of all when you lift the arm.
        """),
      .paragraph(
        """
        Some people are born with an extra rib or a tight band in the gap. In others it starts \
        after an accident, from work with lifted arms, or from shoulders that hang forward.
        """),
      .paragraph(
        """
        It is not common. A nerve that is pressed in the neck or at the elbow can feel much the \
        same. So it takes a careful look.
        """),
    ],
    feels: [
      "The little-finger side of the arm tingles or goes numb.",
      "It can run down to the ring finger and the little finger.",
      "The shoulder or the neck aches.",
      "It comes when you hang up washing or do your hair.",
      "It eases when you put the arm down.",
    ],
    likelier: [
      "It comes when you hold your arms up.",
      "The ring finger and the little finger are affected.",
      "You often work with lifted arms, or carry heavy bags.",
      "You hurt your neck or collar bone before.",
    ],
    lessLikely: [
      "The thumb side of the arm or hand tingles.",
      "It starts in the neck, or comes when you turn your head.",
      "It is in both arms.",
      "Your hands are clumsy.",
    ],
    clinicians: [
      "They ask you to hold your arms up for a while, and see what happens.",
      "They compare both arms: strength, skin, warmth and pulse.",
      "They may do an X-ray of the neck, a nerve test or a scan.",
      "They mostly send you to a physiotherapist.",
      "Few people need an operation.",
    ],
    helps: [
      "Sit and stand tall, and do not let your shoulders hang.",
      "Do the exercises that a physiotherapist shows you.",
      "Rest your arms often when you work above your head.",
      "Carry less, or use a bag with two straps.",
      "Do not sleep with an arm above your head.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
    ],
    comeBack: [
      "It is no better after a few weeks.",
      "It wakes you at night, or keeps you from work.",
      "It no longer eases when you put the arm down.",
      "The hand looks thinner than the other: see \(.doctor) within days.",
    ],
    hurry: Hurry(
      call: [.chest, .face, .oneSide],
      now: [
        "The arm or hand swells, or gets blue, pale or cold.",
        "You get unsteady on your legs.",
        .saddle,
      ],
      today: ["An arm or a hand gets weak or clumsy."]),
    readNext: [.structuralCauses, .urgentCare],
    sources: [.outlet, .general], lastReviewed: "2026-11-25")
}
