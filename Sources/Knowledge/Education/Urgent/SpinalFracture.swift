import Assessment
import Wording

extension Sections {
  static let spinalFracture = Section.cause(
    .spinalFracture, "A broken bone of the spine",
    summary: "After an accident, or with weak bones, a spine can break.",
    whatItIs: [
      .urgent(
        """
        Were you in a crash, or did you fall from high up or take a hard blow? Tell a member of \
        staff now, or go to \(.emergencyDepartment, .full). If it hurts badly, or if you \
        are numb or weak, keep still. Call \(.emergencyNumber). After a small fall with weak bones, be seen today.
        """),
      .paragraph(
        """
        The spine is a row of bones. One of them can crack, or sink down like a box that is \
        stepped on. Many breaks stay in place and mend by themselves. Others can shift, and then \
        bone may press on the spinal cord or on nerves.
        """),
      .paragraph(
        """
        Strong bones break in bad accidents. Weak bones can break in a small fall, when you lift \
        something, or when you just cough. Doctors call weak bones osteoporosis (say: \
        OS-tee-o-po-RO-sis).
        """),
    ],
    feels: [
      "It hurts over the bones of the back or the neck, at one level.",
      "It came all at once, and that spot is sore if it is touched.",
      "It is worse when you stand, turn or cough, and better when you lie.",
      "It may run round the ribs or the belly like a belt.",
      "You may look bent, or get less tall.",
      "If a nerve is pressed, you tingle, or go numb or weak.",
    ],
    likelier: [
      "It began with a crash, a bad fall or a hard blow.",
      "You are over 70, or over 65 and had a small fall.",
      "You took steroid tablets for a long time.",
      "Your bones are weak, or one broke easily before.",
      "There is a bruise or a graze over the sore spot.",
      "More than one of these is true.",
    ],
    lessLikely: [
      "You are young, and nothing hit you.",
      "It does not hurt, or the pain is mild and there was no injury.",
      "It is not over the bones, but in the muscles beside them.",
    ],
    clinicians: [
      "They ask what happened, and feel along the spine.",
      "They test your strength, your skin and your reflexes.",
      "An X-ray shows most breaks. A scan shows more, such as the cord.",
      "They give you something for the pain, so that you can breathe and move.",
      "Most breaks mend with time, some with a brace. Few need an operation.",
      "Later they can test your bones, and help to make them stronger.",
    ],
    helps: [
      "After a bad accident only fast care helps. Until then keep still, head and neck too.",
      "Let no one lift or turn you before the ambulance crew is there.",
      "Ask \(.pharmacist), \(.doctor) or a nurse which pain relief is safe for you.",
      "Lift nothing, and do not bend or twist, until someone has looked at it.",
      "Once a doctor says that the break will not shift, get up and move a little each day.",
    ],
    comeBack: [
      "You were sent home, and a leg or an arm tingles, or gets numb or weak: go back at once.",
      "Peeing or pooing changes, or you go numb between the legs: go back at once.",
      "The pain gets worse, or keeps you in bed: be seen the same day.",
      "You ever had cancer, you lose weight, or pain wakes you: be seen the same day.",
      "You get less tall or more bent: book an appointment within days.",
    ],
    hurry: Hurry(
      call: [
        "Your back or neck hurts badly after a bad accident. Keep still until help comes.",
        "You are numb or weak, or cannot stand, after an accident. Keep still until help comes.",
      ],
      now: [
        "You had a crash, a fall from high up or a hard blow.",
        "After a small fall an arm or a leg gets weak, or both legs tingle.",
        .saddle,
      ],
      today: ["Your bones are weak, and it hurts after a small fall."]),
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.downie, .henschke, .nhsBackPain, .ng41, .general], lastReviewed: "2026-11-25")
}
