import Assessment
import Wording

extension Sections {
  static let spinalStenosis = Section.cause(
    .spinalStenosis, "A narrow spine (spinal stenosis)",
    summary: "The space for the nerves in the spine gets tight, often with age.",
    whatItIs: [
      .paragraph(
        """
        A canal runs down inside the spine. The spinal cord and the nerves to the legs lie in it. \
        With age, the canal can get tight, and so can the gaps where nerves leave it. Doctors call \
        it spinal stenosis (say: ste-NO-sis).
        """),
      .drawing(.nerveRoot, "A nerve leaves the spine through a small gap between two bones."),
      .paragraph(
        """
        It happens bit by bit. Bands between the bones grow thick, and small spurs of bone grow. \
        They press on the spinal cord or the nerve roots. When you sit or bend forward, the space \
        opens a little. That is why sitting down helps so fast.
        """),
      .paragraph(
        """
        It is most often low in the back, and then you feel it in the legs. It can be in the neck \
        too. Then hands get clumsy and walking gets unsteady.
        """),
    ],
    feels: [
      "Buttocks or legs tingle, hurt or feel heavy when you stand or walk.",
      "It is in one leg, or often in both.",
      "It eases within minutes when you sit down.",
      "You walk further when you lean on a shopping trolley.",
      "It keeps coming back, often for months or years.",
    ],
    likelier: [
      "All pain goes when you sit.",
      "It is better when you bend forward, as on a bike.",
      "You feel it in both buttocks or both legs.",
      "You must stop and rest when you walk, and then can go on.",
      "You are over 70.",
    ],
    lessLikely: [
      "You are under 60.",
      "Standing and walking change nothing.",
      "It gets worse when you sit, cough or sneeze.",
      "There is a rash with blisters on one side.",
    ],
    clinicians: [
      "They ask how far you can walk, and what makes you stop.",
      "They test your strength, your skin and your reflexes.",
      "They feel the pulse in your feet, as poor blood flow can feel much the same.",
      "They often send you to a physiotherapist first.",
      "If it limits your life, a scan can show how tight it is.",
      "If it stays bad, a surgeon can tell you about an operation that makes more room.",
    ],
    helps: [
      "Walk, rest, and walk on. It keeps your legs strong.",
      "Lean forward a little: a trolley, a walker or a bike can help.",
      "Do the exercises that a physiotherapist shows you.",
      "Ask \(.pharmacist) which pain relief is safe for you.",
      "Do not stay in bed for days, as muscles get weak there.",
    ],
    comeBack: [
      "Bit by bit you can walk less far than before.",
      "The pain keeps you from sleep, or from going out.",
      "Your hands get clumsy, or you slowly get unsteady: see \(.doctor) within days.",
    ],
    hurry: Hurry(
      call: [.cannotStand],
      now: [
        .saddle,
        .bothLegsNewOrWorse,
        .footDrops,
        "You get unsteady all at once.",
      ],
      today: ["One leg gets weak.", "In a few days you can walk much less far."]),
    readNext: [.longLasting, .urgentCare],
    sources: [.seed, .suri, .nhsBackPain, .lothian, .general], lastReviewed: "2026-11-25")
}
