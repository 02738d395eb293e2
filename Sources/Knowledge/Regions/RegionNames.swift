import Assessment

extension Identifier where Of == Region {
  static var face: Self { "face" }
  static var neck: Self { "neck" }
  static var shoulderArm: Self { "shoulder-arm" }
  static var forearmThumb: Self { "forearm-thumb" }
  static var forearmLittle: Self { "forearm-little" }
  static var hand: Self { "hand" }
  static var upperBack: Self { "upper-back" }
  static var midBack: Self { "mid-back" }
  static var chestBand: Self { "chest-band" }
  static var abdomenBand: Self { "abdomen-band" }
  static var lowerBack: Self { "lower-back" }
  static var sacrum: Self { "sacrum" }
  static var groin: Self { "groin" }
  static var buttock: Self { "buttock" }
  static var thighFront: Self { "thigh-front" }
  static var thighOuter: Self { "thigh-outer" }
  static var thighBack: Self { "thigh-back" }
  static var shinInner: Self { "shin-inner" }
  static var shinOuter: Self { "shin-outer" }
  static var calf: Self { "calf" }
  static var footTop: Self { "foot-top" }
  static var footSole: Self { "foot-sole" }
  static var saddleInnerThighs: Self { "saddle-inner-thighs" }
  static var saddleGenitals: Self { "saddle-genitals" }
  static var saddlePerineum: Self { "saddle-perineum" }
  static var saddleAnus: Self { "saddle-anus" }
}
