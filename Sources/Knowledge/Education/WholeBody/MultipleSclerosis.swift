import Assessment
import Wording

extension Sections {
  static let multipleSclerosis = Section.cause(
    .multipleSclerosis, "MS (multiple sclerosis), or an illness like it",
    summary: "The cover of nerves in the brain and the cord is harmed in patches.",
    whatItIs: [
      .paragraph(
        """
        Nerves have a cover, called myelin (say: MY-e-lin). It keeps their signals from leaking. In \
        multiple sclerosis (say: skle-RO-sis), or MS, the body’s own defences attack it. The \
        cover of the nerves in the brain and the spinal cord is then harmed, in patches.
        """),
      .paragraph(
        """
        Which part of you tingles depends on where the patch is. So it can come from nowhere, and \
        in many places.
        """),
      .paragraph(
        """
        Many people who tingle fear MS. But most tingling has another cause. And for MS itself \
        there are medicines that make spells rarer. They work best when they are begun early.
        """),
    ],
    feels: [
      "A patch, an arm or a leg, or both legs go numb or tingle. It may climb up from the feet.",
      "Or there is a tight band round the chest or the belly, like a squeeze.",
      "It grows over more than a day, and then stays for days or weeks.",
      "One eye sees badly, and hurts when you move it.",
      "An electric shock runs down the back when you bend your neck.",
      "You may see double, be unsteady or very tired, or must rush to pee.",
    ],
    likelier: [
      "You had a spell before, of numb skin, weakness or bad sight, that got better.",
      "One eye lost sight for days, or a shock runs down your back when you bend your neck.",
      "You are under 50.",
    ],
    lessLikely: [
      "The feeling is vague, and is gone in seconds or minutes.",
      "It goes when you move or change how you sit.",
      "There is a fever with it.",
    ],
    clinicians: [
      "They ask about all spells, also old ones, and how long each one lasted.",
      "They test your eyes, strength, skin, balance and reflexes.",
      "They take blood, to look for other causes.",
      "They send you to a doctor for nerves. MRI pictures can show patches.",
      "Some people also get a test of the water round the spinal cord.",
    ],
    helps: [
      "Write down what you felt, when, and for how long. It helps the doctor.",
      "Keep moving, sleep enough, and do not smoke.",
      "Cool down and rest when old signs come back in heat, or when you are worn out.",
      "If MS is known, call your MS nurse or doctor about any new sign that lasts a day.",
      "Tell someone of your fear. You need not bear it alone.",
    ],
    comeBack: [
      "*The same day* if one eye sees badly, or if you see double.",
      "A shock runs down your back when you bend your neck: be seen within days.",
      "A new numb or weak place stays for more than a day.",
      "*The same day* if old signs come back with a fever, or when peeing burns.",
    ],
    hurry: Hurry(
      call: ["All at once your face droops, a side is weak or speech is bad."],
      now: [
        "Both legs tingle, go numb or get weak.",
        "A tight band comes with weak or unsteady legs.",
        .saddle,
      ]),
    readNext: [.testsAndWords, .urgentCare],
    sources: [.seed, .ng220, .ng127, .general], lastReviewed: "2026-11-25")
}
