import Assessment
import Wording

extension Questions {
  static let pain = Question(
    Pain.id, in: "general", about: "Pain",
    "How bad is any pain in your back, neck, arm or leg?",
    because: "How bad the pain is helps to tell how soon you need help.",
    .one([
      Option(Pain.none, "No pain"),
      Option(Pain.mild, "Mild: I can forget about it"),
      Option(Pain.moderate, "Medium: it gets in the way"),
      Option(Pain.severe, "Very bad: hard to think, sleep or move"),
      Option(Pain.worstEver, "It came all at once, and it is the worst of my life"),
      Option(Pain.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[Pain.none, Pain.mild, Pain.moderate, Pain.severe, Pain.worstEver]]))

  static let fever = Question(
    Fever.id, in: "general", about: "Fever", "Do you have a fever, or do you shiver or sweat?",
    because: "Fever with a bad back can be a sign of a germ in the spine.",
    .one([
      Option(Fever.no, "No"),
      Option(Fever.explainedMild, "Yes, with a cold or the flu, and I do not feel very ill"),
      Option(Fever.highUnexplained, "Yes, 38 °C or more, or shivers, and I do not know why"),
      Option(Fever.veryIll, "Yes, and I feel very ill, drowsy or mixed up"),
      Option(Fever.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[Fever.no, Fever.explainedMild, Fever.highUnexplained, Fever.veryIll]]))

  static let injury = Question(
    Injury.id, in: "general", about: "Injury", "Did it start after you were hurt?",
    because: "A hurt spine must be kept still and looked at.",
    .one([
      Option(Injury.no, "No"),
      Option(Injury.major, "Yes: a crash, a fall from a height, or a hard blow"),
      Option(
        Injury.minorWeakBones, "Yes, slightly; but I am over 65, have weak bones or take steroids"),
      Option(Injury.minor, "Yes, slightly: a strain, or I lifted something"),
      Option(Injury.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[Injury.no, Injury.minor, Injury.minorWeakBones, Injury.major]]))
}
