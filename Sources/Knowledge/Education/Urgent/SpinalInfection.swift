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
        staff now, or go to an emergency department (A&E or ER). If you are very ill or drowsy, \
        call 999, 112 or 911.
        """),
      .paragraph(
        """
        Germs can get into the bones and discs of the spine. They can also get into the space \
        round the spinal cord, and pus can gather there. Doctors call such a pocket of pus an \
        abscess (say: AB-sess).
        """),
      .paragraph(
        """
        The germs mostly come with the blood: from the skin, a tooth, the bladder, the lungs or a \
        needle. They can also get in when a doctor works on the spine.
        """),
      .paragraph(
        """
        It often goes in steps. First the back hurts. Then a nerve is pressed, and pain or \
        tingling runs out from the spine. Then arms or legs get weak, and in the end they may not \
        move. Care works best before they get weak.
        """),
      .paragraph(
        """
        It is rare. It is often found late, as it can feel like any other sore back.
        """),
    ],
    feels: [
      "The middle of the back or the neck hurts, often at one spot, and more each day.",
      "It hurts at rest and at night too.",
      "Later, pain or tingling runs round the body, or into an arm or a leg.",
      "Arms or legs get weak or numb, or peeing or pooing changes.",
      "You feel ill, with fever, shivers or sweats. But often there is *no* fever.",
    ],
    likelier: [
      "You inject drugs, or did so in the past.",
      "Your body’s defences are weak: chemo, a transplant, HIV or steroids for a long time.",
      "In the last three months you had surgery on the spine, or a needle in the spine or a joint.",
      "You had a bad infection in the last three months.",
      "You live with diabetes, or drink a lot of alcohol.",
    ],
    lessLikely: [
      "You feel well but for a cold, and the cold explains a mild fever.",
      "There are blisters on one side: that can be shingles, a virus in a nerve.",
      "But no fever does *not* speak against it.",
    ],
    clinicians: [
      "They ask what could have let germs in, and take your temperature.",
      "They test your strength, your skin and your reflexes.",
      "A blood test shows if the body fights germs.",
      "A scan of the spine shows where it is. Dye that goes into a vein makes it clearer.",
      "You get strong medicines against germs through a vein, often for weeks.",
      "A surgeon may have to let the pus out and free the nerves.",
    ],
    helps: [
      "Only fast care in a hospital helps. Set off now.",
      "If you inject drugs, or did, say so. It helps them to find the cause fast.",
      "Tell them of every needle, operation and infection of the last months.",
      "A pill for pain can hide a fever. Say what you took, and when.",
      "Do not take pills against germs that are left over at home.",
      "Let no one rub or crack your back.",
    ],
    comeBack: [
      "You were sent home, and you get a fever or shivers: go back at once.",
      "The pain gets worse, or starts to run into an arm or a leg: go back at once.",
      "You go numb, weak or unsteady: go back at once.",
      "Say that you were there before, and what is new.",
      "You were treated, and the pain comes back: be seen the same day.",
    ],
    hurry: """
      Go to an emergency department now if your back hurts or tingles and you get a high fever or \
      shivers. Go now, too, if legs or arms get weak, if both legs tingle, if you go numb between \
      the legs, or if peeing or pooing changes. Do you inject drugs, or are your defences weak? \
      Then go now if you get any fever, or if it hurts and a leg or an arm tingles too. If it \
      just hurts, be seen today. Call 999, 112 or 911 if you are very ill, drowsy or mixed up.
      """,
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.davis, .galliker, .lauffer, .backPainInED, .seed, .general],
    lastReviewed: "2026-11-25")
}
