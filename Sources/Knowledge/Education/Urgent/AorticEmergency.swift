import Assessment
import Wording

extension Sections {
  static let aorticEmergency = Section.cause(
    .aorticEmergency, "A tear or leak in the main artery (aorta)",
    summary: "A sudden, tearing pain needs an ambulance at once.",
    whatItIs: [
      .urgent(
        """
        Did a tearing or very bad pain come all at once in the chest, back or belly? Tell a \
        member of staff now, or call \(.emergencyNumber). Do not drive.
        """),
      .paragraph(
        """
        The main artery leads from the heart down in front of the spine. Doctors call it the aorta \
        (say: ay-OR-ta). It brings blood to all of the body, also to the spinal cord and the legs.
        """),
      .paragraph(
        """
        Its wall has layers. If the inner one tears, blood gets in between them. Or a weak part \
        bulges like a balloon over the years, and then it can leak.
        """),
      .paragraph(
        """
        If too little blood gets to a nerve, a leg or an arm can tingle, hurt or fail. A few \
        people feel no pain at all, and a leg just stops. It is rare, but every minute counts.
        """),
    ],
    feels: [
      "Very bad pain that comes all at once, in the chest, back or belly.",
      "It tears, rips or stabs, and it may move from one place to the next.",
      "A leg or an arm goes numb, weak or cold.",
      "You sweat, feel sick, feel faint or fall down.",
      "It can be on one side, like the pain of a kidney stone.",
    ],
    likelier: [
      "It came in seconds, and was worst at once.",
      "A doctor found a bulge in your main artery.",
      "You were born with weak vessels, as in Marfan’s, or they run in your family.",
      "You are over 60, you smoke, or your blood pressure is high.",
      "A leg or an arm failed at the same time.",
    ],
    lessLikely: [
      "It came on bit by bit, over days or weeks.",
      "It goes when you move or change how you sit.",
      "But nobody can tell without a scan. If the pain is very bad, call all the same.",
    ],
    clinicians: [
      "They see you at once.",
      "They feel your pulse and take your blood pressure, in both arms.",
      "They trace the beat of your heart, and take blood.",
      "A fast scan shows the main artery.",
      "They give you something for the pain, and bring the blood pressure down.",
      "Some people need an operation at once.",
    ],
    helps: [
      "Only fast care helps. Call an ambulance, and do not drive.",
      "Until it comes, sit or lie down and keep still.",
      "Do not eat or drink.",
      "Take no aspirin or other pills, unless the person on the phone tells you to.",
      "Say “tearing pain”, and say so if you know of a bulge.",
      "Have someone stay with you, and leave the door unlocked.",
    ],
    comeBack: [
      "You were sent home, and the pain comes back: call \(.emergencyNumber).",
      "You faint, or a leg or an arm gets cold, numb or weak: call at once.",
      "A doctor found a bulge, and your back or belly hurts in a new way: go back at once.",
      "Go to every check of the bulge, and ask \(.doctor) how active you may be.",
    ],
    hurry: Hurry(
      call: [
        "A tearing or very bad pain comes all at once in the chest, back or belly.",
        "You had such a pain, even if it has gone again.",
        "You faint, or a leg or an arm fails.",
      ],
      now: [
        """
        A doctor once found a bulge in your main artery. Now your back, chest or belly hurts in a \
        new way.
        """
      ]),
    readNext: [.emergencyDepartment, .heartAttack, .urgentCare],
    sources: [.klompas, .rogers, .ng156, .general], lastReviewed: "2026-11-25")
}
