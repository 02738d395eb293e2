import Assessment
import Wording

extension Sections {
  static let forParents = Section(
    .forParents, "If it is a child who tingles",
    summary: "How children show it, and the signs that must not wait.",
    [
      .urgent(
        Hurry.callIf,
        signs: [
          "Your child cannot stand, or is hard to wake."
        ]),
      .urgent(
        "Tell a member of staff now, or go to \(.emergencyDepartment, .full), if:",
        signs: [
          "Your child is weak, limps or walks unsteadily.",
          "They tingle in both legs.",
          "They are numb between the legs, or peeing or pooing changes.",
        ]),
      .paragraph(
        """
        A child whose back tingles is always looked at: now, today or within days. The signs below \
        tell you which. Children have back trouble less often than adults. So when they do, the \
        cause must be found.
        """),
      .heading("How children show it"),
      .paragraph(
        """
        Small children have no word for tingling. They say that it buzzes, sleeps or stings, or \
        that ants run there. Often they say nothing, but you see it:
        """),
      .list([
        "They rub or shake a leg or an arm, or will not let you touch it.",
        "They limp, trip, walk on their toes, or want to be carried again.",
        "They will not sit, bend or run, or they leave a sport that they loved.",
        "They push with their hands on their own legs to get up.",
        "They hold the back or the neck stiff, or lean to one side.",
        "They wet the bed or their pants again, or cannot poo.",
        "They wake up and cry at night, or cannot lie flat.",
        "They drop things, or write worse than before.",
      ]),
      .paragraph(
        """
        Older children may hide it, above all between the legs. Ask them alone, in plain words, \
        and say why. They can answer this guide by themselves.
        """),
      .heading("What is never put down to growing"),
      .list([
        "Tingling that stays or comes back, numbness or weakness.",
        "A limp, or a child who does not want to walk.",
        "Pain in the back, or in one leg only.",
        "Pain that wakes them, or is still there in the morning.",
        "Wet or soiled pants that are new.",
      ]),
      .paragraph(
        """
        Do not put it down to a heavy bag, school or a wish to be noticed, either. A leg that fell \
        asleep should be well again within minutes.
        """),
      .heading("Signs that must not wait"),
      .urgent(
        Hurry.callIf,
        signs: [
          "Your child cannot stand, breathe or swallow well.",
          "They are floppy, very drowsy, mixed up or hard to wake.",
          "They get a fever with a stiff neck.",
          "A rash stays when you press a glass on it.",
          "Their face droops, or their chest hurts.",
          "After a crash, a bad fall or a hard blow it hurts a lot. Keep them still.",
          "After a crash, a bad fall or a hard blow they are numb or weak. Keep them still.",
        ]),
      .urgent(
        Hurry.goNowIf,
        signs: [
          "It spreads fast, or gets worse by the hour.",
          "The back hurts, and they get a high fever or shivers.",
          "A foot drops, or a tight band goes round the body.",
          "They had any crash, fall from high up or hard blow.",
        ]),
      .urgent(
        "Get advice today if:",
        signs: [
          "Pain wakes them at night, or they lose weight.",
          "They ever had cancer, or their defences are weak.",
        ]),
      .paragraph("In all other cases book an appointment within days."),
      .heading("What to do"),
      .list([
        "Tell them what happens next, and stay with them.",
        "Watch them walk, hop, and get up from the floor. Film it if you can.",
        "Look at their skin for a rash or a tick, and at the spine for a dimple or a tuft of hair.",
        "Note when it began, and any fall, illness or new medicine.",
        "Ask \(.pharmacist) what is safe against the pain. Give no aspirin under 16.",
        "Let no one crack or jerk the back or the neck.",
      ]),
      .heading("When they are seen"),
      .paragraph(
        """
        You can stay with your child. A doctor or a nurse plays and moves with them, and tests how \
        strong they are and what they feel. They may touch between the legs, with you there, and \
        only after they ask. A scan or a blood test may follow. Small children may get something \
        that lets them sleep through a scan.
        """),
      .paragraph(
        """
        You know your child best. If you were sent home and it gets worse, go back at once. If you \
        are worried, say so, and ask for someone else to look.
        """),
    ],
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.paediatric, .ng127, .seed, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
