import Assessment
import Wording

extension Sections {
  static let anxietyHyperventilation = Section.cause(
    .anxietyHyperventilation, "Fast breathing, often with worry",
    summary: "Fast breath changes the blood for a while, and lips and hands tingle.",
    whatItIs: [
      .paragraph(
        """
        When you are afraid, in pain or upset, you may breathe fast and deep without noticing. \
        You then breathe out too much of a gas that the blood needs. Nerves get jumpy, and lips \
        and hands tingle. Doctors call it over-breathing.
        """),
      .paragraph(
        """
        The feeling is real. You do not make it up. It passes when your breath gets slow. The fast \
        breath itself does not harm the nerves.
        """),
      .paragraph(
        """
        But fast breath can also come from an illness: of the heart, the lungs or the blood. And \
        someone who worries can be ill too. So tell \(.doctor) or a nurse of it, even if you are \
        sure that it was fear.
        """),
    ],
    feels: [
      "The lips tingle, the skin round the mouth, and *both* hands.",
      "It comes and goes. It lasts for minutes, seldom for more than an hour.",
      "Fingers can cramp and turn in, and sometimes toes do.",
      "Your heart races, you feel faint, hot or cold, or as if you get no air.",
      "Your chest may feel tight. *Do not guess* why: tell staff now, or call an ambulance.",
    ],
    likelier: [
      "You notice that you breathe fast, sigh or yawn a lot.",
      "It comes with sudden fear (panic), or after a shock.",
      "You had it before, a doctor looked into it, and this feels the same.",
      "It goes when your breath gets slow.",
    ],
    lessLikely: [
      "Only the legs tingle.",
      "It is there all the time, or slowly gets worse.",
      "Something is weak.",
      "It is on one side only.",
    ],
    clinicians: [
      "They measure pulse, blood pressure, breath and the oxygen in your blood.",
      "They may trace the beat of your heart, or take blood, to look for other causes.",
      "They stay with you and help you to slow your breath.",
      "If it keeps coming, they can tell you of talks and courses that help with fear.",
    ],
    helps: [
      "Sit down. Breathe in gently through the nose, and out slowly, as if to cool soup.",
      "Make the breath out longer than the breath in. Do it for some minutes.",
      "Let your shoulders drop. Feel your feet on the floor.",
      "Talk to someone. You can tell a member of staff that you are afraid.",
      "Do not breathe into a bag. If the heart or the lungs are ill, it can do harm.",
    ],
    comeBack: [
      "It keeps coming, or you stay away from things out of fear.",
      "It also comes when you are calm.",
      "The feeling stays between the spells, or moves to the legs or to one side.",
      "You feel very low or without hope. Tell someone today.",
    ],
    hurry: Hurry(
      call: [
        .chest,
        "You cannot get your breath, or you faint.",
        "Your face droops, a side is weak, or speech is bad.",
        "You think of hurting yourself.",
      ],
      now: [.bothLegs, .saddle],
      note: "Are staff near? Then tell them now. Never put these signs down to fear."),
    readNext: [.whatTinglingIs, .selfCare, .urgentCare],
    sources: [.hyperventilation, .ng127, .general], lastReviewed: "2026-11-25")
}
