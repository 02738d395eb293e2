package import Console

/// How an ink looks on a terminal.
package struct Style: Hashable, Sendable {
  /// The colour of the glyph, by its number in the terminal's palette.
  package var fore: Int
  /// The colour behind it.
  package var back: Int
  /// Whether the glyph is bold; with eight colours that makes it bright as well.
  package var isBold = false
  /// Whether glyph and ground are exchanged, where there is no colour.
  package var isReverse = false
}

/// The looks of all inks at some depth of colour, on a dark ground.
///
/// Underline and dim are never used: the Linux console loses them where there is colour.
package struct Palette: Sendable {
  package let depth: ColorDepth

  /// Creates the palette of a depth.
  package init(_ depth: ColorDepth) { self.depth = depth }

  /// How an ink looks.
  package func style(of ink: Ink) -> Style {
    switch depth {
    case .none: mono(ink)
    case .eight: eight(ink)
    case .sixteen: sixteen(ink)
    case .many: many(ink)
    }
  }

  private func mono(_ ink: Ink) -> Style {
    let (isBold, isReverse) =
      switch ink {
      case .header, .focus: (false, true)
      case .signal(.alarm), .signal(.danger): (true, true)
      case .strong, .heading, .key, .chosen, .urgent, .signal: (true, false)
      case .plain, .faint, .link, .tip, .figure: (false, false)
      }
    return Style(fore: 7, back: 0, isBold: isBold, isReverse: isReverse)
  }

  /// The eight bright colours are the eight plain ones in bold.
  private func eight(_ ink: Ink) -> Style {
    var style = sixteen(ink)
    if style.fore > 7 {
      style.fore -= 8
      style.isBold = true
    }
    return style
  }

  private func sixteen(_ ink: Ink) -> Style {
    switch ink {
    case .plain, .faint: Style(fore: 7, back: 0)
    case .strong: Style(fore: 15, back: 0)
    case .header: Style(fore: 15, back: 4)
    case .heading, .link, .tip: Style(fore: 14, back: 0)
    case .key, .urgent: Style(fore: 11, back: 0)
    case .focus: Style(fore: 0, back: 7)
    case .chosen: Style(fore: 10, back: 0)
    case .signal(.calm): Style(fore: 15, back: 4)
    case .signal(.notice): Style(fore: 0, back: 2)
    // Black on the console's brown is too weak, so the ground stays black.
    case .signal(.caution): Style(fore: 11, back: 0)
    case .signal(.danger): Style(fore: 15, back: 5)
    case .signal(.alarm): Style(fore: 15, back: 1)
    case .figure(let upper, let lower):
      Style(fore: Self.sixteen(upper), back: Self.sixteen(lower) & 7)
    }
  }

  private func many(_ ink: Ink) -> Style {
    let ground = 233
    return switch ink {
    case .plain: Style(fore: 253, back: ground)
    case .faint: Style(fore: 248, back: ground)
    case .strong: Style(fore: 231, back: ground, isBold: true)
    case .header: Style(fore: 231, back: 24, isBold: true)
    case .heading: Style(fore: 117, back: ground, isBold: true)
    case .key: Style(fore: 222, back: ground, isBold: true)
    case .focus: Style(fore: 222, back: 238, isBold: true)
    case .chosen: Style(fore: 120, back: ground)
    case .link, .tip: Style(fore: 153, back: ground)
    case .urgent: Style(fore: 217, back: ground, isBold: true)
    case .signal(.calm): Style(fore: 16, back: 75, isBold: true)
    case .signal(.notice): Style(fore: 16, back: 77, isBold: true)
    case .signal(.caution): Style(fore: 16, back: 226, isBold: true)
    case .signal(.danger): Style(fore: 16, back: 208, isBold: true)
    case .signal(.alarm): Style(fore: 231, back: 124, isBold: true)
    case .figure(let upper, let lower): Style(fore: Self.many(upper), back: Self.many(lower))
    }
  }

  private static func sixteen(_ tone: Tone) -> Int {
    switch tone {
    case .ground: 0
    case .body, .shade: 6
    case .kin: 13
    case .chosen: 10
    case .focus: 11
    }
  }

  private static func many(_ tone: Tone) -> Int {
    switch tone {
    case .ground: 233
    case .body: 110
    case .shade: 67
    case .kin: 176
    case .chosen: 78
    case .focus: 222
    }
  }
}
