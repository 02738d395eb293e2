import Assessment
import Wording

extension Sections {
  static let preEclampsia = Section.cause(
    .preEclampsia, "Pre-eclampsia (high blood pressure)",
    summary: "Signs to call about in pregnancy, and for 12 weeks after birth.",
    whatItIs: [
      .urgent(
        """
        If you are pregnant, or gave birth in the last 12 weeks, a bad headache, changed sight or \
        pain under the ribs needs a check now. Tell a member of staff, or call your maternity \
        unit. If someone has a fit, call \(.emergencyNumber).
        """),
      .paragraph(
        """
        In this illness the blood pressure goes up, and blood vessels all over the body suffer. \
        Doctors call it pre-eclampsia (say: pree-ek-LAMP-see-a). It starts in the second half of \
        pregnancy, or in the first weeks after birth. To be careful, we ask about it for 12 weeks.
        """),
      .paragraph(
        """
        It can harm mother and baby if nobody notices it, but it can be treated. Many women feel \
        well at first, so midwives measure blood pressure and test pee at each visit.
        """),
      .paragraph(
        """
        Hands that tingle at night are common in pregnancy, because swelling presses on a nerve \
        at the wrist. What matters is swelling that is *sudden*, or any other sign on this page.
        """),
      .paragraph(
        """
        After a needle in the back for a birth, legs are numb for some hours. If you are still \
        numb between the legs, or do not feel the urge to pee, the nerves need a check now.
        """),
    ],
    feels: [
      "A bad headache does not go, or it gets worse.",
      "You see flashes or spots, or your sight is blurred.",
      "It hurts just under the ribs, often on the right, or at the tip of a shoulder.",
      "Face, hands or feet swell suddenly.",
      "You feel sick or vomit, or you feel very ill.",
    ],
    likelier: [
      "You are more than 20 weeks pregnant, or gave birth in the last 6 weeks.",
      "Your blood pressure was high, now or before.",
      "It is your first baby, or you are expecting twins.",
      "You had pre-eclampsia before, or your mother or sister did.",
      "You live with diabetes, kidney disease or lupus.",
    ],
    lessLikely: [
      "Your blood pressure was measured since this began, and it was normal.",
      "Your hands tingle only at night, and shaking them helps.",
      "But blood pressure can rise within a day. If a sign is new, have it measured again.",
    ],
    clinicians: [
      "They measure your blood pressure, test your pee and take blood.",
      "They listen to the baby, and may do a scan.",
      "They can bring the pressure down with medicines, and prevent fits.",
      "Sometimes the baby needs to be born early. They talk that through with you.",
      "If you are numb after a needle, they test your feeling and strength, and may do a scan.",
    ],
    helps: [
      "Call the maternity unit at any hour. The number is on your notes.",
      "Say how many weeks pregnant you are, or how many days it is since the birth.",
      "Say “headache” and “my sight has changed”, if that is so.",
      "Do not stay alone.",
      "Ask before you take any medicine.",
    ],
    comeBack: [
      "You were sent home, and a sign stays or comes back: call again straight away.",
      "Go to each check of your blood pressure, also after the birth.",
      "Hands that tingle only at night: tell your midwife in the next few days.",
    ],
    hurry: Hurry(
      call: [
        "Someone who is pregnant or has a new baby has a fit, or faints.",
        "You are drowsy or mixed up, or a bad headache comes in seconds.",
        "Your chest, jaw, arm or upper back hurts, or feels tight or heavy.",
        .breath,
        "One side tingles or is weak, and your head aches or you cannot speak well.",
      ],
      now: [
        "A headache will not go, or you see flashes, spots or a blur.",
        "It hurts under the ribs or at a shoulder tip.",
        "Your face or hands swell suddenly.",
        "You are still numb, or numb again, after the needle, though your legs came back.",
        "After the birth you cannot pee, or feel no urge.",
        "Your baby moves less than before.",
        .bothLegsNewOrWorse,
        .saddle,
      ],
      today: [
        "One patch on a leg stays numb after the needle.",
        "You cannot stand on one leg or push a pram.",
        "Stitches or a wound get more sore each day.",
      ],
      note: """
        Call your maternity unit before you set off, or on the way. They may want to see you there \
        instead.
        """),
    readNext: [.inPregnancy, .saddleArea, .urgentCare],
    sources: [.pregnancy, .safety, .general], lastReviewed: "2026-12-01")
}
