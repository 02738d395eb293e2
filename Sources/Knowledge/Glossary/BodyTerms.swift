import Assessment
import Wording

extension Glossary {
  /// Parts of the body, and what happens in them.
  static let body: [Word] = [
    Word(
      "Aorta", or: ["main artery", "big artery"],
      "The largest blood vessel. It leads from the heart down in front of the spine.",
      more: .aorticEmergency),
    Word("Back passage", "The opening at the bottom where poo comes out."),
    Word("Bladder", "The bag in the belly that holds pee."),
    Word("Blood pressure", "How hard the blood pushes on the tubes that it flows through."),
    Word(
      "Blood sugar", or: ["sugar in the blood"],
      "The sugar that blood takes round the body. All parts need it, but too much does harm.",
      more: .diabeticNeuropathy),
    Word("Blood vessel", "A tube that blood flows through."),
    Word("Bowel", or: ["gut"], "The long tube in the belly that food goes through."),
    Word("Buttock", "One half of the bottom."),
    Word("Calf", "The back of the leg between knee and ankle."),
    Word("Collar bone", "The bone that runs from the neck to the shoulder."),
    Word(
      "Defences", or: ["body’s own defences", "body’s defences"],
      "What the body has to fight germs with."),
    Word("Gland", "A part of the body that makes something for the rest of it."),
    Word("Groin", "The crease where the leg meets the belly."),
    Word("Hormone", "Something in the blood that tells parts of the body what to do."),
    Word("Joint", "The place where two bones meet and can move."),
    Word("Kidney", "One of two parts of the body that clean the blood and make pee."),
    Word("Liver", "A part of the body, in the belly, that cleans the blood of poison."),
    Word("Oxygen", "The part of the air that the body needs to live."),
    Word("Posture", "The way a body sits, stands or lies."),
    Word("Private parts", "What is between the legs in front, for peeing and for sex."),
    Word("Prostate", "A gland just below the bladder of a man."),
    Word("Pulse", "The beat of the blood, which can be felt at the wrist."),
    Word("Shoulder blade", "The flat bone at the back of the shoulder."),
    Word("Tailbone", "The low end of the spine, just above the bottom."),
    Word(
      "Thyroid", or: ["thyroid gland"], "A gland in the neck. It sets how fast the body works.",
      more: .hypothyroidism),
    Word("Vein", "A blood vessel that leads back to the heart."),
    Word("Womb", "The part of a woman’s body in which a baby grows."),
  ]
}
