import Assessment
import Wording

extension Sections {
  static let neckRoot = Section.cause(
    .neckRoot, "A trapped nerve in the neck or upper back",
    summary: "It is felt between the shoulder blades, in an arm or round the ribs.",
    whatItIs: [
      .paragraph(
        """
        A nerve root is the place where a nerve leaves the spine. In the neck, a bulging disc or \
        a worn joint can press on one. The pain and tingling are then felt far away: beside a \
        shoulder blade, and down one arm to some of the fingers.
        """),
      .paragraph(
        """
        The shoulder blade often hurts some days before the arm does. So a sore, tingling patch in \
        the upper back can come from the neck, although the neck itself feels well.
        """),
      .paragraph(
        """
        More often, no nerve is trapped at all. Joints and muscles of the upper back get stiff \
        when you sit bent over a screen or a phone for hours. They can ache, burn and prickle \
        between the shoulder blades, and they ease when you move.
        """),
      .paragraph(
        """
        Lower down, a nerve root can be felt as a strip round the ribs on one side. Shingles (a \
        virus in a nerve) feels the same before the rash comes, so look at the skin each day.
        """),
    ],
    feels: [
      "A spot beside one shoulder blade aches, burns or tingles.",
      "It can run down *one* arm, to the thumb or to some of the fingers.",
      "Turning the head or looking up makes it worse.",
      "Resting the hand on top of the head can ease it.",
      "From the ribs, it runs round one side, and twisting or sneezing hurts.",
      "A stiff upper back is worse by evening, and better on days off.",
    ],
    likelier: [
      "Moving the neck changes it.",
      "It goes to one arm, in a strip.",
      "You sit bent over or look down for a long time.",
      "You had a slipped disc before, or a scan showed a worn neck.",
    ],
    lessLikely: [
      "The skin itches more than it hurts.",
      "Walking fast or climbing stairs brings it on. That may be the heart.",
      "Both arms or both legs are affected.",
      "There are blisters or a rash.",
    ],
    clinicians: [
      "They ask you to move your neck and arms, and see what changes.",
      "They test your strength, your skin and your reflexes, and watch you walk.",
      "Most people need no scan. One is done if an arm gets weak, or if it does not get better.",
      "They can send you to a physiotherapist, or talk to you about other pain relief.",
    ],
    helps: [
      "Keep moving, and turn your head gently as far as you can manage.",
      "Get up at least every half hour, and roll your shoulders back.",
      "Put the screen at eye height, and hold the phone up.",
      "A warm pack can help, but never on numb skin.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
      "Ask a physiotherapist before anyone cracks your neck or back.",
    ],
    comeBack: [
      "It is no better after 4 to 6 weeks. Most people are well by then.",
      "The pain keeps you from sleep or work: see \(.doctor) in the next few days.",
      "The pain wakes you, and no position eases it: see \(.doctor) in the next few days.",
      "A shock runs down your back when you bend your neck: see \(.doctor) in the next few days.",
      "You are over 50, and a strip round the ribs burns: see \(.doctor) in the next few days.",
    ],
    hurry: Hurry(
      call: [
        .chest,
        .tearing,
        "It hurts between the shoulder blades, and you sweat, feel sick or are short of breath.",
        "Walking fast or climbing stairs brings it on, and rest stops it.",
        "After a fall or a crash, your neck hurts or both arms tingle. Keep still.",
      ],
      now: [
        "Your hands get clumsy, and you get unsteady.",
        "A tight band is new, or you are numb below a line.",
        "A strip round the ribs or down an arm is new, and you once had cancer or live with it.",
        "Your back or neck hurts more each day, with a high temperature or shivers.",
        .bothLegsNewOrWorse,
        .saddle,
      ],
      today: [
        "An arm or a hand gets weak.",
        "A rash or blisters come up.",
        "You lose weight and do not know why.",
      ]),
    readNext: [.muscleSpasm, .herniatedDisc, .urgentCare],
    sources: [.nhsBackPain, .davies, .general], lastReviewed: "2026-12-01")
}
