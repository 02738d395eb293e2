import Wording

/// What should make anyone get help sooner; shown with every result.
enum Warnings {
  static let all: [Text] = [
    "You go numb where a bike seat would touch you.",
    "You cannot pee, or you leak, or peeing or pooing feels different.",
    "The feeling in your private parts or in sex changes.",
    "Both legs tingle, go numb or get weak.",
    "You find it hard to walk, or a foot drops.",
    "You get a high fever or shivers.",
    "It spreads fast, or gets worse by the hour.",
    "Your chest hurts, your face droops, or you find it hard to breathe or speak.",
  ]
}
