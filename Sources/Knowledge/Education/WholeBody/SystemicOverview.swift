import Assessment
import Wording

extension Sections {
  static let systemicCauses = Section(
    .systemicCauses, "When the cause is in the whole body",
    summary: "Diabetes, vitamins, a virus (shingles), and the body’s own defences.",
    [
      .paragraph(
        """
        Sometimes it is not one pressed nerve. An illness in the whole body can harm nerves \
        everywhere. Then it mostly comes on both sides, and slowly.
        """),
      .heading("Worn nerves"),
      .paragraph(
        """
        When many nerves are harmed, doctors speak of neuropathy (say: new-ROP-a-thy). The \
        longest nerves suffer first. So it begins in both feet, like a pair of socks, and later \
        reaches the hands. It can be felt in the back as well, but that is rare.
        """),
      .drawing(.stocking, "The long nerves of feet and hands are hit first."),
      .heading("Diabetes"),
      .paragraph(
        """
        Diabetes is a common cause. Too much sugar in the blood harms the tiny blood vessels that \
        feed the nerves. Bit by bit the nerve fibres wear out. The tingling or numbness then \
        stays, in the feet and hands, or now and then in the back.
        """),
      .heading("Too little vitamin B12"),
      .paragraph(
        """
        Nerves have a cover, called myelin (say: MY-e-lin). It keeps their signals from leaking, \
        as the plastic does round a wire. The body needs vitamin B12 to build it. With too little \
        B12 the cover is harmed, and the signals fail. You tingle, and you can get weak or unsteady.
        """),
      .list([
        "It is more likely if you eat no meat, fish, eggs or milk.",
        "Surgery on the gut, and some medicines, can cause it too.",
        "Laughing gas makes B12 useless. With tingling, tell \(.doctor) the same day.",
      ]),
      .heading("Shingles"),
      .paragraph(
        """
        Shingles is a virus that attacks a nerve root. One strip of skin, on one side, tingles, \
        burns and hurts. A few days later it has blisters. On the back or chest it is most common.
        """),
      .drawing(.strip, "Shingles keeps to one strip, on one side."),
      .tip(
        "Treatment works best in the first 3 days of the rash. Show it to someone the same day."),
      .heading("Other infections"),
      .paragraph(
        """
        Some germs upset nerves too. One of them comes from ticks (Lyme disease). It can start \
        with a red ring on the skin that grows.
        """),
      .heading("The body’s own defences"),
      .paragraph(
        """
        Some illnesses make the body attack itself: lupus, coeliac disease and others. Nerves can \
        be hit. Doctors call such an illness autoimmune.
        """),
      .paragraph(
        """
        In multiple sclerosis (MS) the cover of the nerves is harmed in the brain and the spinal \
        cord. Tingling can then come from nowhere, and in many places. Some people first notice \
        one eye that sees badly for a while.
        """),
      .heading("Other causes"),
      .list([
        "A lot of alcohol over the years. Ask for help to drink less.",
        "Some medicines, such as certain chemo. Do not stop one on your own: ask first.",
        "A slow thyroid gland. The hands tingle most, and you are cold and tired.",
        "Fast breathing, often with worry. Lips and hands tingle, and it passes.",
      ]),
      .paragraph(
        """
        Many of these show up in a blood test, and most can be treated. So do ask. Some people \
        have more than one cause.
        """),
    ]
      + Hurry(
        now: [
          "It climbs up from the feet within hours or days.",
          .bothLegsNewly,
          .newlyUnsteady,
          .saddle,
        ]).passages,
    readNext: [.peripheralNeuropathy, .testsAndWords, .urgentCare],
    sources: [.seed, .ng127, .ng239, .ng220, .nhsShingles, .lyme, .fife],
    lastReviewed: "2026-11-25")
}
