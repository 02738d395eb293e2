import Assessment
import Wording

extension Sections {
  static let forParents = Section(
    .forParents, "If it is a child who tingles",
    summary: "How children show it, and the signs that must not wait.",
    [
      .paragraph(
        """
        Back trouble is less common in children than in adults. But more often there is a cause \
        that should be found. So a child whose back tingles is always looked at: today or soon, as \
        the signs below tell you.
        """),
      .urgent(
        """
        Take your child to an emergency department now if a leg or an arm is weak, if they limp or \
        walk unsteadily, or if both legs tingle. Do the same if they are numb between the legs, or \
        if peeing or pooing changes.
        """),
      .heading("How children show it"),
      .paragraph(
        """
        Small children have no word for tingling. They say that it buzzes, sleeps, stings or is \
        “fizzy”, or that ants run there. Often they say nothing, and you see it:
        """),
      .list([
        "They rub, scratch or shake a leg or an arm, or will not let you touch it.",
        "They limp, trip, walk on their toes, or want to be carried again.",
        "They will not walk, sit, bend or run, or stop a sport that they loved.",
        "They get up by pushing with their hands on their own legs.",
        "They hold the back or the neck stiff, or bend to one side.",
        "They wet the bed or their pants again, though they were dry before.",
        "They cannot poo, or it comes without their feeling it.",
        "They wake up and cry at night, or cannot lie flat.",
        "They drop things, or write worse than before.",
      ]),
      .paragraph(
        """
        Teenagers may hide it, above all between the legs. Ask them alone, in plain words, and say \
        why you ask. Let them answer this guide by themselves if they like.
        """),
      .heading("What is never put down to growing"),
      .list([
        "Tingling, numbness or weakness.",
        "A limp, or a child who does not want to walk.",
        "Pain in the back, or pain in one leg only.",
        "Pain that wakes them night after night.",
        "Pain that is still there in the morning.",
        "Wet or soiled pants that are new.",
      ]),
      .paragraph(
        """
        Do not put it down to laziness, school, a heavy bag or a wish to be seen, either. If a leg \
        fell asleep and is well again within minutes, that is common. If it keeps coming back, \
        have it looked at.
        """),
      .heading("Signs that must not wait"),
      .urgent(
        """
        Call 999, 112 or 911 if your child cannot stand, breathe or swallow well. Call if they \
        are very drowsy, floppy, mixed up or hard to wake. Call if they get a fever with a stiff \
        neck, or a rash that stays when you press a glass on it. Call if a face droops or a chest \
        hurts. Call after a bad fall or a crash if they are numb or weak or it hurts a lot, and \
        keep them still.
        """),
      .list([
        "Go to an emergency department now if it spreads fast or gets worse by the hour.",
        "Go now if the back hurts and they get a high fever or shivers.",
        "Go now if a foot drops, or a tight band goes round the body.",
        "Get advice today if pain wakes them at night, or they lose weight.",
        "Get advice today if they ever had cancer, or their defences are weak.",
        "In all other cases book an appointment within days.",
      ]),
      .heading("What to do"),
      .list([
        "Stay calm and tell them what happens next. Do not leave them alone.",
        "Watch them walk, hop, and get up from the floor. Film it if you can.",
        "Look at the skin of the back and the legs for a rash, a dimple or a tick.",
        "Note when it began, and any fall, illness or new medicine.",
        "Ask a pharmacist before you give them something for the pain.",
        "Give no aspirin to a child under 16, unless a doctor told you to.",
        "Let no one crack or jerk the back or the neck.",
      ]),
      .heading("When they are seen"),
      .paragraph(
        """
        You can stay with your child all the time. A doctor or a nurse plays and moves with them, \
        and tests how strong they are and what they feel. They may touch between the legs, with \
        you there, and only after they ask. A scan or a blood test may follow. Small children can \
        be given something to sleep through a scan.
        """),
      .paragraph(
        """
        You know your child best. If you were sent home and it gets worse, go back at once. If you \
        are worried, say so, and ask for somebody else to look.
        """),
    ],
    readNext: [.emergencyDepartment, .urgentCare],
    sources: [.paediatric, .ng127, .seed, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
