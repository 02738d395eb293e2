import Console
import Figures

// A row is told in mixtures, in numbers of sixteen, and of eight where those differ; without “on”
// the ground is the theme’s.
extension Theme {
  /// Light text on nearly black.
  static func dark(_ ink: Ink) -> Coat {
    switch ink {
    case .plain: Coat(0xDADADA, sixteen: 7)
    case .faint: Coat(0xA8A8A8, sixteen: 7)
    case .strong: Coat(0xFFFFFF, bold: true, sixteen: 15)
    case .header: Coat(.pair(0xFFFFFF, on: 0x005F87), bold: true, sixteen: .pair(15, on: 4))
    case .heading: Coat(0x87D7FF, bold: true, sixteen: 14)
    case .key: Coat(0xFFD787, bold: true, sixteen: 11, eight: 15)
    case .focus: Coat(.pair(0xFFD787, on: 0x444444), sixteen: .pair(0, on: 7))
    case .chosen: Coat(0x87FF87, sixteen: 10, eight: 14)
    case .match:
      Coat(.pair(0x000000, on: 0xFFD75F), sixteen: .pair(0, on: 14), eight: .pair(0, on: 6))
    case .link, .term, .tip: Coat(0xAFD7FF, sixteen: 14, eight: 6)
    case .urgent: Coat(0xFFAFAF, bold: true, sixteen: 11, eight: 15)
    case .signal(let signal): card(signal)
    case .frame(let signal): frame(signal)
    case .figure(let tone, let behind): dark(tone).over(dark(behind))
    }
  }

  /// The tones of figures on the same ground, from the body away.
  static func dark(_ tone: Tone) -> Coat {
    switch tone {
    case .ground: Coat(0x121212, sixteen: 0)
    case .body: Coat(0x87AFD7, sixteen: 6)
    case .shade: Coat(0x5F87AF, sixteen: 6)
    case .kin: Coat(0xD787D7, sixteen: 13)
    case .chosen: Coat(0x87FF87, sixteen: 11, eight: 14)
    case .focus: Coat(0xFFD787, sixteen: 15)
    }
  }
}
