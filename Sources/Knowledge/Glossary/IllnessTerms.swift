import Assessment
import Wording

extension Glossary {
  /// Illnesses, and signs of them.
  static let illnesses: [Word] = [
    Word("Abscess", "A pocket of pus that germs have made in the body.", more: .spinalInfection),
    Word("Acute", "What doctors call an illness that is new.", more: .testsAndWords),
    Word(
      "Autoimmune", "Of an illness in which the body’s defences attack the body.",
      more: .autoimmuneDisorder),
    Word("Bilateral", "What doctors call it when both sides are affected.", more: .testsAndWords),
    Word("Blister", "A small bubble on the skin with water in it."),
    Word("Cancer", "Cells that grow and grow where they should not. They can spread to the spine."),
    Word(
      "Carpal tunnel syndrome", "A nerve is pressed in a tight gap at the wrist. The hand tingles.",
      more: .hypothyroidism),
    Word("Cervical", "Of the neck.", more: .testsAndWords),
    Word(
      "Chickenpox", "An illness with spots that itch all over, mostly in children.", more: .shingles
    ),
    Word("Chronic", "What doctors call an illness that lasts for long.", more: .testsAndWords),
    Word("Clot", "Blood that has gone thick. It can stop the flow of blood."),
    Word(
      "Coeliac disease", or: ["coeliac"], "An illness in which food with wheat harms the gut.",
      more: .autoimmuneDisorder),
    Word(
      "Compression", "Something presses on a nerve, or on the spinal cord.", more: .testsAndWords),
    Word(
      "Diabetes", "An illness with too much sugar in the blood. In time it can harm nerves.",
      more: .diabeticNeuropathy),
    Word("Fever", "A body that is too hot: 38 °C or more. It is mostly a sign of germs."),
    Word("Flu", "A virus that makes you feel ill all over, with fever and a cough."),
    Word("Germ", "A living thing, too small to see, that can make you ill."),
    Word("Gout", "An illness in which a joint, often the big toe, swells and hurts."),
    Word("Growth", "A lump in the body that gets bigger. It can be cancer."),
    Word(
      "Guillain-Barré",
      "A rare illness in which the body’s defences attack the nerves. The legs get weak first.",
      more: .guillainBarre),
    Word(
      "Heart attack", "A part of the heart gets no blood. It needs an ambulance at once.",
      more: .heartAttack),
    Word("HIV", "A virus that makes the body’s defences weak."),
    Word("Infection", "Germs that are in the body and do harm.", more: .systemicCauses),
    Word("Inflammation", "A part of the body swells and gets hot and sore.", more: .testsAndWords),
    Word("Kidney stone", "A hard lump from the kidney that hurts on its way out with the pee."),
    Word("Lesion", "A spot in the body that does not look as it should.", more: .testsAndWords),
    Word("Lumbar", "Low in the back.", more: .testsAndWords),
    Word(
      "Lupus", "An illness in which the body attacks its own skin, joints and other parts.",
      more: .autoimmuneDisorder),
    Word(
      "Lyme disease", or: ["Lyme"], "An illness from a germ that some ticks carry.",
      more: .infectionNerve),
    Word("Marfan’s", "An illness from birth that can make the big artery weak."),
    Word(
      "Meralgia", or: ["meralgia paresthetica"],
      "A pressed skin nerve. It makes the outer thigh numb or sore.", more: .meralgiaParesthetica),
    Word("Migraine", "A bad headache that keeps coming. Light hurts, and you feel sick."),
    Word(
      "MSCC", "Cancer that presses on the spinal cord.", more: .metastaticCordCompression),
    Word(
      "Multiple sclerosis", or: ["MS"],
      "An illness that harms the cover of nerves in the brain and the spinal cord.",
      more: .multipleSclerosis),
    Word(
      "Myelitis", or: ["transverse myelitis"], "A part of the spinal cord swells up.",
      more: .transverseMyelitis),
    Word(
      "Myelopathy", "The spinal cord is pressed in the neck. Hands and legs get clumsy.",
      more: .cervicalMyelopathy),
    Word(
      "Neuropathy", "Many nerves are worn or harmed, mostly in the feet first.",
      more: .peripheralNeuropathy),
    Word(
      "Notalgia", or: ["notalgia paresthetica"],
      "A skin nerve of the back that itches or tingles. It mostly does no harm.",
      more: .notalgiaParesthetica),
    Word(
      "Osteoporosis", or: ["weak bones"], "Bones that are thin and break easily.",
      more: .spinalFracture),
    Word(
      "Panic", "Sudden, strong fear. The heart and the breath go fast.",
      more: .anxietyHyperventilation),
    Word(
      "Pernicious anaemia", "An illness in which the gut cannot take up vitamin B12.",
      more: .b12Deficiency),
    Word("Pus", "Thick yellow stuff that comes where the body fights germs."),
    Word("Rash", "Spots, red patches or blisters on the skin."),
    Word("Red flag", "A sign that must be checked soon.", more: .urgentCare),
    Word("Retention", "Pee stays in, though the bladder is full.", more: .urgentCare),
    Word("Rheumatoid", "Of an illness in which the body attacks its own joints."),
    Word("Saddle anaesthesia", "Numb where a bike seat touches.", more: .urgentCare),
    Word(
      "Shingles", "A virus that wakes up in one nerve. A strip of skin burns, and then blisters.",
      more: .shingles),
    Word(
      "Sjogren’s", "An illness in which the body attacks the parts that keep eyes and mouth wet.",
      more: .autoimmuneDisorder),
    Word(
      "Stroke", "A part of the brain gets no blood. It needs an ambulance at once.",
      more: .stroke),
    Word("Symptom", "What someone feels or sees that can be a sign of an illness."),
    Word("Syphilis", "An illness from a germ that is passed on by sex.", more: .infectionNerve),
    Word("TIA", "A short stroke that passes. It must be checked at once.", more: .stroke),
    Word(
      "Tick bite", or: ["ticks"],
      "A tick is a tiny bug that bites and drinks blood. It can pass on germs.",
      more: .infectionNerve),
    Word("Virus", "A very small germ. It lives inside the cells of the body."),
  ]
}
