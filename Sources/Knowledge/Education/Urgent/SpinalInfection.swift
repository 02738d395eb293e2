import Assessment
import Wording

extension Sections {
  static let spinalInfection = Section.cause(
    .spinalInfection, "An infection in the spine (abscess)",
    summary: "Germs in the spine need care fast, even with no fever.",
    whatItIs: [
      .urgent(
        """
        Does your back hurt or tingle, and do you have a high fever or shivers? Tell a member of \
        staff now, or go to \(.emergencyDepartment, .full). If you are very ill or drowsy, \
        call \(.emergencyNumber). Go even without a fever if an arm or a leg gets weak.
        """),
      .paragraph(
        """
        Germs can get into the bones of the spine, or into the space round the spinal cord. Mostly \
        they come with the blood: from the skin, a tooth, the bladder or a needle. If pus gathers, \
        doctors call it an abscess (say: AB-sess).
        """),
      .paragraph(
        """
        It often goes in steps. First the back hurts. Then a nerve is pressed, and pain or \
        tingling runs out from the spine. Then arms or legs get weak, and in the end they may not \
        move. Care works best before that starts. It is rare, and often found late, as it can feel \
        like any other sore back.
        """),
    ],
    feels: [
      "It hurts over the bones of the back or the neck, often at one spot, and more each day.",
      "It hurts at rest and at night too.",
      "Later, pain or tingling runs round the body, or into an arm or a leg.",
      "Arms or legs get weak or numb, or peeing or pooing changes.",
      "You feel ill, with fever, shivers or sweats. But often there is *no* fever.",
    ],
    likelier: [
      "You inject drugs, or did so in the past.",
      "Your body’s defences are weak: chemo, a transplant, HIV or steroids for a long time.",
      "In the last three months you had a bad infection, or surgery on the spine.",
      "In that time you had a needle in the spine or in a joint.",
      "You live with diabetes, or drink a lot of alcohol.",
    ],
    lessLikely: [
      "You feel well but for a cold, and the cold explains a mild fever.",
      "There are blisters on one side: that can be shingles, a virus in a nerve.",
      "But no fever does *not* speak against it. Only tests can tell.",
    ],
    clinicians: [
      "They ask what could have let germs in, and take your temperature.",
      "They test your strength, your skin and your reflexes.",
      "A blood test shows if the body fights germs.",
      "A scan shows where it is. Dye that goes into a vein makes it clearer.",
      "You get strong medicines against germs through a vein, often for weeks.",
      "A surgeon may have to let the pus out and free the nerves.",
    ],
    helps: [
      "Only fast care in a hospital helps. If “When to hurry” fits, set off now.",
      "Tell them of any needle, operation or injected drugs. It helps to find the cause fast.",
      "A pill for pain can hide a fever. Say what you took, and when.",
      "Do not take pills against germs that are left over at home.",
    ],
    comeBack: [
      "You were sent home, and you get a fever or shivers: go back at once.",
      "The pain gets worse, or starts to run into an arm or a leg: go back at once.",
      "You go numb, weak or unsteady, or peeing or pooing changes: go back at once.",
      "Say that you were there before, and what is new.",
      "You were treated, and the pain comes back: be seen the same day.",
    ],
    hurry: Hurry(
      call: ["You are very ill, drowsy or mixed up."],
      now: [
        "Your back hurts or tingles, and you get a high fever or shivers.",
        .limbGetsWeak,
        .bothLegs,
        .saddle,
        """
        You inject drugs, your defences are weak, or you had a needle or surgery. Now you get any \
        fever, or an arm or a leg tingles too.
        """,
      ],
      today: [
        """
        You inject drugs, your defences are weak, or you had a needle or surgery. Your back only \
        hurts.
        """
      ]),
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.davis, .galliker, .lauffer, .backPainInED, .seed, .general],
    lastReviewed: "2026-11-25")
}
