import Assessment
import Wording

extension Sections {
  static let testsAndWords = Section(
    .testsAndWords, "Tests and words you may hear",
    summary: "What each test is like, if it hurts, and what the words of staff mean.",
    [
      .paragraph(
        """
        Few people need more than some of these. You can always ask what a test is for, what it \
        may show, and when you will hear. You may say no, and you can have someone with you.
        """),
      .heading("The check by hand"),
      .list([
        "You push and pull against their hands, walk, and stand on heels and toes.",
        "They touch your skin with something soft or sharp. You say if it feels the same.",
        "They tap below the knee with a soft hammer. The reflex shows how the nerves work.",
        "They may test the skin round your back passage. It is short, and it tells a lot.",
      ]),
      .heading("Blood tests"),
      .paragraph(
        """
        A thin needle takes a little blood from the arm. It pricks for a moment and takes five \
        minutes. Say if you faint easily. Most results come within some days. They may look for:
        """),
      .list([
        "Vitamin B12: if nerves get what they need.",
        "Sugar: if it could be diabetes.",
        "The thyroid gland: if it is too slow.",
        "Coeliac disease: if food with wheat harms the gut. Eat as always before it.",
        "The kidneys: if they clean the blood well.",
        "Signs of swelling or of germs in the body.",
      ]),
      .heading("Pictures"),
      .list([
        "X-ray: it takes some minutes and does not hurt. It shows bones, but not nerves.",
        "CT: you lie in a wide ring for some minutes. It makes many X-rays, and does not hurt.",
        "MRI: you lie still in a loud tunnel for 20 to 60 minutes. It does not hurt.",
        "MRI shows discs, nerves and the spinal cord best. You get ear plugs and a bell to press.",
        "For some pictures a dye goes into the arm. It may feel warm. Say if your kidneys are weak.",
      ]),
      .tip(
        """
        Before any picture, say if you may be pregnant. Before an MRI, say if there is metal in \
        your body, such as a pacemaker. Say, too, if tight places scare you: they can help.
        """),
      .heading("Nerves, bladder and the water round the cord"),
      .list([
        """
        Nerve test: small shocks on the skin, like a flick, for 30 to 60 minutes. It is odd \
        rather than sore.
        """,
        "Sometimes a thin needle listens to a muscle. That can sting.",
        """
        Bladder scan: cold jelly and a smooth probe on the belly, after you pee. It shows how \
        much is left, takes some minutes and does not hurt.
        """,
        """
        Lumbar puncture: a thin needle takes water from low in the back, below the cord. You \
        curl up on your side, and the skin is made numb.
        """,
        """
        You feel it push, and it takes about half an hour. Some people get a headache for some \
        days.
        """,
      ]),
      .urgent(
        "After a needle in the back, go to \(.emergencyDepartment) now if:",
        signs: [
          "You get a fever.",
          "A leg goes weak or numb.",
          .saddle,
          "A headache gets worse and worse.",
        ]),
      .heading("Words of staff"),
      .list([
        "“Acute”: it is new. “Chronic”: it lasts for long. Neither says how bad it is.",
        "“Bilateral”: on both sides.",
        "“Lumbar”: low in the back. “Cervical”: in the neck. “Thoracic”: at the ribs.",
        "“Compression”: something presses.",
        "“Inflammation”: a part of the body swells and gets hot.",
        "“Lesion”: a spot that does not look as it should. The word does not tell what it is.",
        "“Neurologist”: a doctor for nerves and the brain.",
        "“Red flag”: a sign that must be checked soon.",
        "“Refer”: they ask somebody else to see you.",
        "“Retention”: pee stays in, though the bladder is full.",
        "“Saddle anaesthesia”: numb where a bike seat touches.",
        "“Triage”: they find out who must be helped first.",
      ]),
      .tip("Say “Please tell me in plain words”, as often as you like. It is their job."),
    ],
    readNext: [.urgentCare, .systemicCauses, .whatTinglingIs],
    sources: [.ng127, .ng239, .girft, .general], lastReviewed: "2026-11-25")
}
