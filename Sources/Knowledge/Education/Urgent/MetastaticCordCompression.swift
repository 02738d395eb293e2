import Assessment
import Wording

extension Sections {
  static let metastaticCordCompression = Section.cause(
    .metastaticCordCompression, "Cancer that presses on the spinal cord",
    summary: "Cancer in the spine can harm the cord. Act early.",
    whatItIs: [
      .urgent(
        """
        Did you ever have cancer, and are your legs weak, numb or unsteady? Tell a member of staff \
        now, or go to \(.emergencyDepartment, .full). With new back pain alone, get help \
        today.
        """),
      .paragraph(
        """
        Some cancers spread to the bones of the spine. A growth there can press on the spinal \
        cord, the thick cable of nerves inside the spine. Staff call it MSCC for short. Some \
        people with cancer get a card that tells them about it.
        """),
      .paragraph(
        """
        Nearly always it starts with pain. The pain often comes two or three months before the \
        legs get weak. That time must be used. Those who still walk well when treatment starts \
        mostly go on walking.
        """),
      .paragraph(
        """
        Most people with cancer never get it. But new back pain in them must always be checked, as \
        only a scan can tell.
        """),
    ],
    feels: [
      "The back or the neck hurts in one place, and it will not go.",
      "It hurts more at night, when you lie flat, or when you cough or strain.",
      "A tight band goes round the chest or the belly.",
      "Your legs get weak, numb or heavy, or you walk unsteadily.",
      "Peeing or pooing changes.",
    ],
    likelier: [
      "You live with cancer, or you had it, even many years ago.",
      "It wakes you at night, or lying down makes it worse.",
      "There is a tight band round your body.",
      "You lose weight and do not know why.",
      "The cancer was in the breast, the lung or the prostate, or is in the bones.",
    ],
    lessLikely: [
      "You never had cancer. Still, in about one in five of those who get it, it is the first sign.",
      "It goes within minutes when you move.",
      "After chemo, both feet have tingled for months, and you walk as well as before.",
      "If you had cancer, tell \(.doctor) of any new pain all the same.",
    ],
    clinicians: [
      "They ask about the cancer, the pain, your legs, and peeing and pooing.",
      "They test your strength, your skin and your reflexes.",
      "A scan of the whole spine is done within a day, or sooner if your legs are weak.",
      "They may ask you to lie flat until they know that the spine is firm.",
      "Steroids can bring the swelling down for a while.",
      "Rays or an operation can take the pressure off the cord.",
    ],
    helps: [
      "Only fast care helps. Pain pills alone do not free the cord.",
      "If you were given a number for cancer patients, call it, day or night.",
      "If no one answers, do not wait. Go to \(.emergencyDepartment).",
      "Say: “I had cancer. I fear that it is MSCC.”",
      "Let someone take you. If moving hurts a lot, lie down and call an ambulance.",
      "Take a list of your medicines, and the name of your hospital.",
    ],
    comeBack: [
      "You were sent home, and your legs get weak, numb or unsteady: go back at once.",
      "The pain gets worse, or starts to wake you: call the same day.",
      "A band goes round your body: go back at once.",
      "Go back even if a scan some weeks ago showed nothing.",
    ],
    hurry: Hurry(
      call: [.cannotStand],
      now: [
        "You ever had cancer, and your legs get weak, numb or unsteady.",
        "You ever had cancer, and a tight band goes round your body.",
        .saddle,
      ],
      today: [
        "You ever had cancer, and your back or neck newly hurts or tingles.",
        "You ever had cancer, and pain wakes you at night.",
      ]),
    readNext: [.spinalCordCompression, .urgentCare],
    sources: [.ng234, .palliative, .metastatic, .downie, .general], lastReviewed: "2026-11-25")
}
