import Assessment
import Wording

extension Sections {
  static let pressedArmNerve = Section.cause(
    .pressedArmNerve, "A trapped nerve at the wrist or elbow (carpal tunnel)",
    summary: "The fingers tingle, often at night, and shaking the hand helps.",
    whatItIs: [
      .paragraph(
        """
        Nerves reach the hand through tight gaps. If a nerve is squeezed in one, the fingers it \
        serves tingle or go numb, often at night.
        """),
      .paragraph(
        """
        At the wrist, the gap is called the carpal tunnel (say: KAR-pul). The nerve there serves \
        the thumb, the next two fingers and half of the ring finger. Carpal tunnel syndrome is \
        the most common trapped nerve in the arm.
        """),
      .paragraph(
        """
        At the inner side of the elbow, the ulnar nerve (say: UL-na) lies close to the skin. It is \
        the “funny bone”. It serves the little finger and half of the ring finger.
        """),
      .paragraph(
        """
        A nerve in the neck can feel much the same. If the neck or the shoulder is sore too, read \
        about the neck as well.
        """),
    ],
    feels: [
      "Fingers tingle or go numb, and at night it can wake you.",
      "From the wrist, the thumb and the next fingers are affected.",
      "From the elbow, the ring finger and the little finger are affected.",
      "Shaking the hand, or straightening the elbow, brings the feeling back.",
      "The ache can climb up the arm, and you may drop things.",
    ],
    likelier: [
      "You do the same thing with your hands for hours, or use tools that shake.",
      "You lean on your elbows, or hold a phone to your ear for a long time.",
      "You had a long ride. Handlebars press on the palm, and the little finger goes numb.",
      "You are pregnant, as swelling makes the gap tighter.",
      "You live with diabetes, an underactive thyroid gland or arthritis (sore, swollen joints).",
    ],
    lessLikely: [
      "The whole arm tingles, or the tingling starts in the neck.",
      "Your feet tingle too, or you are less steady than last year.",
      "Your lips or face tingle as well.",
      "It came suddenly, and nothing pressed on the arm.",
    ],
    clinicians: [
      "They ask which fingers tingle, and when.",
      "They tap and bend the wrist or the elbow, and test your grip and your skin.",
      "A nerve test can show where it is squeezed. Many people do not need one.",
      "A blood test can look for diabetes or an underactive thyroid gland.",
      "They can offer a splint, an injection at the wrist, or a small operation.",
    ],
    helps: [
      "For the wrist, wear a splint at night that keeps it straight. Try it for 6 weeks.",
      "For the elbow, do not lean on it or keep it bent, and wrap a soft towel round it in bed.",
      "On a bike, wear padded gloves, raise the handlebars and move your hands often.",
      "Ask \(.pharmacist) which splint fits, and which pain relief is safe for you.",
      "If you are pregnant, tell your midwife. It usually goes in the weeks after the birth.",
    ],
    comeBack: [
      "It is no better after 6 weeks with a splint, or after 6 to 12 weeks off the elbow.",
      "After a ride, fingers still tingle after 2 weeks.",
      "The fingers are numb all the time: see \(.doctor) in the next few days.",
      "The muscle at the thumb or the hand gets thinner: see \(.doctor) in the next few days.",
      "Both hands get clumsy with buttons or keys: see \(.doctor) in the next few days.",
    ],
    hurry: Hurry(
      call: [.chest, .face, .oneSide],
      now: [
        "The hand is cold, pale or blue, and does not recover within minutes.",
        "Both hands get clumsy, and your legs get unsteady or weak.",
        "Both hands and both feet tingle, and it started in the last 2 weeks.",
        "You are pregnant or have a new baby, and your hands or face swell suddenly.",
        .saddle,
      ],
      today: [
        "An arm or a hand gets weak.",
        "Your wrist hangs down, and you cannot lift it or straighten the fingers.",
      ]),
    readNext: [.neckRoot, .thoracicOutlet, .selfCare],
    sources: [.nhsPins, .thyroid, .general], lastReviewed: "2026-12-01")
}
