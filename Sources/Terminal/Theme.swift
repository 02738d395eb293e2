import Console
import Figures

/// The colours of the whole guide.
public enum Theme: String, CaseIterable, Sendable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on white, for bright rooms.
  case light
  /// White and yellow on black, for eyes that need it.
  case highContrast = "high-contrast"

  /// What an ink wears.
  func coat(of ink: Ink) -> Coat {
    switch self {
    case .dark: Self.dark(ink)
    case .light: Self.light(ink)
    case .highContrast: Self.highContrast(ink)
    }
  }

  /// What a tone of a figure wears; that of the ground is the ground of all.
  func coat(of tone: Tone) -> Coat {
    switch self {
    case .dark: Self.dark(tone)
    case .light: Self.light(tone)
    case .highContrast: Self.highContrast(tone)
    }
  }

  /// The text of a card, the same in all themes.
  ///
  /// Red and magenta carry no text well enough among the sixteen, nor does any loud colour among
  /// the eight: there the text is black on white, and the frame alone has the colour.
  static func card(_ signal: Signal) -> Coat {
    switch signal {
    case .calm:
      Coat(
        .pair(0x000000, on: 0x5FAFFF), bold: true, sixteen: .pair(15, on: 4), eight: .pair(0, on: 7)
      )
    case .notice:
      Coat(
        .pair(0x000000, on: 0x5FD75F), bold: true, sixteen: .pair(0, on: 10), eight: .pair(0, on: 7)
      )
    case .caution:
      Coat(
        .pair(0x000000, on: 0xFFD700), bold: true, sixteen: .pair(0, on: 11), eight: .pair(0, on: 7)
      )
    case .danger:
      Coat(
        .pair(0x000000, on: 0xFF8700), bold: true, sixteen: .pair(0, on: 15), eight: .pair(0, on: 7)
      )
    case .alarm:
      Coat(
        .pair(0xFFFFFF, on: 0xAF0000), bold: true, sixteen: .pair(0, on: 15), eight: .pair(0, on: 7)
      )
    }
  }

  /// The frame of a card: lines and no text.
  static func frame(_ signal: Signal) -> Coat {
    switch signal {
    case .calm: Coat(.pair(0x000000, on: 0x5FAFFF), bold: true, sixteen: .pair(15, on: 4))
    case .notice:
      Coat(
        .pair(0x000000, on: 0x5FD75F), bold: true, sixteen: .pair(0, on: 10), eight: .pair(0, on: 2)
      )
    case .caution:
      Coat(
        .pair(0x000000, on: 0xFFD700), bold: true, sixteen: .pair(0, on: 11), eight: .pair(0, on: 3)
      )
    case .danger:
      Coat(
        .pair(0x000000, on: 0xFF8700), bold: true, sixteen: .pair(15, on: 5), eight: .pair(0, on: 5)
      )
    case .alarm: Coat(.pair(0xFFFFFF, on: 0xAF0000), bold: true, sixteen: .pair(15, on: 1))
    }
  }
}
