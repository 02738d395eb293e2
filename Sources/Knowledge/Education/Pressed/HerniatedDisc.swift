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
        then hurts or tingles along its whole path, far from the disc. When it runs down a leg, \
        doctors call it sciatica (say: sy-AT-ik-a).
        """),
      .paragraph(
        """
        Of all things that press on a nerve root, it is the most common. In many people the body \
        slowly takes the bulge away by itself.
        """),
    ],
    feels: [
      "It tingles, burns or hurts in a strip on *one* side.",
      "From the low back it runs into the buttock, the leg or the foot.",
      "From the neck it runs into the arm or the hand.",
      "The leg or the arm is often worse than the back or the neck.",
      "A patch of skin can go numb.",
    ],
    likelier: [
      "It gets worse when you sit, cough or sneeze.",
      "It came on over some time, not all at once.",
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
      "They may send you to a physiotherapist.",
      "If it stays bad, they may talk to you about an injection or an operation.",
    ],
    helps: [
      "Keep moving, as far as you can bear. Rest in bed makes it slower.",
      "Change how you sit or lie often.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
      "Put nothing hot on skin that is numb.",
      "Give it time: most get better in four to six weeks, though some take longer.",
    ],
    comeBack: [
      "It is no better after four to six weeks.",
      "The pain keeps you from sleep or work.",
      "The numb patch grows: see someone within days.",
    ],
    hurry: Hurry(
      now: [
        .saddle,
        "Both legs tingle or hurt, or are numb or weak.",
        .footDrops,
        "Your hands get clumsy and you get unsteady.",
      ],
      today: [.limbGetsWeak]),
    readNext: [.selfCare, .urgentCare],
    sources: [.seed, .nhsSciatica, .vroomen, .verwoerd, .iversen, .general],
    lastReviewed: "2026-11-25")
}
