import Assessment
import Wording

extension Sections {
  static let forParents = Section(
    .forParents, "If it is a child who tingles",
    summary: "How children show it, and the signs that must not wait.",
    [
      .urgent(
        """
        Is your child weak, or do they limp, walk unsteadily or tingle in both legs? Are they numb \
        between the legs, or does peeing or pooing change? Tell a member of staff now, or go to an \
        emergency department (A&E or ER). If they cannot stand, or are hard to wake, call 999, 112 \
        or 911.
        """),
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
        """
        Call 999, 112 or 911 if your child cannot stand, breathe or swallow well. Call if they are \
        floppy, very drowsy, mixed up or hard to wake. Call if they get a fever with a stiff neck, \
        or a rash that stays when you press a glass on it. Call if their face droops or their \
        chest hurts.
        """),
      .urgent(
        """
        Was it a crash, a bad fall or a hard blow? If it hurts a lot, or if they are numb or weak, \
        keep them still. Call 999, 112 or 911.
        """),
      .list([
        "Go to an emergency department now if it spreads fast, or gets worse by the hour.",
        "Go now if the back hurts and they get a high fever or shivers.",
        "Go now if a foot drops, or a tight band goes round the body.",
        "Go now after any crash, fall from high up or hard blow.",
        "Get advice today if pain wakes them at night, or if they lose weight.",
        "Get advice today if they ever had cancer, or if their defences are weak.",
        "In all other cases book an appointment within days.",
      ]),
      .heading("What to do"),
      .list([
        "Tell them what happens next, and stay with them.",
        "Watch them walk, hop, and get up from the floor. Film it if you can.",
        "Look at their skin for a rash or a tick, and at the spine for a dimple or a tuft of hair.",
        "Note when it began, and any fall, illness or new medicine.",
        "Ask a pharmacist what is safe against the pain. Give no aspirin under 16.",
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
