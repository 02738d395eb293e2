import Assessment
import Wording

extension Sections {
  static let whatTinglingIs = Section(
    .whatTinglingIs, "What the feeling is",
    summary: "How nerves work, why they tingle, and what the place can tell.",
    [
      .paragraph(
        """
        Pins and needles, tingling, burning, prickling or a numb patch: all of these can come up \
        though nothing touches the skin. Doctors call this paresthesia (say: pa-res-THEE-zia).
        """),
      .paragraph(
        """
        It is often short and harmless. Still, it always means that something gets in the way of \
        the signals that run along your nerves. So it is worth a closer look.
        """),
      .heading("How nerves carry a feeling"),
      .paragraph(
        """
        A nerve is like a cable. Tiny pulses of current run along it, from the skin to the spinal \
        cord, and up the cord to the brain. The cord is a thick cable of nerves inside the spine. \
        Only in the brain do the pulses turn into a feeling.
        """),
      .paragraph(
        """
        When a nerve is upset or harmed, its smooth flow is broken. Its fibres then fire on their \
        own, with no cause outside. The brain cannot tell the difference. It reads these stray \
        pulses as tingling.
        """),
      .drawing(.nerveRoot, "A nerve leaves the spine between two bones and runs to the skin."),
      .heading("Short or lasting"),
      .paragraph(
        """
        If you sit on your leg for a while, the weight cuts the nerve off from oxygen for a short \
        time. It falls asleep. When you move, it wakes up with pins and needles, and in minutes \
        all is well.
        """),
      .paragraph(
        """
        Tingling that stays is another matter. It points to a lasting problem: the nerve can no \
        longer pass signals on as it should. That should be looked at.
        """),
      .heading("What the place can tell"),
      .paragraph(
        """
        Where you feel it, and in which pattern, is a hint at where the trouble sits:
        """),
      .list([
        "In the spinal cord: often both sides, or all below a line round the body.",
        "In a nerve root, where a nerve leaves the spine: often one strip on one side.",
        "In small nerves further out: a patch, or both feet and both hands.",
      ]),
      .paragraph(
        """
        Causes fall into two groups. In the first, something in or beside the spine presses on a \
        nerve. In the second, an illness in the whole body harms the nerves. There are pages \
        about both.
        """),
      .tip("Does it go within minutes when you move? Then it is most often harmless."),
    ],
    readNext: [.harmlessTingling, .structuralCauses, .systemicCauses],
    sources: [.seed, .nhsPins, .ng127], lastReviewed: "2026-11-25")
}
