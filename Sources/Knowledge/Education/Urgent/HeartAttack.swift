import Assessment
import Wording

extension Sections {
  static let heartAttack = Section.cause(
    .heartAttack, "A heart attack",
    summary: "Chest pain or a tight chest needs an ambulance at once.",
    whatItIs: [
      .urgent(
        """
        Does your chest hurt, or feel tight or heavy? Tell a member of staff now, or call \
        \(.emergencyNumber). Do not drive.
        """),
      .paragraph(
        """
        The heart is a muscle and needs blood itself. In a heart attack, a clot blocks one of the \
        vessels that feed it. The part behind it gets no oxygen. Each minute counts, as that part \
        can be saved if the blood flows again soon.
        """),
      .paragraph(
        """
        Nerves from the heart and nerves from the arm, the back and the jaw meet in the spinal \
        cord. The brain can mix them up. So an arm, the back or the jaw can hurt or tingle, though \
        the trouble is in the heart.
        """),
    ],
    feels: [
      "The chest feels tight, heavy or squeezed, often in the middle.",
      "It spreads to an arm, mostly the left, or to the back, neck, jaw or belly.",
      "An arm or the back can ache or tingle.",
      "You sweat, feel sick, or are short of breath.",
      "You feel faint, or full of fear.",
      "It can be mild, or not in the chest, above all in women, in old age and with diabetes.",
    ],
    likelier: [
      "It presses, and does not change when you move.",
      "It lasts for more than a few minutes.",
      "You sweat or feel sick with it.",
      "You had trouble with your heart before, or it runs in your family.",
      "You smoke, live with diabetes, or your blood pressure is high.",
    ],
    lessLikely: [
      "It goes each time you move or sit in another way.",
      "It is sharp at one spot, and sore when you press there.",
      "A strip with blisters hurts: that can be shingles, a virus in a nerve.",
      "But only a tracing of the heart can tell. So call all the same.",
    ],
    clinicians: [
      "They trace the beat of your heart within minutes. That does not hurt.",
      "They take blood, often twice, some hours apart.",
      "They give you medicines for the clot and for the pain.",
      "They can open the vessel with a thin tube that goes in at the wrist.",
      "They also look for other causes, such as a tear in the main artery (aorta).",
    ],
    helps: [
      "Only fast care helps. Call an ambulance, and do not drive.",
      "Sit down in the way that is best for you, and keep still.",
      "Do what the person on the phone tells you. They may ask you to chew an aspirin.",
      "Take no aspirin if they have not said so.",
      "Tell them of any heart pills or spray that you were given.",
      "Have someone stay with you, and leave the door unlocked.",
    ],
    comeBack: [
      "You were sent home, and the pain comes back: call \(.emergencyNumber) at once.",
      "You get short of breath, or faint: call at once.",
      "Take the medicines that you were given, and ask before you change one.",
      "Go to every check that you were booked for.",
    ],
    hurry: Hurry(
      call: [
        .chest,
        "An arm, the jaw or the back hurts, and you sweat or feel sick.",
        "An arm, the jaw or the back hurts, and you cannot get your breath.",
        "It is one of these, even if it eases or you are not sure.",
        "Someone falls down and does not breathe. By phone you are told how to press on the chest.",
      ]),
    readNext: [.emergencyDepartment, .aorticEmergency, .urgentCare],
    sources: [.nhsBackPain, .general], lastReviewed: "2026-11-25")
}
