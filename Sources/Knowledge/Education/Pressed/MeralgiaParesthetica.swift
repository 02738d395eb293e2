import Assessment
import Wording

extension Sections {
  static let meralgiaParesthetica = Section.cause(
    .meralgiaParesthetica, "A pressed nerve at the outer thigh (meralgia)",
    summary: "A tight belt, clothes or weight press on a nerve of the skin.",
    whatItIs: [
      .paragraph(
        """
        A nerve runs from the back through the groin to the skin of the outer thigh. In the groin \
        it passes under a firm band. A tight belt, tight clothes or a belly that grows can press \
        on it there. Doctors call this meralgia paresthetica (say: me-RAL-ja pa-res-THET-ik-a).
        """),
      .paragraph(
        """
        This nerve only feels. It moves no muscle, so the leg stays strong. If the leg is weak, \
        something else is going on, and it must be looked at.
        """),
      .paragraph(
        """
        It mostly gets better within weeks or months, once nothing presses any more.
        """),
    ],
    feels: [
      "The outer thigh tingles, burns or goes numb, on *one* side.",
      "The skin can be sore when clothes brush it.",
      "It stays above the knee.",
      "It can get worse when you stand or walk for long.",
      "The leg is as strong as before.",
    ],
    likelier: [
      "You wear a tight belt, tight clothes or heavy tools at the hip.",
      "You put on weight.",
      "You are pregnant.",
      "You live with diabetes.",
    ],
    lessLikely: [
      "The leg is weak, or the knee gives way.",
      "You feel it below the knee.",
      "Your back hurts as well.",
      "It is in both legs.",
    ],
    clinicians: [
      "They touch the skin of the thigh, and test your strength and your reflexes.",
      "They can mostly tell from that, and need no scan.",
      "They may test your blood for sugar.",
      "If it stays bad, they may talk to you about a medicine for nerves or an injection.",
    ],
    helps: [
      "Loosen your belt, and wear loose clothes.",
      "Carry keys, phone and tools somewhere else than at the hip.",
      "Sit down for a while if standing makes it worse.",
      "If you weigh more than is good for you, losing some can help. Not while pregnant.",
      "Keep heat and cold off the numb skin, as you could be burnt and not notice.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
    ],
    comeBack: [
      "It is no better after a few weeks in loose clothes.",
      "The numb patch grows, or goes below the knee.",
      "It keeps you from sleep.",
      "You are pregnant: tell your midwife or \(.doctor, .your) about it.",
    ],
    hurry: Hurry(
      now: [.saddle, .bothLegs, .footDrops],
      today: ["The leg gets weak or gives way."],
      note: "All of this goes for pregnant women too."),
    readNext: [.selfCare, .urgentCare],
    sources: [.meralgia, .general], lastReviewed: "2026-11-25")
}
