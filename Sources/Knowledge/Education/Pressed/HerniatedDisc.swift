import Assessment
import Wording

extension Sections {
  static let herniatedDisc = Section.cause(
    .herniatedDisc, "A slipped disc",
    summary: "A soft cushion in the spine bulges and upsets a nerve.",
    whatItIs: [
      .paragraph(
        """
        Between the bones of the spine lie discs. A disc is a cushion with a soft centre and a \
        firm ring round it. In a slipped disc the soft centre pushes out through the ring. \
        Doctors call it a herniated disc.
        """),
      .drawing(.slippedDisc, "The soft centre of a disc touches the root of a nerve."),
      .paragraph(
        """
        The bulge can press on a nerve root, the place where a nerve leaves the spine. The nerve \
        then hurts or tingles along its whole path, far from the disc. Low in the back this is \
        also called sciatica.
        """),
    ],
    feels: [
      "It tingles, burns or hurts in a strip on *one* side.",
      "From the low back it runs into the buttock, the leg or the foot.",
      "From the neck it runs into the arm or the hand.",
      "The leg or arm is often worse than the back.",
      "A patch of skin can go numb.",
    ],
    likelier: [
      "It gets worse when you sit, cough or sneeze.",
      "You are between 30 and 50.",
      "You had a slipped disc before.",
    ],
    lessLikely: [
      "It is on both sides, or in both feet like socks.",
      "Only the back tingles, and neither a leg nor an arm does.",
      "There is a rash, or the skin just itches.",
    ],
    clinicians: [
      "They ask where it runs, and test your strength, your skin and your reflexes.",
      "Most people need no scan. One is done if it would change what is done next.",
      "If it stays bad, they may talk to you about an injection or an operation.",
    ],
    helps: [
      "Keep moving, as far as you can bear. Rest in bed makes it slower.",
      "Change how you sit or lie often.",
      "Ask a pharmacist which pain relief is safe for you.",
      "Be patient: most slipped discs settle in four to six weeks.",
    ],
    comeBack: [
      "It is no better after four to six weeks.",
      "The pain keeps you from sleep or work.",
      "The numb patch grows.",
    ],
    hurry: """
      Get help now if you go numb between the legs, if peeing or pooing changes, if both legs are \
      affected, or if a leg or a foot gets weak.
      """,
    readNext: [.structuralCauses, .urgentCare],
    sources: [.seed, .nhsSciatica, .vroomen, .iversen], lastReviewed: "2026-11-25")
}
