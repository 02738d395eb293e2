import Assessment
import Wording

extension Sections {
  static let otherCommonCauses = Section.cause(
    .otherCommonCauses, "Other common causes of tingling",
    summary: "Migraine, restless legs, fibromyalgia, menopause, viruses and skin.",
    whatItIs: [
      .paragraph(
        """
        *Migraine.* A slow wave in the brain can make one side tingle. It creeps from the hand to \
        the lips over 5 minutes or more, and goes within an hour. A headache may follow. Doctors \
        call this an aura (say: OR-a).
        """),
      .paragraph(
        """
        *Restless legs.* In the evening, when you sit or lie still, the legs crawl or tingle \
        and want to move. Too little iron can be behind it, and so can pregnancy.
        """),
      .paragraph(
        """
        *Fibromyalgia* (say: fy-bro-my-AL-ja). The nerves that carry pain are too alert. Muscles \
        ache all over, you are tired, and pins and needles move from place to place.
        """),
      .paragraph(
        """
        *Functional symptoms.* The nerves are not damaged, but the signals between brain and \
        body get mixed up, so a part feels numb or weak. It is real, and treatment can help.
        """),
      .paragraph(
        """
        *The years around menopause.* As hormones change, the skin can tingle, or feel as if ants \
        walk on it. Hot flushes often come with it. Doctors call these years perimenopause (say: \
        perry-MEN-o-pause).
        """),
      .paragraph(
        """
        *After a virus or a vaccine.* A sore, tingling arm is common for a few days after an \
        injection. After a virus such as Covid, tingling can come and go for months.
        """),
      .paragraph(
        """
        *Irritated skin.* Sunburn, heat, cold, dry skin, a cream or a new washing powder can make \
        the back prickle or burn.
        """),
    ],
    feels: [
      "Migraine: zigzags or a blind spot may come first. Words can get stuck for some minutes.",
      "Restless legs: walking stops it, and sitting down brings it back.",
      "Fibromyalgia: tired, sore all over, poor sleep, and no place stays changed.",
      "Functional symptoms: they change from day to day, and are often worse with tiredness.",
      "Menopause: short tingles or small shocks, often just before a flush.",
      "After a virus: buzzing or tingling that comes and goes, often after doing too much.",
      "Skin: both sides, and just where the sun, the heat or the cream was.",
    ],
    likelier: [
      "A doctor or nurse has named it before, and today feels the same.",
      "It comes and goes, or moves about, and in between all is well.",
      "Your arms and legs are as strong and steady as last month.",
      "For skin: it started within 3 days of sun, heat, a cream or a new powder.",
    ],
    lessLikely: [
      "It is new, and it does not move or go.",
      "It came suddenly, on one side.",
      "A leg or an arm is weak.",
      "It climbs, or gets worse each day.",
    ],
    clinicians: [
      "They ask what a spell is like, from start to end.",
      "They test your strength, your feeling and your balance.",
      "A blood test can look for low iron or vitamin B12, sugar and an underactive thyroid gland.",
      "They may send you to a specialist if it is not clear.",
      "There are treatments for each of these, such as tablets, exercises or talks.",
    ],
    helps: [
      "Migraine: rest in a dark room, and write down when it came and how long it lasted.",
      "Restless legs: walk about, stretch the calves, and drink less coffee and alcohol.",
      "Fibromyalgia and after a virus: do a little each day, and rest before you are worn out.",
      "Functional symptoms: ask for a physiotherapist who knows them.",
      "Menopause: ask \(.doctor) or a nurse what can help with flushes and sleep.",
      "Skin: cool it with a damp cloth, and ask \(.pharmacist) for a cream. Stop a new powder.",
    ],
    comeBack: [
      "Something is different from your usual: see \(.doctor) in the next few days.",
      "It comes back for more than 4 weeks, and nobody has looked at it.",
      "Your legs keep you awake: ask \(.doctor) about an iron test in the next weeks.",
      "You are pregnant: tell your midwife in the next few days.",
      "An arm is still sore or tingling a week after an injection.",
    ],
    hurry: Hurry(
      call: [
        .face,
        .oneSide,
        "A migraine sign stays for over an hour, or an arm or a leg is weak with it.",
        "A headache is the worst ever, or comes in seconds.",
        "Your lips or tongue swell, or it is hard to breathe.",
      ],
      now: [
        "In the 6 weeks after a virus or a vaccine, both feet tingle and it climbs.",
        "In the 6 weeks after a virus or a vaccine, your legs, arms or face get weak.",
        "Your words came out wrong, it has gone, and no doctor has named it before.",
        .bothLegsNewOrWorse,
        .saddle,
      ],
      today: [
        "A tingle crept along one side for the first time, even if it has gone.",
        "Your migraine was on the other side, or different from all before.",
        "Skin has big blisters, or a strip of blisters on one side.",
        .limbGetsWeak,
      ]),
    readNext: [.anxietyHyperventilation, .longLasting, .urgentCare],
    sources: [.ng127, .safety, .general], lastReviewed: "2026-12-01")
}
