import Assessment
import Wording

extension Sections {
  static let caudaEquina = Section.cause(
    .caudaEquina, "Nerves pressed low in the spine (cauda equina)",
    summary: "The nerves that look like a horse’s tail are pressed.",
    whatItIs: [
      .urgent(
        """
        Numb between the legs, or a change in peeing or pooing? Tell a member of staff now, or go \
        to \(.emergencyDepartment, .full).
        """),
      .paragraph(
        """
        At the foot of the spine lies a bundle of nerves. It looks like a horse’s tail. Doctors \
        call it cauda equina (say: CAW-da eh-KWY-na). It serves the legs, the bladder, the bowel, \
        the private parts and the skin in between.
        """),
      .drawing(.saddle, "These nerves give feeling to the skin that is marked."),
      .paragraph(
        """
        If something big presses on the whole bundle, its nerves stop working. Most often it is a \
        large slipped disc. A growth, germs, a bleed or a broken bone can do it too. It is rare.
        """),
      .paragraph(
        """
        The nerves must be freed fast, best within hours. Nerves that are freed early can get \
        well, though it can take months. If they are freed late, the harm can last for life.
        """),
    ],
    feels: [
      "It feels numb or odd where a bike seat touches, or when you wipe.",
      "It is hard to start to pee, or you cannot feel it, or you cannot pee at all.",
      "You leak pee or poo, or you cannot feel that you need to go.",
      "Both legs hurt, tingle, go numb or get weak. Or it was one leg, and now it is both.",
      "Your private parts feel less, or sex has changed.",
      "Few people get all of these signs. *One* is enough to be checked now.",
    ],
    likelier: [
      "It began in the last two weeks, or it is getting worse.",
      "There is more than one of these signs.",
      "A leg or a foot is weak.",
      "You had a slipped disc, or surgery low in the back.",
    ],
    lessLikely: [
      "Nothing that you can feel rules it out. Only a check and a scan can.",
      "Just one leg tingles, and you feel, pee and poo as always.",
      "You just pee more often, and can feel it and hold it.",
      "Being pregnant, old or worried does not make it less likely.",
    ],
    clinicians: [
      "They ask how it feels when you wipe, pee, poo and have sex. They ask everyone that.",
      "They test the strength and the reflexes of your legs.",
      "They ask you first, and touch the skin there. They may feel inside the back passage.",
      "A quick scan of the belly shows if pee stays behind in the bladder.",
      "A scan of the spine shows if the bundle is pressed. It is best done within four hours.",
      "If it is pressed, a surgeon makes room for it, mostly the same day or night.",
      "Many scans find another cause. It was still right to go.",
    ],
    helps: [
      "Only fast care helps. Nothing that you do at home takes the pressure off.",
      "Do not sleep on it, and do not wait for an appointment.",
      "Let someone take you. Do not drive with a numb or weak leg.",
      "Ask before you eat or drink, in case you need an operation.",
      "Note when it began, when you last peed, and what medicines you take.",
    ],
    comeBack: [
      "You were sent home, and a sign starts, comes back or gets worse: go back at once.",
      "Go back even if a scan showed nothing. A new sign needs a new check.",
      "Say: “I was checked for cauda equina, and now it is worse.”",
      "After an operation, go back at once if you get weak or numb again, or get a fever.",
      "If peeing, pooing or sex stays hard for long, ask for help. There are nurses for that.",
    ],
    hurry: Hurry(
      call: [.cannotStand],
      now: [
        .saddle,
        "You cannot pee, or you leak, or you cannot feel it.",
        "Both legs tingle, hurt, go numb or get weak, and it is new or worse.",
      ],
      today: [
        "Skin between the legs changed over two weeks ago, and stays the same.",
        "Only sex has changed.",
      ]),
    readNext: [.saddleArea, .urgentCare],
    sources: [
      .seed, .girft, .bmjCaudaEquina, .backES, .nhsBackPain, .lothian, .bass, .pregnancy, .general,
    ],
    lastReviewed: "2026-11-25")
}
