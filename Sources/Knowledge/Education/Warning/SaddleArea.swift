import Assessment
import Wording

extension Sections {
  static let saddleArea = Section(
    .saddleArea, "Your saddle area, in plain words",
    summary: "Where it is, what counts as a change, and how to say it.",
    isWarning: true,
    [
      .urgent(
        """
        Numb or odd between the legs, and is it new or worse? Tell a member of staff now. Or go to \
        \(.emergencyDepartment, .full).
        """),
      .heading("Where it is"),
      .paragraph(
        """
        Think of a bike seat. Your saddle area is all that the seat touches. It is your bottom, \
        the top of your inner thighs, and your private parts. It is the back passage, and all the \
        skin in between.
        """),
      .drawing(.saddle, "Hips and legs from behind. The saddle area is marked."),
      .paragraph(
        """
        Nerves from the foot of the spine give feeling to this skin. The same nerves help you to \
        pee, to poo and to feel in sex. So a change there can be a first sign that they are \
        pressed. Then they must be freed fast.
        """),
      .heading("What counts as a change"),
      .list([
        "It feels numb or dull, as a lip does at the dentist.",
        "It tingles, prickles or burns.",
        "It feels odd when you wipe, or when you sit.",
        "You do not feel that you pee, or that you need to go.",
        "Your private parts feel less, or sex feels different.",
      ]),
      .paragraph(
        """
        *One* of these is enough to ask for help. It may be a small patch. It may be on one side \
        only. It may not hurt at all. Are you not sure? Then tell someone. Not sure is enough.
        """),
      .paragraph(
        """
        Do not put it down to a hard seat, a long ride, a birth or your age. Only someone who \
        checks it can tell.
        """),
      .heading("How to say it"),
      .paragraph(
        """
        Many people find it hard to talk of this, and some wait too long. You need no special \
        words. Staff are used to it. They will be glad that you said it. One of these lines will \
        do:
        """),
      .list([
        "“I am numb between the legs.”",
        "“It feels different when I wipe.”",
        "“I cannot feel it when I pee.”",
        "“Can I tell you something in a quiet place?”",
      ]),
      .paragraph(
        """
        Is it hard to say out loud? Show them this page, and point to the line. Are you with \
        someone who cannot say it? Say it for them.
        """),
      .heading("What they will ask"),
      .list([
        "When did it start? Is it getting worse?",
        "Where is it? Is it on one side or on both?",
        "Can you start to pee? Can you feel it and hold it?",
        "Can you feel your poo and hold it?",
        "Do your legs tingle, or are they weak?",
        "Has sex changed?",
      ]),
      .paragraph("They ask many people the same. You may skip a question, but each answer helps."),
      .heading("What they will look at"),
      .list([
        "They test your legs.",
        "They touch the skin there, very lightly, and ask what you feel.",
        "They may feel inside the back passage with one finger, in a glove. It is quick.",
        "They may scan your belly, to see if pee stays behind.",
        "If they think that a nerve is pressed, they scan your spine.",
      ]),
      .paragraph("They ask you first, and tell you why. You can say no, or stop, at any time."),
      .tip(
        """
        You can ask for someone to be with you: a friend, or one more member of staff. You can ask \
        for a man or a woman to do it. You are covered as much as can be.
        """),
      .heading("How soon"),
      .list([
        "It is new, or worse in the last two weeks: go *now*, by day or by night.",
        "Peeing, pooing or both legs have changed as well: go now.",
        "It is older and stays the same: be seen today.",
        "Only sex has changed: be seen today.",
        "Only one buttock tingles, and all else is well: see \(.doctor) within days.",
      ]),
      .urgent("Do not sleep on it. If you cannot stand, call \(.emergencyNumber)."),
    ],
    readNext: [.caudaEquina, .urgentCare],
    sources: [.seed, .girft, .backES, .bmjCaudaEquina, .nhsBackPain, .general],
    lastReviewed: "2026-11-25")
}
