import Assessment
import Wording

extension Glossary {
  /// Illnesses, and signs of them.
  static let illnesses: [Word] = [
    Word("Abscess", "A pocket of pus that germs have made in the body.", more: .spinalInfection),
    Word(
      "Autoimmune", "Of an illness in which the body’s defences attack the body.",
      more: .systemicCauses),
    Word("Blister", "A small bubble on the skin with water in it."),
    Word("Cancer", "Cells that grow and grow where they should not. They can spread to the spine."),
    Word("Coeliac disease", or: ["coeliac"], "An illness in which food with wheat harms the gut."),
    Word(
      "Diabetes", "An illness with too much sugar in the blood. In time it can harm nerves.",
      more: .systemicCauses),
    Word("Fever", "A body that is too hot: 38 °C or more. It is mostly a sign of germs."),
    Word("Flu", "A virus that makes you feel ill all over, with fever and a cough."),
    Word("Germ", "A living thing, too small to see, that can make you ill."),
    Word("Growth", "A lump in the body that gets bigger. It can be cancer."),
    Word(
      "Guillain-Barré",
      "A rare illness in which the body’s defences attack the nerves. The legs get weak first."),
    Word(
      "Heart attack", "A part of the heart gets no blood. It needs an ambulance at once.",
      more: .heartAttack),
    Word("HIV", "A virus that makes the body’s defences weak."),
    Word("Infection", "Germs that are in the body and do harm.", more: .systemicCauses),
    Word("Kidney stone", "A hard lump from the kidney that hurts on its way out with the pee."),
    Word("Lupus", "An illness in which the body attacks its own skin, joints and other parts."),
    Word("Lyme disease", or: ["Lyme"], "An illness from a germ that some ticks carry."),
    Word("Marfan’s", "An illness from birth that can make the big artery weak."),
    Word(
      "Meralgia", or: ["meralgia paresthetica"],
      "A pressed skin nerve. It makes the outer thigh numb or sore.", more: .meralgiaParesthetica),
    Word(
      "Multiple sclerosis", or: ["MS"],
      "An illness that harms the cover of nerves in the brain and the spinal cord.",
      more: .systemicCauses),
    Word("Myelitis", or: ["transverse myelitis"], "A part of the spinal cord swells up."),
    Word(
      "Neuropathy", "Many nerves are worn or harmed, mostly in the feet first.",
      more: .systemicCauses),
    Word(
      "Notalgia", or: ["notalgia paresthetica"],
      "A skin nerve of the back that itches or tingles. It mostly does no harm.",
      more: .notalgiaParesthetica),
    Word(
      "Osteoporosis", or: ["weak bones"], "Bones that are thin and break easily.",
      more: .spinalFracture),
    Word("Panic", "Sudden, strong fear. The heart and the breath go fast."),
    Word("Pus", "Thick yellow stuff that comes where the body fights germs."),
    Word("Rash", "Spots, red patches or blisters on the skin."),
    Word("Rheumatoid", "Of an illness in which the body attacks its own joints."),
    Word(
      "Shingles", "A virus that wakes up in one nerve. A strip of skin burns, and then blisters.",
      more: .systemicCauses),
    Word(
      "Stroke", "A part of the brain gets no blood. It needs an ambulance at once.",
      more: .stroke),
    Word("Symptom", "What someone feels or sees that can be a sign of an illness."),
    Word("TIA", "A short stroke that passes. It must be checked at once.", more: .stroke),
    Word(
      "Tick bite", or: ["ticks"],
      "A tick is a tiny bug that bites and drinks blood. It can pass on germs."),
    Word("Virus", "A very small germ. It lives inside the cells of the body."),
  ]
}
