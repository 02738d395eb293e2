import Assessment
import Wording

extension Sections {
  static let peronealNeuropathy = Section.cause(
    .peronealNeuropathy, "A pressed nerve at the outer knee",
    summary: "A nerve that lifts the foot is squeezed just below the knee.",
    whatItIs: [
      .urgent(
        """
        Does a foot drop or slap when you walk, and is it new? Tell a member of staff now, or go \
        to \(.emergencyDepartment).
        """),
      .paragraph(
        """
        A nerve winds round the outer side of the leg, just below the knee. It lies on the bone \
        there, with little but skin above it. So it is easily squeezed. Doctors call it the \
        peroneal nerve (say: per-o-NEE-al).
        """),
      .paragraph(
        """
        It lifts the foot and the toes. It also feels for the outer shin and the top of the foot. \
        When it is squeezed, the skin there tingles and the foot may drop.
        """),
      .paragraph(
        """
        A foot can also drop because of the back, the spinal cord or the brain. Only someone who \
        tests you can tell, so it must be seen fast when it is new. If it comes from the knee, it \
        mostly gets better within weeks or months, once nothing presses any more.
        """),
    ],
    feels: [
      "The outer shin and the top of the foot tingle or go numb.",
      "The foot slaps or drags, or you trip over your toes.",
      "You cannot walk on that heel, or lift the toes.",
      "It hurts little or not at all, and the back does not hurt.",
    ],
    likelier: [
      "You kneel or squat a lot.",
      "You often sit with crossed legs.",
      "You lost much weight, so there is less of a cushion round the nerve.",
      "A plaster, a brace or a high boot pressed there.",
    ],
    lessLikely: [
      "Your back or your buttock hurts or tingles.",
      "You cannot turn the sole of that foot inwards with strength.",
      "The sole or the calf tingles.",
      "It is in both legs.",
    ],
    clinicians: [
      "They watch you walk, and see which ways the foot can move.",
      "They test your skin and your reflexes.",
      "A nerve test can show where the nerve is squeezed.",
      "If the back could be the cause, they may do a scan.",
      "They can give you a splint that holds the foot up.",
    ],
    helps: [
      "Do not cross your legs, and do not kneel or squat.",
      "Keep hard edges away from the outer knee, in bed too.",
      "Wear the splint and firm shoes, so that you do not fall.",
      "Do not drive until a doctor says that your foot is strong enough.",
      "Look at the numb skin each day, and keep heat off it.",
      "Do the exercises that a physiotherapist shows you.",
    ],
    comeBack: [
      "The foot does not get better: go back within days.",
      "The splint rubs or hurts.",
      "You trip or fall.",
      "You lose weight and do not know why.",
    ],
    hurry: Hurry(
      call: [.face, .oneSide],
      now: ["A foot starts to drop, even if nothing hurts.", .bothLegs, .saddle],
      today: ["The foot dropped weeks ago, and no one has looked at it."]),
    readNext: [.structuralCauses, .urgentCare],
    sources: [.footDrop, .lothian, .general], lastReviewed: "2026-11-25")
}
