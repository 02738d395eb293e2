import Assessment
import Wording

/// What should make anyone get help sooner; shown with every result.
enum Warnings {
  static let all: [Warning] = [
    Warning("You go numb where a bike seat would touch you.", more: .saddleArea),
    Warning(
      "You cannot pee, or you leak, or peeing or pooing feels different.", more: .caudaEquina),
    Warning("The feeling in your private parts or in sex changes.", more: .saddleArea),
    Warning("Both legs tingle, go numb or get weak.", more: .spinalCordCompression),
    Warning("You find it hard to walk, or a foot drops.", more: .spinalCordCompression),
    Warning("You get a high fever or shivers.", more: .spinalInfection),
    Warning("It spreads fast, or gets worse by the hour.", more: .urgentCare),
    Warning(
      "Your chest hurts, your face droops, or you find it hard to breathe or speak.",
      more: .urgentCare),
  ]
}
