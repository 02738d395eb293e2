import Assessment
import Wording

extension Sections {
  static let urgentCare = Section(
    .urgentCare, "When to get help fast",
    summary: "The signs that must not wait, and what to do.",
    isWarning: true,
    [
      .paragraph(
        """
        Most causes of a tingling back can be dealt with. But some signs must be seen at once, as \
        a nerve that is pressed too long may not get well again.
        """),
      .urgent(
        """
        With any of these signs, tell a member of staff now. Or go to \
        \(.emergencyDepartment, .full).
        """),
      .heading("Signs low in the back"),
      .list([
        "You go numb where a bike seat touches: inner thighs, bottom, between the legs.",
        "It is new or worse: you cannot pee, or hold it, or feel it.",
        "It is new or worse: you cannot hold your poo, or feel it.",
        "Both legs tingle, or both are weak, at the same time.",
        "One leg was first, and now it is both.",
        "Your private parts feel less, or sex has changed, along with one of these.",
      ]),
      .paragraph(
        """
        Why the rush? At the foot of the spine lies a bundle of nerves. It looks like a horse’s \
        tail, so doctors call it cauda equina (say: CAW-da eh-KWY-na). It serves your legs, your \
        bladder, your bowel and the skin in between.
        """),
      .paragraph(
        """
        If something big presses on the whole bundle, it must be freed fast, best within hours. It \
        is rare. But the harm can last for life if it is missed. Tingling or weak legs on both \
        sides can also come from the spinal cord.
        """),
      .heading("Other signs that cannot wait"),
      .list([
        "It came all at once, and it spreads fast or gets worse by the hour.",
        "You get a high fever, or you shiver, and do not know why.",
        "All of a sudden you lose much of your strength, or you can hardly move or walk.",
        "A foot drops or slaps when you walk, and it is new.",
        "A tight band goes round your body, and your legs are weak or unsteady.",
        "You are newly unsteady, and your hands are clumsy or your legs tingle.",
        "You live with cancer, or once had it, and your legs are weak, numb or unsteady.",
      ]),
      .heading("Call an ambulance"),
      .list([
        "Your chest hurts or feels tight.",
        "Your face droops, one side is weak, or you cannot speak well.",
        "You find it hard to breathe or swallow.",
        "A sudden, tearing pain in chest, back or belly.",
        "You cannot stand or move your legs.",
      ]),
      .heading("What they will do"),
      .paragraph(
        """
        They will ask what you feel and test your strength and your skin. They may touch the skin \
        round your back passage. That is quick, and it tells a lot. A scan shows if a nerve is \
        pressed. You can ask for someone to be with you.
        """),
      .tip("No one will laugh at you. Staff would much rather check ten people than miss one."),
      .heading("Signs that need help today"),
      .paragraph(
        """
        For these, ask for an urgent appointment today, or call \(.adviceLine, .full).
        """),
      .list([
        "One leg or one arm has got weak, bit by bit.",
        "You live with cancer, or once had it, and your back newly hurts or tingles.",
        "The feeling between your legs changed over two weeks ago, and stays the same.",
        "Sex has newly changed, and nothing else has.",
        "A strip of skin on one side has blisters.",
      ]),
    ],
    readNext: [.saddleArea, .emergencyDepartment, .caudaEquina],
    sources: [.seed, .girft, .nhsBackPain, .lothian, .ng127, .ng234, .nhsShingles, .general],
    lastReviewed: "2026-11-25")
}
