import Assessment

/// Where a step leads from each place.
extension Body {
  private static let arm: [Region.ID: BodyFigure.Around] = [
    "forearm-thumb": .init(up: "shoulder-arm", down: "hand", inward: "forearm-little"),
    "forearm-little": .init(
      up: "shoulder-arm", down: "hand", inward: "abdomen-band", outward: "forearm-thumb"),
    "hand": .init(up: "forearm-thumb", inward: "thigh-outer"),
  ]

  static let behind: [Region.ID: BodyFigure.Around] = arm.merging([
    "shoulder-arm": .init(up: "neck", down: "forearm-thumb", inward: "upper-back"),
    "neck": .init(down: "upper-back", outward: "shoulder-arm"),
    "upper-back": .init(up: "neck", down: "mid-back", outward: "shoulder-arm"),
    "mid-back": .init(up: "upper-back", down: "lower-back", outward: "chest-band"),
    "lower-back": .init(up: "mid-back", down: "buttock", outward: "abdomen-band"),
    "chest-band": .init(
      up: "upper-back", down: "abdomen-band", inward: "mid-back", outward: "shoulder-arm"),
    "abdomen-band": .init(
      up: "chest-band", down: "buttock", inward: "lower-back", outward: "forearm-little"),
    "sacrum": .init(up: "lower-back", down: "buttock", outward: "buttock"),
    "buttock": .init(
      up: "lower-back", down: "thigh-back", inward: "sacrum", outward: "thigh-outer"),
    "thigh-outer": .init(
      up: "buttock", down: "calf", inward: "thigh-back", outward: "hand"),
    "thigh-back": .init(up: "buttock", down: "calf", outward: "thigh-outer"),
    "calf": .init(up: "thigh-back", down: "foot-sole"),
    "foot-sole": .init(up: "calf"),
  ]) { $1 }

  static let inFront: [Region.ID: BodyFigure.Around] = arm.merging([
    "shoulder-arm": .init(up: "face", down: "forearm-thumb", inward: "chest-band"),
    "face": .init(down: "chest-band", outward: "shoulder-arm"),
    "chest-band": .init(up: "face", down: "abdomen-band", outward: "shoulder-arm"),
    "abdomen-band": .init(up: "chest-band", down: "groin", outward: "forearm-little"),
    "groin": .init(up: "abdomen-band", down: "thigh-front", outward: "thigh-outer"),
    "thigh-outer": .init(
      up: "groin", down: "shin-outer", inward: "thigh-front", outward: "hand"),
    "thigh-front": .init(up: "groin", down: "shin-inner", outward: "thigh-outer"),
    "shin-inner": .init(up: "thigh-front", down: "foot-top", outward: "shin-outer"),
    "shin-outer": .init(up: "thigh-outer", down: "foot-top", inward: "shin-inner"),
    "foot-top": .init(up: "shin-inner"),
  ]) { $1 }
}
