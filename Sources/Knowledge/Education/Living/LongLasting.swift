import Assessment
import Wording

extension Sections {
  static let longLasting = Section(
    .longLasting, "Living with tingling that lasts",
    summary: "Sleep, work, moving, mood and pain relief, and when to go back.",
    [
      .paragraph(
        """
        This page is for people whose tingling was looked at, and stays. Has it lasted for six \
        weeks, and no one has looked at it? Then book an appointment first.
        """),
      .paragraph(
        """
        Nerves heal slowly, over weeks and months, and some do not heal in full. But there is much \
        that makes the days easier.
        """),
      .heading("Sleep"),
      .list([
        "Go to bed and get up at the same times.",
        "Try a pillow between your knees, or below them.",
        "Wear soft, loose clothes if the skin is sore.",
        "If it wakes you night after night, see \(.doctor) within days.",
      ]),
      .heading("Work"),
      .list([
        "Get up and move at least every half hour.",
        "Tell someone at work what would help: another chair, breaks, other jobs.",
        "Are your hands or feet numb? Ask \(.doctor) before you drive or use machines.",
      ]),
      .heading("Moving"),
      .list([
        "Move every day. Walk, swim or ride a bike, as you like best.",
        "Start with less than you think you can do, and add a little each week.",
        "It may ache a bit more at first. If a new part goes numb or weak, have it looked at.",
        "A physiotherapist can make a plan with you.",
      ]),
      .heading("Numb skin"),
      .list([
        "Look at it every day for cuts, burns and sores.",
        "Keep heat off it, and feel bath water with a part that is not numb.",
        "If your feet are numb, do not walk barefoot.",
      ]),
      .heading("Mood"),
      .paragraph(
        """
        Something that never stops wears you out. Many people get sad, cross or afraid. That does \
        not mean that you make it up. Talk to someone you trust. If you feel low on most days for \
        two weeks, tell \(.doctor) or a nurse.
        """),
      .urgent(
        """
        If you think of hurting yourself, tell a member of staff now, or call \(.emergencyNumber).
        """),
      .heading("Pain relief"),
      .paragraph(
        """
        Ask \(.pharmacist) what is safe for you. Tell them what else you take, and if you are \
        pregnant. Tell them, too, if your stomach, heart, kidneys or breathing give you trouble.
        """),
      .paragraph(
        """
        Pills that help a sore back often do little for a sore nerve. \(.doctor) can give you \
        others, which may take weeks to work. Never take more than the pack says, and nothing \
        that was given to someone else. Ask first before you change a medicine.
        """),
      .heading("What doctors and nurses can offer"),
      .list([
        "Tests to look for a cause that can be treated, such as too little vitamin B12.",
        "Exercises with a physiotherapist, or a splint or a stick.",
        "Medicines that calm nerves.",
        "A team that helps people with lasting pain, also with mood and sleep.",
        "For a few people, an injection or an operation.",
      ]),
      .heading("When to go back"),
      .list([
        "It changes: it gets worse, spreads or feels new. Go back within days.",
        "The numb patch grows, or you drop things. Go back within days.",
        "It keeps you from sleep or work.",
        "A medicine makes you ill, or does not help.",
        "You are pregnant now, or want to be.",
        "A leg or an arm gets weak: ask for help *today*.",
      ]),
      .paragraph(
        """
        People get used to a feeling, and then miss what is new in it. So keep these signs in mind:
        """),
    ]
      + Hurry(
        call: [.chest, .face],
        now: [
          .saddle,
          .bothLegsNewOrWorse,
          .footDrops,
          "You newly trip or get unsteady.",
          "It spreads fast, or you get a high fever.",
        ]
      ).passages,
    readNext: [.selfCare, .urgentCare],
    sources: [.seed, .nhsPins, .nhsBackPain, .general], lastReviewed: "2026-11-25")
}
