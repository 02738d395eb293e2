import Assessment
import Wording

extension Sections {
  static let saltsAndSugar = Section.cause(
    .saltsAndSugar, "Tingling lips and fingers: salts and sugar",
    summary: "Fast breathing is one cause. Low calcium and low sugar are others.",
    whatItIs: [
      .urgent(
        """
        If you take insulin or diabetes tablets, check your sugar now. If it is low, or you are \
        shaky and cannot check it, eat or drink something sweet. If someone is drowsy, faints or \
        has a fit, give nothing by mouth. Tell a member of staff, or call \(.emergencyNumber).
        """),
      .paragraph(
        """
        Nerves and muscles need the right amount of salts and sugar in the blood. If one is too \
        low or too high, they misfire, and the lips and fingers often tingle first. Fast \
        breathing can do that too, and it has its own page. But think of the reasons below first.
        """),
      .paragraph(
        """
        *Low calcium* makes muscles cramp and lock as well. It can follow surgery on the neck or \
        on the thyroid gland, even years later. Years of tablets against stomach acid can cause \
        it, and so can injections that make bones stronger.
        """),
      .paragraph(
        """
        *Low sugar* makes you shaky and sweaty, and the lips tingle. *High sugar* makes you very \
        thirsty. *Potassium* is a salt that the kidneys keep in balance. It can go wrong with \
        kidney disease, and with some water tablets and heart tablets.
        """),
      .paragraph(
        """
        *Steroid tablets* take over the work of a gland. If you miss them or vomit them up, the \
        body runs short, and that can be dangerous within hours.
        """),
    ],
    feels: [
      "The lips tingle, and so do the fingers or toes on *both* sides.",
      "With low calcium, the hands or feet cramp, and the fingers lock.",
      "With low sugar, you are shaky, sweaty, hungry or cross, and your heart beats fast.",
      "With high sugar, you are thirsty, pee a lot, feel sick or lose weight.",
      "With too much or too little potassium, both legs get heavy or weak within hours.",
    ],
    likelier: [
      "You had an operation on your neck or thyroid gland, at any time.",
      "You had an injection for weak bones, or have taken acid tablets every day for over a year.",
      "You take insulin or diabetes tablets, or it is long since you last ate.",
      "Your kidneys are weak, or you are on dialysis (say: dy-AL-i-sis), which cleans the blood.",
      "You missed steroid tablets, or came off a long course of them in the last weeks.",
    ],
    lessLikely: [
      "Only one side tingles.",
      "It comes with fast breathing, goes within an hour, and a doctor has looked into it before.",
    ],
    clinicians: [
      "They prick a finger to measure the sugar, which takes a minute.",
      "They take blood for calcium, potassium and the kidneys.",
      "They trace the beat of your heart, because salts can upset it.",
      "They can put back what is missing, by mouth or through a drip.",
    ],
    helps: [
      "If your sugar is low, take a sweet drink or sweets, and check it again after 15 minutes.",
      "When it is normal again, eat a snack, so that it does not drop once more.",
      "Do not take calcium, potassium or other salts without asking. Too much does harm.",
      "If you take steroid tablets every day, carry your steroid card and keep a spare supply.",
      "Never stop steroid tablets on your own. If you missed some, ask for advice today.",
    ],
    comeBack: [
      "Your lips and fingers tingled for the first time: see \(.doctor) in the next few days.",
      "Low sugar keeps coming back: call your diabetes team the same day.",
      "You were treated, and the cramps or the weakness return: go back straight away.",
    ],
    hurry: Hurry(
      call: [
        "Someone faints, has a fit, is drowsy or mixed up.",
        "Your throat is tight, or breathing noisy or hard.",
        "Even in low sugar: a weak side or slurred speech.",
        "You missed or vomited steroid tablets, and you are weak, faint or drowsy.",
        "Your legs get weak within hours, and your kidneys are ill or you missed dialysis.",
        "You are thirsty and pee a lot, and you breathe fast or keep being sick.",
      ],
      now: [
        "Your hands or feet cramp and lock after a neck or thyroid operation, or a bone injection.",
        "You take steroid tablets, or just ended a long course, and you keep being sick.",
        "Your diabetes tablet ends in -gliflozin, and you are sick or cannot eat.",
        .bothLegsNewly,
        .saddle,
      ],
      today: [
        "Your hands cramp or lock for another reason, or you do not know why.",
        "You take acid tablets or water tablets, or had a bone injection, and your lips tingle.",
        "You missed steroid tablets, and feel well so far.",
        "You are very thirsty, pee a lot, or lose weight without trying.",
      ]),
    readNext: [.anxietyHyperventilation, .diabeticNeuropathy, .urgentCare],
    sources: [.hyperventilation, .safety, .general], lastReviewed: "2026-12-01")
}
