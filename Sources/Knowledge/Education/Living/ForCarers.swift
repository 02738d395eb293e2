import Assessment
import Wording

extension Sections {
  static let forCarers = Section(
    .forCarers, "If you help an adult",
    summary: "What to look for, how to ask, and when to call.",
    [
      .paragraph(
        """
        This page is for you who help somebody: a parent, a partner, a friend, or someone you \
        care for at work. You know how they are on other days. So you may be the first to see \
        that something is new.
        """),
      .heading("Why they may not tell you"),
      .list([
        "They are ashamed to talk of peeing, pooing or sex.",
        "They do not want to be a bother, or fear the hospital.",
        "They forget, or cannot find the words.",
        "They do not feel it, as the skin is numb.",
        "They think it is just their age, or an illness they had before.",
      ]),
      .heading("What to look for"),
      .list([
        "They hold on to walls, shuffle, trip or fall.",
        "A foot drags or slaps. A shoe wears out at the toe.",
        "They need help to get up, and did not before.",
        "They drop things, or cannot do buttons as before.",
        "They are wet or soiled, or sit on the toilet for long and little comes.",
        "They do not feel that they are wet, or that they wipe.",
        "They get a sore or a burn, and did not notice.",
        "They are hot, shiver, sweat, or get drowsy or mixed up.",
        "They cry out when they are turned, or do not want to lie down.",
      ]),
      .paragraph(
        """
        If somebody cannot say what hurts, a change is the sign. *New* is what counts. Do not put \
        it down to their age, their memory, a wheelchair or an old illness.
        """),
      .heading("How to ask about private things"),
      .paragraph(
        """
        Choose a quiet place, with no one near. Say why: “The nerves low in the back also serve \
        the bladder. So I have to ask.” Then ask in plain words, one thing at a time:
        """),
      .list([
        "“Does it feel the same as ever when you wipe?”",
        "“When you sit, do you feel the seat on both sides?”",
        "“Is it hard to start to pee? Do you feel it come?”",
        "“Did any pee or poo come when you did not want it to?”",
        "“Does it feel different between the legs, or in sex?”",
        "“Since when? Is it new?”",
      ]),
      .paragraph(
        """
        Let them nod or point if that is easier. Let them answer this guide alone if they like. \
        “I am not sure” counts as possible, so get it looked at.
        """),
      .heading("When to act"),
      .urgent(
        """
        Call 999, 112 or 911 if their chest hurts, their face droops, or they cannot speak well. \
        Call if they cannot stand or breathe well, or are very drowsy or newly mixed up. Call if \
        one side goes weak, or if a tearing pain comes all at once.
        """),
      .urgent(
        """
        Take them to an emergency department now if they go numb between the legs, or if peeing \
        or pooing changes. Do the same if both legs tingle or are weak, and it is new or worse. Go \
        now if a foot drops, if it spreads fast, or if they get a high fever.
        """),
      .list([
        "Get advice the same day if one leg or arm is weaker, or if they get unsteady.",
        "Do so, too, if they ever had cancer and the back hurts or tingles in a new way.",
        "Do so after a small fall, if their bones are weak and it hurts.",
        "If it just stays or slowly changes, book an appointment.",
      ]),
      .heading("What to do"),
      .list([
        "Tell them what you see, and ask if you may call. If they can decide, it is for them to.",
        "If they say no, ask what they are afraid of. Call and ask for advice yourself.",
        "If they do not understand what is at stake, get help for them.",
        "After a bad accident do not move them. Let them lie still until help comes.",
        "Give them nothing to eat or drink if you have called an ambulance.",
        "Take their medicines along, and a list of what they are ill with.",
        "Tell staff what is *new*, since when, and how they were before.",
        "Ask to stay with them when they are looked at, if they like that.",
      ]),
      .heading("And you"),
      .paragraph(
        """
        To help somebody day and night wears you out. Ask others to share it, and ask a doctor or \
        a nurse what help there is. You need not be sure before you call. If you are worried, that \
        is enough.
        """),
    ],
    readNext: [.emergencyDepartment, .forParents, .urgentCare],
    sources: [.seed, .girft, .backES, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
