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

  /// The number of the colour that is nearest to a mixture; the smallest, where there are more.
  package static func nearest(to rgb: Int) -> Int {
    // In the cube each step can be chosen by itself; of the greys, the one of the same lightness.
    let parts = [16, 8, 0].map { rgb >> $0 & 0xFF }
    let cube = parts.reduce(0) { number, part in
      // The step above begins half-way between the two.
      number * 6 + (1..<steps.count).count { (steps[$0 - 1] + steps[$0]) / 2 < part }
    }
    let grey = min(max(0, (parts.reduce(0, +) - 10) / 30), 23)
    let (inCube, ofGreys) = (16 + cube, 232 + grey)
    return distance(self.rgb(of: ofGreys), rgb) < distance(self.rgb(of: inCube), rgb)
      ? ofGreys : inCube
  }

  private static func distance(_ one: Int, _ other: Int) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = (one >> shift & 0xFF) - (other >> shift & 0xFF)
      return sum + difference * difference
    }
  }
}
