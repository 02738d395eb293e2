import Assessment
import Wording

extension Sections {
  static let structuralCauses = Section(
    .structuralCauses, "When something presses on a nerve",
    summary: "Slipped discs, a narrow spine and tight muscles.",
    [
      .paragraph(
        """
        Many tingling backs come from the spine itself, or from the muscles round it. Something \
        presses on a nerve root, the place where a nerve leaves the spine. The feeling then \
        follows the path of that nerve. Doctors call this radiculopathy (say: ra-dik-you-LOP-a-thy).
        """),
      .paragraph(
        """
        In such cases it is most often on one side only, or it runs in a strip that a doctor can \
        foresee.
        """),
      .drawing(.nerveRoot, "The nerve root is the place where a nerve leaves the spine."),
      .heading("A slipped disc"),
      .paragraph(
        """
        Between the bones of the spine lie discs: cushions with a soft centre and a firm outer \
        ring. In a slipped (herniated) disc the soft centre pushes out through the ring. It is \
        the most common cause of this kind.
        """),
      .drawing(.slippedDisc, "The soft centre of a disc touches a nerve root."),
      .paragraph(
        """
        If it presses on a nerve root, it tingles or hurts down the back, into the buttock or the \
        leg. From a disc in the neck it runs into the arm. It is often worse when you sit, cough \
        or sneeze.
        """),
      .paragraph(
        """
        Most slipped discs get better in four to six weeks while you keep moving. A scan is only \
        done if it would change what is done next.
        """),
      .heading("A narrow spine"),
      .paragraph(
        """
        With age the spaces inside the spine can get tight. Doctors call this stenosis (say: \
        ste-NO-sis). Bands between the bones grow thick, or small spurs of bone grow. They take \
        up room in the canal where the spinal cord runs, or in the gaps where nerves come out.
        """),
      .paragraph(
        """
        The cord or the nerve roots are then pressed. The tingling comes back again and again. \
        Some postures make it worse: often standing and walking. Sitting or bending forward helps.
        """),
      .heading("Tight muscles"),
      .paragraph(
        """
        A muscle in spasm is hard and sore. It can press on small nerves that pass through it, \
        with no disc at fault. It often comes after effort, or from one posture for too long. \
        Warmth, moving and a massage help. Keep heat off skin that is numb.
        """),
      .heading("Pressure for a short time"),
      .paragraph(
        """
        How you sit or lie can press on a nerve for a while. It tingles, and it goes within \
        minutes when you move.
        """),
      .heading("Smaller nerves"),
      .list([
        "An itching, tingling patch beside the shoulder blade for months is mostly harmless.",
        "A numb outer thigh can come from a tight belt or tight clothes.",
        "Crossed legs or much kneeling can press on a nerve at the outer knee.",
        "Arms that tingle when you lift them may have a nerve pinched below the collar bone.",
      ]),
    ]
      + Hurry(
        now: [.saddle, .bothLegs, .footDrops],
        today: [.limbGetsWeak]
      ).passages,
    readNext: [.herniatedDisc, .spinalStenosis, .muscleSpasm],
    sources: [.seed, .nhsSciatica, .nhsBackPain, .lothian], lastReviewed: "2026-11-25")
}
