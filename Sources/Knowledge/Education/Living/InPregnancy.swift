import Assessment
import Wording

extension Sections {
  static let inPregnancy = Section(
    .inPregnancy, "Tingling in pregnancy",
    summary: "What is common, what must be checked, and whom to ask.",
    [
      .paragraph(
        """
        Many women tingle somewhere while they are pregnant, or in the weeks after the birth. Tell \
        your midwife or \(.doctor, .your) of it within a few days, even if it is mild. Do not let \
        anyone put it down to pregnancy before they have asked and looked.
        """),
      .urgent(
        """
        Tell a member of staff now if there is any sign from the first three lists here. Being \
        pregnant does not explain them.
        """),
      .heading("Call \(.emergencyNumber)"),
      .list([
        "Your chest hurts, or it is hard to breathe.",
        "Your face droops, one side is weak or numb, or you cannot speak well.",
        "A sudden, tearing pain in chest, back or belly.",
        "You cannot stand or move your legs.",
        "The body shakes in a fit, or you faint and feel very ill.",
      ]),
      .heading("Go to \(.emergencyDepartment) now"),
      .list([
        "You go numb where a bike seat touches: inner thighs, bottom, between the legs.",
        "It is new: you cannot pee, or cannot feel it, or you leak and cannot stop it.",
        "It is new: you cannot hold your poo, or feel it.",
        "Both legs tingle, go numb or get weak. Or a foot drops.",
        "A high fever or shivers, and your back hurts or tingles.",
        "A tight band round your body, and legs that are weak or unsteady.",
      ]),
      .paragraph(
        """
        Many women leak a little when they cough or sneeze. That is common, and can be helped. It \
        is another thing if you leak with no cough, do *not feel* it, or cannot pee.
        """),
      .heading("Call your midwife or maternity unit now"),
      .list([
        "A bad headache, spots or flashes before the eyes, or sudden swelling of face or hands.",
        "Strong pain just below the ribs, or throwing up with it.",
        "Back pain that comes and goes in waves, or you bleed, or water runs out.",
        "Your baby moves less than before.",
        "You itch all over, or on palms and soles. Call the same day.",
      ]),
      .paragraph(
        """
        Be seen the same day if one calf is swollen, hot and sore: it may be a clot. The same goes \
        for an arm or a leg that gets weak. It goes for a strip with blisters, too, and if you \
        were near somebody with chickenpox or shingles (a virus).
        """),
      .heading("What is common"),
      .list([
        "Hands that tingle, most at night. The wrists swell, and a nerve is pressed.",
        "A numb or burning patch on the outer thigh, on one side.",
        "Pain or tingling from the low back into one buttock or leg.",
        "A tingling strip at the ribs, when the womb pushes up.",
      ]),
      .paragraph(
        """
        Common does not mean that you must bear it. A splint, other ways to lie, or a \
        physiotherapist can help. And a blood test can show if you lack iron or vitamin B12, or \
        if sugar or the thyroid gland is at fault.
        """),
      .heading("After the birth"),
      .list([
        "After a needle in the back for pain, legs can be numb for some hours. Then it should go.",
        "Tell the midwife at once if a leg stays numb or weak, or gets so again.",
        "Tell the midwife at once if you cannot pee after the birth, or do not feel when you must.",
        "A leg that newly tingles or hurts in the weeks after a birth must be seen the same day.",
        "With a fever, strong back pain or a bad headache after such a needle, go to hospital now.",
      ]),
      .heading("What you can do"),
      .list([
        "Lie on your side with a pillow between the knees.",
        "Keep wrists straight at night, and wear loose clothes.",
        "Ask a midwife or \(.pharmacist) before you take *any* medicine, also from a shop.",
      ]),
      .tip("A midwife would much rather hear from you ten times too often than once too late."),
    ],
    readNext: [.urgentCare, .testsAndWords],
    sources: [.pregnancy, .girft, .nhsBackPain, .meralgia, .general], lastReviewed: "2026-11-25")
}
