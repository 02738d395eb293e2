import Assessment
import Wording

extension Sections {
  static let spinalCordCompression = Section.cause(
    .spinalCordCompression, "Pressure on the spinal cord",
    summary: "Something presses on the thick cable in the spine.",
    whatItIs: [
      .urgent(
        """
        Are both legs weak, numb or unsteady, and is it new or worse? Tell a member of staff now, \
        or go to \(.emergencyDepartment, .full).
        """),
      .paragraph(
        """
        The spinal cord is a thick cable of nerves inside the spine. All signals between the brain \
        and the body run through it. If something presses on it, all that lies below can suffer.
        """),
      .drawing(.nerveRoot, "The spinal cord runs down inside the spine, behind bones and discs."),
      .paragraph(
        """
        If it is pressed in the neck, the arms and the legs can go numb or weak. In the middle of \
        the back, it is the chest, the belly and the legs. Peeing and pooing can change, too.
        """),
      .paragraph(
        """
        It can be a slipped disc, a tight spine, a broken bone, a bleed, germs or a growth. It can \
        come slowly, or within hours. What is lost may not come back. So it must be found early.
        """),
    ],
    feels: [
      "A tight band goes round the chest or the belly, like a belt.",
      "Below a line on the body, the skin feels numb or odd.",
      "Both legs tingle, or get weak, heavy or stiff.",
      "You walk unsteadily, or you trip and fall.",
      "You must rush to pee, you leak, or you cannot pee.",
      "The back may hurt in one place. In some people it does not hurt at all.",
    ],
    likelier: [
      "Your walk has changed.",
      "Your legs are weak. In about one in four with a disc in the mid back, that comes first.",
      "There is a tight band round your body.",
      "You must rush to pee, and it is new.",
      "You had cancer, a bad fall, or a needle or surgery in the spine.",
      "You take blood thinners.",
    ],
    lessLikely: [
      "It is in one strip, on one side only.",
      "It goes within minutes when you move.",
      "Both feet have tingled for months, like socks, and you walk as always.",
      "None of that counts if you are newly weak or unsteady.",
    ],
    clinicians: [
      "They watch you walk, and test your strength and your balance.",
      "They tap for your reflexes, and stroke the sole of your foot.",
      "They look for a line on the body where the feeling changes.",
      "A scan of the spine shows where the cord is pressed, and by what.",
      "If it is pressed, a surgeon may make room for it. Some causes need medicines instead.",
    ],
    helps: [
      "Only fast care helps. Rest or pills at home do not free the cord.",
      "Let someone take you. Do not drive with weak or numb legs.",
      "Hold on to someone when you walk, or ask for a wheelchair.",
      "If it came with a fall or a blow, keep still and call an ambulance.",
      "Ask before you eat or drink, in case you need an operation.",
    ],
    comeBack: [
      "You were sent home, and your legs get weaker or more numb: go back at once.",
      "You walk less well than when you were checked: go back at once.",
      "Peeing or pooing changes: go back at once.",
      "Say what is worse than at the last check, and since when.",
    ],
    hurry: Hurry(
      call: [.cannotStand, "It came with a bad fall."],
      now: [
        .bothLegsNewOrWorse,
        "You are newly unsteady, and your legs or hands tingle.",
        "You are newly unsteady, and a band goes round your body.",
        .saddle,
      ],
      today: [.limbGetsWeak, "A band or your walk slowly gets worse."]),
    readNext: [.cervicalMyelopathy, .caudaEquina, .urgentCare],
    sources: [.seed, .ng127, .thoracicDisc, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
