public import Figures

extension Page {
  /// Draws a figure, each part in its tone.
  ///
  /// The tones are told apart by glyph as well as by colour, but for the rich repertoire, whose
  /// half blocks have nothing but colour.
  public mutating func draw<Part>(
    _ raster: Raster<Part>, row: Int, column: Int, glyphs: Glyphs, tone: (Part) -> Tone
  ) {
    for y in 0..<raster.rows {
      for x in 0..<raster.columns {
        let parts = raster.parts(row: y, column: x)
        let upper = parts.upper.map(tone) ?? .ground
        let lower = parts.lower.map(tone) ?? .ground
        guard upper != .ground || lower != .ground else { continue }
        self[row + y, column + x] = glyphs.cell(upper: upper, lower: lower)
      }
    }
  }
}

extension Glyphs {
  /// A cell of a figure with a tone in its upper and one in its lower half.
  fileprivate func cell(upper: Tone, lower: Tone) -> Cell {
    if self == .rich { return half(upper, lower) }
    // A whole cell shows the louder of its halves.
    let tone = upper.rawValue > lower.rawValue ? upper : lower
    let isWhole = upper != .ground && lower != .ground
    return Cell(
      glyph(tone, isWhole: isWhole, isUpper: lower == .ground),
      .figure(tone, on: .ground))
  }

  /// A cell with two tones; fonts draw half blocks with seams, so that the ground lies behind them
  /// and a cell of one tone needs none.
  private func half(_ upper: Tone, _ lower: Tone) -> Cell {
    switch (upper, lower) {
    case _ where upper == lower: Cell(" ", .figure(upper, on: lower))
    case (.ground, _): Cell("▄", .figure(lower, on: upper))
    default: Cell("▀", .figure(upper, on: lower))
    }
  }

  private func glyph(_ tone: Tone, isWhole: Bool, isUpper: Bool) -> Character {
    switch (tone, self) {
    case (.focus, .ascii): "#"
    case (.chosen, .ascii): "@"
    case (.kin, _): "+"
    case (_, .ascii): isWhole ? ":" : isUpper ? "'" : "."
    case (.focus, _): "█"
    case (.chosen, _): "■"
    default: isWhole ? "▒" : "░"
    }
  }
}
