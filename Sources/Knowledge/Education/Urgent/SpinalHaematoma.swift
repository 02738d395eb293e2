import Assessment
import Wording

extension Sections {
  static let spinalHaematoma = Section.cause(
    .spinalHaematoma, "A bleed beside the spinal cord",
    summary: "Blood in the spine can press on the cord within hours.",
    whatItIs: [
      .urgent(
        """
        Did bad pain come all at once, or does an arm or a leg get weak? Tell a member of staff \
        now, or go to \(.emergencyDepartment, .full). If you cannot stand or move your legs, \
        call \(.emergencyNumber).
        """),
      .paragraph(
        """
        The spinal cord lies in a canal of bone. If a blood vessel in there leaks, blood gathers \
        and has no room. It then presses on the cord or on the nerves.
        """),
      .paragraph(
        """
        First the back or the neck hurts, mostly all at once. Within hours or days, what lies \
        below can tingle, go numb or get weak. The sooner the blood is let out, the more strength \
        can come back.
        """),
      .paragraph(
        """
        It is very rare: about one person in a million each year. It is less rare in people who \
        take blood thinners.
        """),
    ],
    feels: [
      "A sudden, sharp or very bad pain in the back or the neck.",
      "It may run round the body, or into the arms or the legs.",
      "Then arms or legs tingle, go numb or get weak, often on both sides.",
      "You may not be able to pee, or to hold pee or poo.",
    ],
    likelier: [
      "You take blood thinners (not just aspirin).",
      "It came all at once, within seconds or minutes.",
      "A leg got weak soon after the pain.",
      "In the last weeks you had a needle in the spine, or surgery on it.",
      "You bleed easily, or your blood is slow to clot.",
      "You fell or were hit, and you take blood thinners.",
    ],
    lessLikely: [
      "It came on bit by bit over weeks or months.",
      "It has been the same for more than six weeks.",
      "But it can come without blood thinners. Sudden pain and a weak leg are enough to go.",
    ],
    clinicians: [
      "They ask when it began, which medicines you take, and when you took the last one.",
      "They test your strength, your skin and your reflexes, again and again.",
      "A scan of the spine is done at once.",
      "A blood test shows how fast your blood clots.",
      "They can give you something that makes the blood clot better.",
      "A surgeon may take the blood out, to free the cord.",
    ],
    helps: [
      "Only fast care in a hospital helps. If “When to hurry” fits, set off now.",
      "Take your medicines with you, or a list of them.",
      "Ask staff before you take the next blood thinner. Do not change it by yourself.",
      "Take no aspirin or other pill for pain until you ask. Some make a bleed worse.",
      "Ask staff before you eat or drink. You may need an operation.",
    ],
    comeBack: [
      "You were sent home, and a leg or an arm gets weak or numb: go back at once.",
      "The pain comes back all at once, or gets worse: go back at once.",
      "Peeing or pooing changes, or you go numb between the legs: go back at once.",
      "Ask before you leave how to go on with your blood thinners.",
    ],
    hurry: Hurry(
      call: [.cannotStand, .tearing],
      now: [
        "You take blood thinners, and it hurts badly all at once.",
        "You had a needle or surgery in the spine, and it hurts badly all at once.",
        .limbGetsWeak,
        .bothLegs,
        .saddle,
      ]),
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.haematoma, .tidsskriftet, .general], lastReviewed: "2026-11-25")
}
