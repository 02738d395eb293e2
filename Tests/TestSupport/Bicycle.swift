package import Assessment
import Wording

/// A guidebook about a squeaking bicycle, to test engine and screens without medicine.
package enum Bicycle {
  /// What can be answered to `brakes-now`.
  package enum BrakesNow {
    package static let id: Question.ID = "brakes-now"
    package static let gone = Finding(id, "gone")
    package static let wheelLoose = Finding(id, "wheel-loose")
    package static let none = Finding(id, "none")
    package static let unsure = Finding(id, "unsure")
  }

  /// What can be answered to `squeak`.
  package enum Squeak {
    package static let id: Question.ID = "squeak"
    package static let chain = Finding(id, "chain")
    package static let brakes = Finding(id, "brakes")
    package static let unsure = Finding(id, "unsure")
  }

  /// What can be answered to `rain`, which is asked of squeaking chains only.
  package enum Rain {
    package static let id: Question.ID = "rain"
    package static let left = Finding(id, "left-outside")
    package static let dry = Finding(id, "dry")
    package static let unsure = Finding(id, "unsure")
  }

  /// What can be answered to `since`.
  package enum Since {
    package static let id: Question.ID = "since"
    package static let today = Finding(id, "today")
    package static let years = Finding(id, "years")
    package static let unsure = Finding(id, "unsure")
  }

  /// What can be answered to `noises`.
  package enum Noises {
    package static let id: Question.ID = "noises"
    package static let grinding = Finding(id, "grinding")
    package static let clicking = Finding(id, "clicking")
    package static let none = Finding(id, "none")
    package static let unsure = Finding(id, "unsure")
  }

  /// A squeak after rain, which a drop of oil cures.
  package static let afterRain = Fact(
    "after-rain", "it only squeaks after rain", lowers: "a chain that squeaks all at once",
    when: every(Squeak.chain, Rain.left, Noises.none))

  private static let source = Source(
    "BELL", "The Bell and Chain Handbook, our own invention", .notSeen)

  private static let lightExamples = Rule.Examples(holds: [], fails: [])

  /// The rules of the trade.
  package static let rules: [Rule] = [
    Rule(
      "stop-brakes", .ambulance, when: either(BrakesNow.gone, BrakesNow.wheelLoose),
      reason: "A bicycle that cannot stop must not be ridden.", pointsTo: ["worn-brakes"],
      sources: [source], isFromSeed: true,
      examples: .init(
        holds: [.init("no brakes", BrakesNow.gone)], fails: [.init("fine", BrakesNow.none)])),
    Rule(
      "shop-grinding", .emergency, when: every(Noises.grinding, Since.today),
      reason: "A new grinding noise can mean that a bearing is going.", pointsTo: ["dry-bearing"],
      sources: [source], examples: lightExamples),
    Rule(
      "shop-chain", .emergency, when: every(Squeak.chain, Since.today), unless: [afterRain],
      reason: "A chain that squeaks all at once can break.", sources: [source],
      examples: lightExamples),
    Rule(
      "today-brakes", .sameDay, when: every(Squeak.brakes, not(Since.years)),
      reason: "Brakes that squeak want looking at.", sources: [source], examples: lightExamples),
    Rule(
      "book-old", .appointment(.weeks), when: Since.years,
      reason: "An old squeak wants a service.", sources: [source], examples: lightExamples),
    Rule(
      "book-wheel", .appointment(.days),
      when: either(
        Finding.place("front-wheel", .left), Finding.place("front-wheel", .right),
        Finding.place("rear-wheel", .left), Finding.place("rear-wheel", .right),
        Finding.place("rear-wheel", .middle)),
      reason: "A wheel that squeaks wants truing.", sources: [source], examples: lightExamples),
  ]

  /// The whole handbook.
  package static let guidebook = guidebook()

  /// The whole handbook, with another part in place of its own.
  package static func guidebook(
    pages: [[Question.ID]] = pages, questions: [Question] = questions, rules: [Rule] = rules,
    warnings: [Warning] = warnings, glossary: [Word] = glossary
  ) -> Guidebook {
    Guidebook(
      title: "Why does my bicycle squeak?",
      blocks: [
        Block("danger", "Right now"), Block("where", "Where it squeaks"),
        Block("sound", "The sound", introduction: "A few questions about the sound."),
      ],
      questions: questions, pages: pages,
      regions: [
        Region("front-wheel", "Front wheel", group: .arm, view: .front, roots: "hub"),
        Region(
          "rear-wheel", "Rear wheel", group: .leg, view: .back, sides: [.left, .right, .middle],
          roots: "hub"),
        Region("bell", "Bell", group: .head, view: .both, sides: [.left, .right], roots: "bar"),
        Region("seat", "Seat", group: .saddle, view: .back, sides: [.middle], roots: "post"),
      ],
      body: body,
      rules: rules,
      fallback: Rule(
        "default", .selfCare, when: every(), reason: "Nothing you told us is a warning sign.",
        sources: [source], examples: lightExamples),
      floors: [Floor(.ambulance, "the brakes are gone", when: BrakesNow.gone)],
      causes: [
        Cause(
          "worn-brakes", "Worn brakes", summary: "The pads are thin.", group: .dangerous,
          evidence: [.init(4, Squeak.brakes)], page: "brakes"),
        Cause(
          "dry-bearing", "A dry bearing", summary: "The grease is gone.", group: .dangerous,
          gate: Noises.grinding, evidence: [.init(5, Noises.grinding)], page: "brakes"),
        Cause(
          "worn-chain", "A worn chain", summary: "The links are long.", group: .structural,
          gate: Squeak.chain, evidence: [.init(3, Squeak.chain), .init(-2, Rain.left)],
          page: "chains"),
      ],
      advice: Urgency.allCases.map { urgency in
        Advice(
          urgency, Text("Advice for " + urgency.id), howSoon: "Soon.",
          actions: ["Tell the mechanic.", "Walk, do not ride."],
          pages: urgency.isAlarm ? [] : ["chains"])
      },
      warnings: warnings,
      topics: [
        Topic(
          "What turns",
          [
            Section(
              "chains", "About chains", summary: "What chains do.",
              [
                .paragraph("A chain takes the power of the legs to the wheel."),
                .heading("Oil"), .list(["Little and often.", "Wipe it first."]),
                .tip("An old toothbrush cleans best."),
              ], sources: [source], lastReviewed: "2026-11-23")
          ]),
        Topic(
          "What stops",
          [
            Section(
              "brakes", "About brakes", summary: "What brakes do.",
              [
                .paragraph("Brakes turn speed into warmth."), .urgent("Never ride without brakes."),
              ],
              sources: [source], lastReviewed: "2026-11-23")
          ]),
      ],
      glossary: glossary)
  }

  package static let pages: [[Question.ID]] = [
    [BrakesNow.id], [.bodyMap], [Squeak.id, Rain.id], [Since.id], [Noises.id],
  ]
  package static let warnings = [
    Warning("The brakes fail.", more: "brakes"), Warning("A wheel comes loose.", more: "brakes"),
  ]
  package static let glossary = [
    Word("Bearing", or: ["dry bearing"], "A ring of balls that a wheel turns on."),
    Word("Toothbrush", "A small brush that is made for teeth.", more: "chains"),
  ]
  package static let questions: [Question] = [
    Question(
      BrakesNow.id, in: "danger", about: "Brakes", "Is any of this so right now?",
      because: "Then you must not ride.",
      .several([
        Option(BrakesNow.gone, "The brakes are gone"),
        Option(BrakesNow.wheelLoose, "A wheel is loose"),
        Option(BrakesNow.none, "None of these", .none),
        Option(BrakesNow.unsure, "Not sure", .unsure),
      ])),
    Question(
      .bodyMap, in: "where", about: "Places", "Where does it squeak?",
      because: "The place is a hint.", .places),
    Question(
      Squeak.id, in: "sound", about: "Squeak", "What squeaks?", because: "It tells the part.",
      .one([
        Option(Squeak.chain, "The chain"), Option(Squeak.brakes, "The brakes"),
        Option(Squeak.unsure, "Not sure", .unsure),
      ])),
    Question(
      Rain.id, in: "sound", about: "Rain", "Has it been in the rain?", because: "Water eats oil.",
      .one([
        Option(Rain.left, "Yes, left outside"), Option(Rain.dry, "No, kept dry"),
        Option(Rain.unsure, "Not sure", .unsure),
      ]), askIf: either(Squeak.chain, Squeak.unsure)),
    Question(
      Since.id, in: "sound", about: "Since", "Since when?", because: "New noises matter more.",
      .one([
        Option(Since.today, "Since today"), Option(Since.years, "For years"),
        Option(Since.unsure, "Not sure", .unsure),
      ])),
    Question(
      Noises.id, in: "sound", about: "Other noises", "Are there other noises?",
      because: "Some noises are warnings.",
      .several([
        Option(Noises.grinding, "Grinding"), Option(Noises.clicking, "Clicking"),
        Option(Noises.none, "None of these", .none), Option(Noises.unsure, "Not sure", .unsure),
      ])),
  ]
}
