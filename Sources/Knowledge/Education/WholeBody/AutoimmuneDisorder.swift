import Assessment
import Wording

extension Sections {
  static let autoimmuneDisorder = Section.cause(
    .autoimmuneDisorder, "The body’s defences turned on its nerves",
    summary: "In some illnesses the body attacks its own nerves.",
    whatItIs: [
      .paragraph(
        """
        Your body has defences against germs. In some illnesses they go wrong and make the body \
        attack itself. Doctors call such an illness autoimmune (say: auto-im-YOON). Nerves can be \
        hit, or the small blood vessels that feed them.
        """),
      .list([
        "Lupus: rashes, sore joints, and often very tired.",
        "Sjogren’s (say: SHOW-grenz): dry eyes and a dry mouth.",
        "Coeliac disease (say: SEE-lee-ak): the gut cannot bear wheat.",
        "Rheumatoid illness (say: ROO-ma-toyd): swollen, stiff joints.",
        "Swollen blood vessels: the nerves that they feed can fail one by one.",
      ]),
      .paragraph(
        """
        Some of these illnesses are known for years before nerves are hit. In others a tingling \
        foot is the first sign. Most can be held in check with treatment.
        """),
    ],
    feels: [
      "Some people tingle or burn in patches, here and there.",
      "Others feel it in both feet first, like a pair of socks, and later in the hands.",
      "It mostly comes slowly, over weeks or months.",
      "If blood vessels swell, one foot or hand fails, then another. It is fast, and it hurts.",
    ],
    likelier: [
      "An autoimmune illness is known, in you or in your family.",
      "Your eyes and your mouth are dry.",
      "You get rashes, mouth sores, or hair that falls out.",
      "Your joints hurt, swell or are stiff in the morning.",
      "Your belly is bloated, or you lose weight.",
    ],
    lessLikely: [
      "You feel well, and none of the signs above fits.",
      "It is one strip, and it gets worse when you cough or sneeze.",
      "It goes within minutes when you move.",
    ],
    clinicians: [
      "They ask about skin, eyes, mouth, joints, gut and your family.",
      "They take blood and look at your pee, to see what the defences do.",
      "They may test the nerves with tiny shocks.",
      "They send you to a doctor for nerves, or to one for joints and defences.",
      "If nerves fail fast, they treat in hospital, at once.",
    ],
    helps: [
      "Treat the illness. Take the medicine as agreed, and ask before you change it.",
      """
      Coeliac disease needs food without wheat, for life. But get the blood test *before* you \
      change what you eat.
      """,
      "Look at numb feet each day, and keep heat off numb skin.",
      "Tell each doctor and nurse if your medicine makes your defences weak.",
      "Do not smoke. It is bad for blood vessels and for nerves.",
    ],
    comeBack: [
      "The same day if one hand or foot gets weak, and more so if a second follows.",
      "The same day if you get a new rash with purple spots, or if your pee has blood in it.",
      "It spreads, or your illness flares up.",
    ],
    hurry: Hurry(
      call: [.breath],
      now: [
        "It climbs fast.",
        .bothLegsNewly,
        .footDrops,
        .saddle,
        "Your defences are weak, and you get any fever.",
      ]),
    readNext: [.testsAndWords, .peripheralNeuropathy, .urgentCare],
    sources: [.seed, .ng127, .general], lastReviewed: "2026-11-25")
}
