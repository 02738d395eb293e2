package import Console
import Figures

/// How an ink looks on a terminal.
package struct Style: Hashable, Sendable {
  /// The colour of the glyph, by its number on the terminal.
  package var fore: Int
  /// The colour behind it.
  package var back: Int
  /// Whether the glyph is bold; with eight colours that makes it bright as well on some terminals.
  package var isBold = false
  /// Whether glyph and ground are exchanged, where there is no colour.
  package var isReverse = false
}

/// The looks of all inks in a theme, at some depth of colour.
///
/// Underline and dim are never used: the Linux console loses them where there is colour.
package struct Palette: Sendable {
  package let theme: Theme
  package let depth: ColorDepth

  /// Creates the palette of a theme at a depth.
  package init(_ theme: Theme, _ depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// How an ink looks.
  package func style(of ink: Ink) -> Style {
    depth == .none
      ? mono(ink) : theme.coat(of: ink).style(at: depth, ground: theme.coat(of: Tone.ground))
  }

  /// Without colour there are bold and reverse only, and all themes are one.
  private func mono(_ ink: Ink) -> Style {
    let (isBold, isReverse) =
      switch ink {
      case .header, .focus, .match: (false, true)
      case .signal(.alarm), .signal(.danger), .frame(.alarm), .frame(.danger): (true, true)
      case .strong, .heading, .key, .chosen, .term, .urgent, .signal, .frame: (true, false)
      case .plain, .faint, .link, .tip, .figure: (false, false)
      }
    return Style(fore: 7, back: 0, isBold: isBold, isReverse: isReverse)
  }
}
