import Assessment
import Wording

/// Pressure on the nerves at the foot of the spine: one credible sign is enough.
extension Rules {
  static let emgSaddleNew = Rule(
    "emg-saddle-new", .emergency,
    when: either(
      SaddleFeeling.new, every(Facts.saddleOnMap, not(SaddleFeeling.longStanding))),
    reason: """
      You told us that feeling has changed where a bike seat would touch you. It can be a sign \
      of pressure on the nerves low in the back. It may turn out to be something less serious. \
      But it must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    givesWay: [
      .init(
        SaddleFeeling.id,
        because: "“no” contradicts the map and is not believed; an old change is, and is urgent")
    ],
    examples: .init(
      holds: [
        .init("numb when wiping since Tuesday", SaddleFeeling.new),
        .init(
          "marks the place but says no change: the more serious reading", SaddleFeeling.no,
          .place("saddle-perineum", .middle)),
      ],
      holdsToo: People.each(
        People.places(of: [
          .saddleInnerThighs, .saddleGenitals, .saddlePerineum, .saddleAnus,
        ])),
      fails: [
        .init(
          "marks the place, the same for months", SaddleFeeling.longStanding,
          .place("saddle-perineum", .middle)),
        .init("no change", SaddleFeeling.no),
      ]))

  static let emgBladderBowelNew = Rule(
    "emg-bladder-bowel-new", .emergency, when: Facts.bladderBowelNew,
    reason: """
      You told us of a change in how you pee or poo. The nerves that do this leave the spine \
      low in the back. If they are pressed, they must be freed fast. It must be checked in \
      hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression], sources: [.seed, .girft, .nhsBackPain],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "hard to start since Sunday", Bladder.hardToStartOrNumb, BladderBowelTiming.newOrWorse),
        .init(
          "cannot pee at all, whatever the time", Bladder.cannotPee,
          BladderBowelTiming.longStandingSame),
        .init("leaks, not sure since when", Bladder.leaking, BladderBowelTiming.unsure),
        .init("cannot hold poo", Bowel.lostControlOrFeeling),
      ],
      fails: [
        .init(
          "leaks a little on coughing for years", Bladder.leaking,
          BladderBowelTiming.longStandingSame),
        .init("just goes more often", Bladder.moreOftenOnly),
      ]))

  /// A change in sex alone is seldom this; with any other sign it counts in full.
  static let emgSexualWithSigns = Rule(
    "emg-sexual-with-signs", .emergency,
    when: every(
      SexualFeeling.newChange,
      either(
        Facts.legsBoth, SaddleFeeling.longStanding, Facts.saddleUnsure,
        Facts.bladderBowelChange)),
    reason: """
      You told us of a new change in sex, and of both legs or a change down there. It can be a \
      sign of pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .backES],
    examples: .init(
      holds: [
        .init("sex has changed, both legs", SexualFeeling.newChange, LegsAffected.bothLegs),
        .init(
          "sex has changed, old numb saddle", SexualFeeling.newChange,
          SaddleFeeling.longStanding),
        .init("sex has changed, not sure about peeing", SexualFeeling.newChange, Bladder.unsure),
        .init(
          "sex has changed, old leak", SexualFeeling.newChange, Bladder.leaking,
          BladderBowelTiming.longStandingSame),
        .init("sex has changed, cannot pee", SexualFeeling.newChange, Bladder.cannotPee),
      ],
      fails: [
        .init("sex has changed, all else well", SexualFeeling.newChange, SaddleFeeling.no),
        .init("both legs, sex as ever", SexualFeeling.noChange, LegsAffected.bothLegs),
      ]))
}
