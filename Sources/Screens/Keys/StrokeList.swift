import Console

/// Strokes that do alike, in the order in which they are named; eight at the most.
///
/// A page has dozens of lists, and needs them anew at each key, so a stroke is a byte and a list is
/// a number. Bytes stand for strokes as ``Stroke/code`` says.
struct StrokeList: Equatable {
  /// The codes of the strokes, the first in the lowest byte; 0 where there is no more.
  private var codes: UInt64

  /// A list without a stroke.
  static var none: Self { Self(0) }

  private init(_ code: UInt8) { codes = UInt64(code) }

  private init(_ named: Stroke.Named) { self.init(named.rawValue) }

  /// How many strokes the list has.
  private var count: Int { (71 - codes.leadingZeroBitCount) / 8 }

  /// Whether the list has no stroke.
  var isEmpty: Bool { codes == 0 }

  /// The strokes one after the other.
  var strokes: [Stroke] {
    sequence(state: codes) { codes in
      defer { codes >>= 8 }
      return codes == 0 ? nil : Stroke(code: UInt8(truncatingIfNeeded: codes))
    }
    .map(\.self)
  }

  /// The first stroke that has a name.
  var firstNamed: Stroke? { strokes.first { $0.name != nil } }

  /// Whether a stroke is on the list.
  func contains(_ code: UInt8) -> Bool { place(of: code) != nil }

  /// Strokes, and then more of them.
  static func + (some: StrokeList, more: StrokeList) -> StrokeList {
    assert(some.count + more.count <= 8)
    var all = some
    if !more.isEmpty { all.codes |= more.codes << UInt64(8 * some.count) }
    return all
  }

  /// Takes strokes off the list that are in a set, and adds the others to that set.
  mutating func leave(_ taken: inout StrokeSet) {
    var (left, rest) = (StrokeList.none, codes)
    while rest != 0 {
      let code = UInt8(truncatingIfNeeded: rest)
      if taken.insert(code) { left = left + StrokeList(code) }
      rest >>= 8
    }
    self = left
  }

  /// Puts a stroke right behind another, if that is on the list.
  ///
  /// - Returns: Whether it is.
  mutating func insert(_ code: UInt8, behind other: UInt8) -> Bool {
    guard let place = place(of: other) else { return false }
    assert(count < 8)
    let before: UInt64 = (256 << (8 * place)) &- 1
    codes = codes & before | UInt64(code) << (8 * (place + 1)) | (codes & ~before) << 8
    return true
  }

  private func place(of code: UInt8) -> UInt64? {
    var (rest, place) = (codes, UInt64(0))
    while rest != 0 {
      if UInt8(truncatingIfNeeded: rest) == code { return place }
      (rest, place) = (rest >> 8, place + 1)
    }
    return nil
  }
}

extension StrokeList {
  static var up: Self { Self(.up) }
  static var down: Self { Self(.down) }
  static var left: Self { Self(.left) }
  static var right: Self { Self(.right) }
  static var pageUp: Self { Self(.pageUp) }
  static var pageDown: Self { Self(.pageDown) }
  static var home: Self { Self(.home) }
  static var end: Self { Self(.end) }
  static var enter: Self { Self(.enter) }
  static var tab: Self { Self(.tab) }
  static var backTab: Self { Self(.backTab) }
  static var escape: Self { Self(.escape) }
  static var backspace: Self { Self(.backspace) }
  static var wheelUp: Self { Self(.wheelUp) }
  static var wheelDown: Self { Self(.wheelDown) }
  static var space: Self { .letter(" ") }

  /// The key of a digit, 0 to 9.
  static func digit(_ digit: Int) -> Self { Self(UInt8(ascii: "0") + UInt8(digit)) }

  /// A character of ASCII.
  static func letter(_ letter: Unicode.Scalar) -> Self { Self(UInt8(ascii: letter)) }

  /// A function key, up to the twelfth.
  static func function(_ number: Int) -> Self { Self(Stroke.code(ofFunction: number)) }

  /// A small letter pressed with the control key.
  static func control(_ letter: Unicode.Scalar) -> Self { Self(Stroke.code(ofControl: letter)) }
}
