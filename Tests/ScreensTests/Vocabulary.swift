/// What may not stand in what people read.
enum Vocabulary {
  /// What is never said: it would claim, soothe or harm.
  static let never = [
    "you do not have", "you don’t have", "you’ve got", "you suffer from", "you are safe",
    "you are fine", "you will be fine", "it is nothing", "it is not serious", "nothing to worry",
    "do not worry", "don’t worry", "no need to see", "no need to call", "no need to get help",
    "wait and see", "all clear", "ruled out", "excluded", "because you are", "paper bag",
    "hot water", "stop taking", "drive yourself", "per cent", "percent", "mg", "milligrams",
    "answers were reviewed", "answers were checked",
  ]

  /// What is said in these words only.
  static let onlyIn: [(phrase: String, words: [String])] = [
    ("you have", ["do you have", "did you have"]),
    // What is new is no diagnosis.
    ("this is", ["this is an educational guide", "illness this is new"]),
    (
      "harmless",
      ["often harmless", "mostly harmless", "short and harmless", "when it is harmless"]
    ),
    ("has reviewed", []),
    (
      "has checked",
      ["no doctor has checked it yet", "no doctor or nurse has checked this page yet"]
    ),
  ]

  /// Beginnings of words that only those who treat people know.
  static let medical = [
    "aetiolog", "analges", "anesthe", "aneurysm", "anterior", "anticoag",
    "antivir", "asymptomatic", "ataxi", "atroph", "benign", "cardiac",
    "claudicat", "clinician", "contraindicat", "defecat", "deficit",
    "dermatome", "distal", "dysfunction", "dysuria", "embol", "erectile", "etiolog", "faec",
    "febrile", "gait", "haematoma", "haemorrhag", "hyperventil", "idiopathic",
    "immunocomp", "immunosup", "incontinen", "ischaem", "lateral", "ligament",
    "malign", "metasta", "micturition", "oedema",
    "onset", "paralys", "paresis", "perianal", "perine", "posterior", "prodrom", "prognos",
    "proximal", "pyrexi", "respirat", "sacr", "sensory", "stool",
    "symmetric", "thromb", "unilateral", "urin", "vascular", "vertebra", "zoster",
  ]

  /// Names that must appear now and then, with the words that explain them on the same page.
  static let explained: [(name: String, by: [String])] = [
    ("abscess", ["an infection in the spine (abscess)"]),
    ("acute", ["acute it is new"]),
    ("anaesthe", ["saddle anaesthesia numb where a bike seat touches"]),
    ("aorta", ["main artery (aorta)"]),
    ("autoimmune", ["the body attack itself"]),
    ("bilateral", ["bilateral on both sides"]),
    (
      "cauda equina",
      [
        "the nerves at the foot of the spine (cauda equina)", "a bundle of nerves",
        "nerves pressed low in the spine (cauda equina)",
      ]
    ),
    ("cervical", ["cervical in the neck"]),
    ("chronic", ["chronic it lasts for long"]),
    ("compress", ["compression something presses"]),
    ("guillain", ["nerves that fail from the feet up (Guillain"]),
    ("herniated", ["a slipped (herniated) disc", "doctors call it a herniated disc"]),
    ("inflam", ["inflammation a part of the body swells"]),
    ("lesion", ["lesion a spot that does not look as it should"]),
    ("lumbar", ["lumbar low in the back", "needle takes water from low in the back"]),
    ("lyme", ["ticks"]),
    ("meralgia", ["a pressed nerve at the outer thigh (meralgia)"]),
    ("multiple sclerosis", ["the cover of nerves", "the cover of the nerves", "MS (multiple"]),
    ("myelin", ["nerves have a cover, called myelin"]),
    (
      "myelitis",
      [
        "a swollen patch in the spinal cord (transverse myelitis)",
        "a swollen spinal cord (transverse myelitis)",
      ]
    ),
    ("myelopath", ["doctors call this myelopathy"]),
    ("neuropath", ["worn in many places (neuropathy)", "when many nerves are harmed, doctors"]),
    ("neurolog", ["neurologist a doctor for nerves"]),
    ("nitrous", ["laughing gas (nitrous oxide)"]),
    ("notalgia", ["an itching skin nerve of the back (notalgia)"]),
    ("paraesthesia", ["pins and needles"]),
    ("paresthesia", ["doctors call this paresthesia"]),
    ("radicul", ["doctors call this radiculopathy"]),
    ("retention", ["retention pee stays in"]),
    // Those to whom a doctor has named it know the name.
    ("sciatic", ["when it runs down a leg doctors call it sciatica", "a slipped disc sciatica"]),
    ("shingles", ["a virus", "rashes, such as shingles", "shingles here, fibromyalgia"]),
    ("spasm", ["tight muscles", "a muscle in spasm is hard and sore"]),
    ("stenosis", ["a narrow spine (spinal stenosis)", "doctors call this stenosis"]),
    (
      "thoracic",
      [
        "pressed nerves between neck and arm (thoracic outlet)",
        "doctors call this gap the thoracic outlet", "thoracic at the ribs",
      ]
    ),
    ("thyroid", ["gland"]),
    ("triage", ["triage they find out who must be helped first"]),
  ]

  /// What is wrong with what stands on one page.
  static func faults(in text: String) -> [String] {
    let text = plain(text)
    let said = never.filter { text.contains(plain($0)) }.map { "says “\($0)”" }
    let claims = onlyIn.filter { phrase, words in
      words.reduce(text) { $0.replacing(plain($1), with: " ") }.contains(plain(phrase))
    }
    let hard = medical.filter { text.contains(beginning($0)) }.map { "uses “\($0)”" }
    let unexplained = explained.filter { name, words in
      text.contains(beginning(name)) && !words.contains { text.contains(beginning($0)) }
    }
    return said + claims.map { "says “\($0.phrase)” in other words" } + hard
      + unexplained.map { "does not explain “\($0.name)”" }
      + (text.contains("%") ? ["says “%”"] : [])
  }

  /// The words in small letters with one blank before, between and behind them.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }
    return " \(words.joined(separator: " ")) "
  }

  /// The words, of which the last may go on.
  private static func beginning(_ text: String) -> String { String(plain(text).dropLast()) }
}
