import Assessment
import Wording

extension Sections {
  static let cervicalMyelopathy = Section.cause(
    .cervicalMyelopathy, "A worn neck that presses on the spinal cord",
    summary: "Hands get clumsy, and the walk gets unsteady.",
    whatItIs: [
      .urgent(
        """
        Are your hands clumsy, or is your walk unsteady? See \(.doctor) within days. If it is \
        getting worse fast, or if you cannot pee or hold it, tell a member of staff now.
        """),
      .paragraph(
        """
        The spinal cord runs down through the neck. With the years, discs bulge and small spurs of \
        bone grow. The space for the cord gets tight, and the cord is pressed. Doctors call this \
        myelopathy (say: my-el-OP-a-thy).
        """),
      .paragraph(
        """
        The nerves for the hands and for walking run through there. So trouble can show in the \
        hands and the legs, far from the neck. About half have clumsy hands or walk unsteadily. \
        More than half have a sore neck or numb arms. Some feel no pain at all.
        """),
      .paragraph(
        """
        It mostly comes slowly, and it is often found late. What is lost may not come back. So it \
        should be found early.
        """),
    ],
    feels: [
      "You drop things, or find buttons, keys or writing hard.",
      "Your hands or arms tingle or go numb.",
      "You walk unsteadily or stiffly, or your legs feel heavy.",
      "You feel a shock down the back when you bend your neck.",
      "You must pee more often, or rush to it.",
    ],
    likelier: [
      "Both the hands and the walk have changed.",
      "It gets worse, bit by bit or in steps.",
      "Your neck is stiff or sore.",
      "You are over 40, or your spine is known to be narrow.",
    ],
    lessLikely: [
      "You are under 40.",
      "Your hands are as nimble as ever, and you walk well.",
      "Only some fingers tingle, mostly at night. That can come from a nerve in the wrist.",
      "Still, in half of those who get it, it was first taken for the wrist. So tell them how you walk.",
    ],
    clinicians: [
      "They watch your hands open and close, and watch you walk.",
      "They test your strength and your reflexes.",
      "A scan of the neck shows if the cord is pressed.",
      "A surgeon may tell you about an operation that makes room for the cord.",
      "An operation mostly stops it from getting worse. Part of what was lost may come back.",
      "If it is mild, they may check you often instead.",
    ],
    helps: [
      "Only early care helps. Ask for a visit within days, and say what your hands can no longer do.",
      "Until then, let no one pull, twist or crack your neck.",
      "Take care not to fall: light at night, a rail, no loose rugs.",
      "Do not drive if your hands or legs do not do what you want.",
    ],
    comeBack: [
      "You wait for a scan or a surgeon, and it gets worse: say so the same day.",
      "You fall, or peeing starts to change: be seen today.",
      "Your hands or legs got worse within days: go back at once.",
      "It comes back after an operation: go back within days, or at once if you get weak.",
    ],
    hurry: Hurry(
      call: [.cannotStand, "Arms or legs go weak or numb after a fall. Keep still."],
      now: [
        "You are newly unsteady, and your hands are clumsy or your legs tingle.",
        .bothLegs,
        "You cannot pee, or cannot hold pee or poo.",
        .betweenLegs,
      ],
      today: ["Your hands got clumsy in the last two weeks.", "You fall, or must rush to pee."]),
    readNext: [.spinalCordCompression, .urgentCare],
    sources: [.davies, .soufi, .myelopathyOrg, .ng127, .general], lastReviewed: "2026-11-25")
}
