import Assessment
import Wording

extension Sections {
  static let forCarers = Section(
    .forCarers, "If you help an adult",
    summary: "What to look for, how to ask, and when to call.",
    [
      .paragraph(
        """
        Do you help a parent, a partner or a friend, or care for someone at work? You know how \
        they are on other days. So you may be the first to see that something is new.
        """),
      .heading("Why they may not tell you"),
      .list([
        "They are ashamed to talk of peeing, pooing or sex.",
        "They do not want to be a bother, or they fear the hospital.",
        "They forget, or cannot find the words.",
        "They do not notice, as the skin is numb.",
      ]),
      .heading("What to look for"),
      .list([
        "They hold on to walls, shuffle, trip or fall.",
        "A foot drags or slaps, or a shoe wears out at the toe.",
        "They need help to get up, and did not before.",
        "They drop things, or cannot do buttons as before.",
        "They are wet or soiled, or sit on the toilet for long and little comes.",
        "They do not feel that they are wet, or that they wipe.",
        "They are hot, shiver, or get drowsy or mixed up.",
        "They cry out when they are turned, or will not lie down.",
      ]),
      .paragraph(
        """
        If someone cannot say what hurts, a change is the sign. What counts is that it is *new*. \
        Do not put it down to their age, their memory, a wheelchair or an old illness.
        """),
      .heading("How to ask about private things"),
      .paragraph(
        """
        Choose a quiet place, with no one near. Say why: “Nerves low in the back also serve the \
        bladder. So I have to ask.” Then ask one thing at a time:
        """),
      .list([
        "“Does it feel the same as ever when you wipe?”",
        "“When you sit, do you feel the seat on both sides?”",
        "“Is it hard to start to pee? Do you feel it come?”",
        "“Did pee or poo come when you did not want it to?”",
        "“Does it feel different between the legs, or in sex?”",
        "“When did it start?”",
      ]),
      .paragraph(
        """
        They can nod or point, or answer this guide alone. If they are not sure, take it as a \
        maybe and get advice today. If both legs tingle too, go now.
        """),
      .heading("When to call or go"),
      .urgent(
        Hurry.callIf,
        signs: [
          "Their chest hurts.",
          "Their face droops, or one side goes weak.",
          "They cannot speak, breathe or stand.",
          "They are very drowsy or newly mixed up.",
          "A tearing pain comes all at once.",
        ]),
      .paragraph("Call first, and talk it over then."),
      .urgent(
        "Take them to \(.emergencyDepartment) now if:",
        signs: [
          "They go numb or feel odd between the legs, or peeing or pooing changes.",
          "Both legs tingle, or are numb or weak, and it is new or worse.",
          "A foot drops.",
          "It spreads fast.",
          "They get a high fever or shivers.",
          "They ever had cancer, and get weak, numb or unsteady.",
        ]),
      .urgent(
        "Get advice today if:",
        signs: [
          "One leg or arm is weaker, or they get unsteady.",
          "They ever had cancer, and the back hurts or tingles in a new way.",
          "Their bones are weak, and it hurts after a small fall.",
        ]),
      .paragraph("If it stays or slowly changes, book an appointment."),
      .heading("What to do"),
      .list([
        "Tell them what you see, and ask if you may call. If they can decide, they do.",
        "If they say no, ask what they fear. Call for advice yourself.",
        "If they cannot grasp how urgent it is, get help for them.",
        "After a crash or a bad fall let them lie still, and call \(.emergencyNumber).",
        "Take along their medicines, and a list of their illnesses.",
        "Tell staff what is new, since when, and how they were before.",
      ]),
      .heading("And you"),
      .paragraph(
        """
        To help someone day and night wears you out. Ask others to share it, and ask a nurse what \
        help there is. You need not be sure before you call. If you are worried, that is enough.
        """),
    ],
    readNext: [.emergencyDepartment, .forParents, .urgentCare],
    sources: [.seed, .girft, .backES, .ng234, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
