import Assessment
import Wording

extension Sections {
  static let emergencyDepartment = Section(
    .emergencyDepartment, "What happens in \(.emergencyDepartment, .the)",
    summary: "From the door to the scan, step by step.",
    [
      .urgent(
        """
        Were you told to go now? Set off first, and read this while you wait. Let someone else \
        drive. Call \(.emergencyNumber) if you cannot stand, if your chest hurts or if your face \
        droops.
        """),
      .paragraph(
        """
        Many people put off going, out of fear or shame. Staff see such signs often. They would \
        rather look at you once too often than once too late.
        """),
      .heading("What to take"),
      .list([
        "Your medicines, or a list of them.",
        "Glasses, hearing aid, phone and charger.",
        "What this guide told you. Show it, or write it down.",
        "Someone you trust, if you like. Mostly one person can stay with you.",
      ]),
      .heading("What to say at the desk"),
      .paragraph("Say the worst sign first, and when it began:"),
      .list([
        "“I have been numb between the legs since last night.”",
        "“Both my legs tingle, and it is new.”",
      ]),
      .paragraph(
        """
        You can hand over a note, or ask to talk where no one can listen. You can also ask for \
        someone who speaks your language.
        """),
      .heading("A first look, and the wait"),
      .paragraph(
        """
        A nurse takes a first look. They ask a few questions, and check your pulse, blood pressure \
        and temperature. Those who need help most go first. So it can take long, and others may go \
        before you. Ask before you eat or drink.
        """),
      .tip(
        """
        Do you get more numb while you wait, does a leg get weak, or can you not pee? Go to the \
        desk and say so at once.
        """),
      .heading("The questions"),
      .paragraph(
        """
        They ask when it began and how it changed. They also ask about peeing, pooing and sex, as \
        the same nerves serve all three. They ask this every day, so use plain words. Tell them, \
        too, if you may be pregnant, or use alcohol or drugs. It stays with those who treat you.
        """),
      .heading("When they look at you"),
      .list([
        "You push and pull with your feet, legs, arms and hands.",
        "They tap below your knees, and watch you walk.",
        "They touch your skin with something soft and something pointed.",
        "They may take a little blood, and can give you something for pain.",
        "They may touch the skin between the legs and round the back passage.",
        "They may put a finger in a glove into the back passage, to feel if the muscle is strong.",
      ]),
      .paragraph(
        """
        The last two take a minute or so. They may feel odd, but should not hurt. Staff must ask \
        you first. You can ask why, ask for a man or a woman, have someone beside you, and say \
        stop. It is your choice, and it tells a lot.
        """),
      .heading("The bladder scan"),
      .paragraph(
        """
        You try to pee. Then they put cool jelly on your belly and slide a small handle over it. \
        It shows how much pee is left, and it does not hurt. If a lot is left, a thin tube can let \
        it out.
        """),
      .heading("The big scan"),
      .paragraph(
        """
        A scan called MRI shows the spine and the nerves. If nerves may be pressed, it should be \
        done within hours. It works with a big magnet. You lie still in a tube that is open at \
        both ends, often for half an hour. It is loud, so you get something for your ears. You \
        hold a button to call with.
        """),
      .list([
        "Say if there is metal in you: a pacemaker, a clip, a splinter in an eye.",
        "Say if you may be pregnant, or cannot lie flat.",
        "Say early if tight spaces scare you. They can help.",
        "If there is no such scan at night, they may send you to another hospital.",
      ]),
      .heading("What may follow"),
      .list([
        "Something presses on nerves: a surgeon sees you, and may operate the same day.",
        "It is an infection, a bleed or a break: you stay, and treatment starts.",
        "You go home with a plan. Ask which signs must bring you back, and get them in writing.",
      ]),
      .paragraph(
        """
        Sometimes nothing presses, and they look for another cause. You were still right to go. If it changes at \
        home, go back at once, even the same night. Say that you were there, and what is *new*.
        """),
    ],
    readNext: [.testsAndWords, .forCarers, .urgentCare],
    sources: [.girft, .bmjCaudaEquina, .bass, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
