import Assessment
import Wording

extension Sections {
  static let emergencyDepartment = Section(
    .emergencyDepartment, "What happens in the emergency department",
    summary: "From the door to the scan, step by step.",
    [
      .urgent(
        """
        Were you told to go now? Set off first, and read on the way or while you wait. Let \
        someone else drive. Call 999, 112 or 911 if you cannot stand or if your chest hurts.
        """),
      .paragraph(
        """
        Many people put off going, as they are afraid or do not want to be a bother. Staff see \
        these signs often. They would much rather look at you once too often than once too late.
        """),
      .heading("What to take"),
      .list([
        "Your medicines, or a list of them.",
        "Glasses, hearing aid, phone and charger.",
        "Someone you trust, if you like.",
        "What this guide told you: show it, or write it down.",
      ]),
      .heading("What to say at the desk"),
      .paragraph(
        """
        Say the worst sign first, and since when. “I have been numb between the legs since last \
        night, and I cannot pee well.” Or: “Both my legs tingle, and it is new.” You can hand \
        over a note instead, or ask to talk where no one can listen.
        """),
      .heading("A first look, and the wait"),
      .paragraph(
        """
        Soon a nurse looks at you. They ask a few questions, and check your pulse, your blood \
        pressure and your temperature. Then those who need help most go first. So it can be \
        long, and others may go before you. Ask the nurse before you eat or drink.
        """),
      .tip(
        """
        If it gets worse while you wait, go to the desk at once and say so: you get more numb, a \
        leg gets weak, or you cannot pee.
        """),
      .heading("The questions"),
      .paragraph(
        """
        They ask when it began and how it changed. They ask about peeing, pooing and sex too, as \
        the same nerves serve all three. These are everyday questions to them. Say it as plainly \
        as you can. Tell them, too, of injected drugs, alcohol and a baby on the way. It is all \
        kept private.
        """),
      .heading("When they examine you"),
      .list([
        "You push and pull with your legs, feet, arms and hands.",
        "They tap below your knees, and watch you walk.",
        "They touch your skin with cotton and something pointed, and ask if both sides feel alike.",
        "They may touch the skin round the back passage, between the legs too.",
        "They may feel inside the back passage with a finger in a glove, to test the muscle.",
      ]),
      .paragraph(
        """
        That last part takes about a minute. It may feel odd, but should not hurt. They must ask \
        you first. You can ask why, say stop, or ask for a man or a woman to do it. Someone can \
        stand beside you. It is your choice, but it tells a lot.
        """),
      .heading("The bladder scan"),
      .paragraph(
        """
        You go and pee. Then they put some cool jelly on your belly and move a small handle over \
        it. It shows how much is left, and it does not hurt. They may also take some blood.
        """),
      .heading("The big scan"),
      .paragraph(
        """
        A scan called MRI shows the spine, the cord and the nerves. It uses a big magnet and no \
        X-rays. You lie still in a tube that is open at both ends, mostly for half an hour. It \
        knocks loudly, so you get ear plugs. You hold a button and can call at any time.
        """),
      .list([
        "Tell them of any metal in you: a pacemaker, a clip, a splinter in the eye.",
        "Tell them if you are pregnant, or if you cannot lie flat.",
        "Are you afraid in tight spaces? Say so early. They can help.",
        "If that hospital has no such scan at night, they may send you to another.",
      ]),
      .heading("Who can be with you"),
      .paragraph(
        """
        Mostly one person can stay with you: family, a friend or a carer. You can ask for someone \
        who speaks your language, or who signs. A child is never left alone.
        """),
      .heading("What may follow"),
      .list([
        "Something presses on nerves: a surgeon sees you, and may operate the same day.",
        "There is an infection, a bleed or a break: you stay, and treatment starts.",
        "It is something else: you get a plan and perhaps another appointment.",
        "You go home. Ask which signs must bring you back, and get them in writing.",
      ]),
      .paragraph(
        """
        Most people who come with such signs turn out to have nothing that presses on the whole \
        bundle. You were still right to go. If it changes at home, go back at once, even the same \
        night. Say that you were there, and what is new.
        """),
    ],
    readNext: [.forCarers, .urgentCare],
    sources: [.girft, .bmjCaudaEquina, .bass, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
