/// The 240 colours that look the same on every terminal with 256: a cube and a row of greys.
///
/// The sixteen before them are the user's own, so no page may count on them.
package enum FixedColors {
  /// The numbers of these colours.
  package static let numbers = 16...255

  private static let steps = [0, 95, 135, 175, 215, 255]

  /// The red, green and blue of a colour, as `0xRRGGBB`.
  package static func rgb(of number: Int) -> Int {
    if number >= 232 { return (8 + (number - 232) * 10) * 0x01_01_01 }
    let place = number - 16
    return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
  }

  /// The number of the colour that is nearest to a mixture.
  package static func nearest(to rgb: Int) -> Int {
    // There is always a nearest of 240.
    numbers.min { distance(self.rgb(of: $0), rgb) < distance(self.rgb(of: $1), rgb) } ?? 16
  }

  private static func distance(_ one: Int, _ other: Int) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = (one >> shift & 0xFF) - (other >> shift & 0xFF)
      return sum + difference * difference
    }
  }
}
