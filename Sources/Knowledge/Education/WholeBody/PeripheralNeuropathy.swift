import Assessment
import Wording

extension Sections {
  static let peripheralNeuropathy = Section.cause(
    .peripheralNeuropathy, "Nerves worn in many places (neuropathy)",
    summary: "The longest nerves suffer first, so it begins in both feet.",
    whatItIs: [
      .paragraph(
        """
        Nerves run from the spine to your skin and your muscles, like long wires. An illness, a \
        lack of a vitamin, alcohol or a medicine can wear them out. When many nerves are harmed, \
        doctors call this neuropathy (say: new-ROP-a-thy).
        """),
      .paragraph(
        """
        The longest nerves suffer first. So it begins in both feet, like a pair of socks. Later \
        the hands can follow, like gloves. It is rare to feel it in the back alone.
        """),
      .drawing(.stocking, "It begins in both feet, and later reaches both hands."),
      .paragraph(
        """
        It is common: about 1 in 10 people over 55 get it. Some causes can be put right, so it \
        is worth finding out which one it is. In some people no cause is found.
        """),
    ],
    feels: [
      "Both feet tingle, burn or go numb, about the same on both sides.",
      "It comes on slowly, over months or years.",
      "It creeps up from the toes. When it nears the knees, the fingers may start.",
      "Light touch, such as a bed sheet, can hurt. It is often worse at night.",
      "You may be unsteady in the dark, when your eyes cannot help.",
    ],
    likelier: [
      "It is the same on both sides, and came on slowly.",
      "Diabetes, or a lot of alcohol over years.",
      "Too little vitamin B12, a slow thyroid gland, or weak kidneys.",
      "Chemo, or another medicine that can harm nerves.",
      "Someone in your family has the same.",
    ],
    lessLikely: [
      "It is on one side only.",
      "It came all at once.",
      "There is a tight band round your body, or a line below which you are numb.",
      "Only the back tingles, and both feet are well.",
    ],
    clinicians: [
      "They ask about your health, what you drink and eat, and each medicine you take.",
      "They test your skin, strength and reflexes, and watch you walk.",
      "They take blood to look at sugar, vitamin B12, the thyroid gland, kidneys and liver.",
      "The blood can also show coeliac disease, or that some part of the body is swollen.",
      "If it is fast, odd or strong, they may test the nerves with tiny shocks.",
    ],
    helps: [
      "Treat the cause: it can stop the harm, and some of the feeling may come back.",
      "Look at your feet each day, also between the toes.",
      "Wear shoes that fit, also at home.",
      "Test bath water with your elbow. Keep heaters and hot bottles off numb skin.",
      "Keep a light on at night, and clear the floor.",
      "For pain, ask \(.doctor): there are special medicines that calm nerves.",
    ],
    comeBack: [
      "It climbs higher, or it keeps you from sleep.",
      "You trip, fall or drop things more often.",
      "*The same day* if one hand, arm or leg gets weak.",
      "A sore or a blister on your foot: show it to someone the same day.",
    ],
    hurry: Hurry(
      call: [.breath],
      now: [
        "It climbs up within hours or days.",
        .bothLegsNewly,
        .footDrops,
        .newlyUnsteady,
        .saddle,
      ]),
    readNext: [.testsAndWords, .diabeticNeuropathy, .urgentCare],
    sources: [.seed, .ng127, .fife, .poncelet, .general], lastReviewed: "2026-11-25")
}
