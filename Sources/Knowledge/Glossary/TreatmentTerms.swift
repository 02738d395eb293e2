import Assessment
import Wording

extension Glossary {
  /// Medicines and tests, who gives them and where.
  static let treatment: [Word] = [
    Word("Antacid", "A medicine that takes acid out of the stomach."),
    Word("Antibiotic", "A medicine that kills germs."),
    Word("Aspirin", "A common pill for pain. It makes the blood a little thinner."),
    Word(
      "Bladder scan", "A smooth probe on the belly shows how much pee is left. It does not hurt.",
      more: .testsAndWords),
    Word(
      "Blood test", "A little blood is taken from the arm, to see what is in it.",
      more: .testsAndWords),
    Word(
      "Blood thinner",
      "A medicine that stops blood from making clots. With it, a bleed lasts longer."),
    Word("Brace", "A stiff frame that holds a part of the body, such as the back."),
    Word(
      "Chemo", "Strong medicines for cancer. Some of them harm nerves.", more: .medicationNeuropathy
    ),
    Word("CT", "Many X-rays at once, taken in a wide ring.", more: .testsAndWords),
    Word("Diagnosis", "What a doctor or a nurse finds to be the cause."),
    Word("Drip", "A thin tube that brings medicine into a blood vessel, drop by drop."),
    Word(
      naming: .emergencyDepartment,
      "The part of a hospital for those who need help now. It is open day and night.",
      more: .emergencyDepartment),
    Word(
      "Folic acid", "A B vitamin in green leaves. It is given before a birth, and for the blood."),
    Word("Injection", "A medicine that is put into the body through a needle."),
    Word(
      "Laughing gas", or: ["nitrous oxide"],
      "A gas that is breathed in for fun or for pain. It makes vitamin B12 useless.",
      more: .b12Deficiency),
    Word(
      "Lumbar puncture",
      "A thin needle takes some of the water round the spinal cord, low in the back.",
      more: .testsAndWords),
    Word("Maternity unit", "The part of a hospital for births.", more: .inPregnancy),
    Word("Metformin", "A pill for too much sugar in the blood."),
    Word(
      "Midwife", "Someone who looks after women before, at and after a birth.", more: .inPregnancy),
    Word(
      "MRI", "A picture made in a loud tunnel. It shows nerves and discs, and does not hurt.",
      more: .testsAndWords),
    Word("Nerve test", "Tiny pulses of current show how well a nerve carries its signals."),
    Word("Neurologist", "A doctor for nerves and the brain.", more: .testsAndWords),
    Word("Pacemaker", "A small machine under the skin that keeps the heart in beat."),
    Word(naming: .pharmacist, "Someone in a chemist’s shop who knows a lot about medicines."),
    Word("Physiotherapist", "Someone who helps people to move well and without pain."),
    Word("Rays", "Strong beams that can make a growth shrink."),
    Word("Scan", "A picture of the inside of the body.", more: .urgentCare),
    Word("Splint", "A light, stiff frame that holds a part of the body in place."),
    Word(
      "Steroid", "A strong medicine that stops swelling. Over a long time it makes bones weak."),
    Word("Surgeon", "A doctor who cuts the body open to mend something."),
    Word("Surgery", or: ["operation"], "A doctor cuts the body open to mend something."),
    Word(
      "Thiamine", "A B vitamin. With too little of it nerves and the brain suffer.",
      more: .alcoholNeuropathy),
    Word("Transplant", "Part of the body of someone else, put in to take the place of one’s own."),
    Word("Triage", "Staff find out who must be helped first.", more: .testsAndWords),
    Word(
      naming: .adviceLine, "A number to call for help today.\(.adviceLine, .note)",
      more: .urgentCare),
    Word("Vaccine", "A medicine that teaches the body’s defences to know a germ."),
    Word("Vegan", "Someone who eats nothing that comes from animals."),
    Word("Vitamin", "Something in food that the body needs a little of.", more: .systemicCauses),
    Word(
      "Vitamin B12", or: ["B12"],
      "Something in meat, fish, eggs and milk. The body needs it for the cover of its nerves.",
      more: .b12Deficiency),
    Word("X-ray", "A picture that shows the bones inside the body."),
  ]
}
