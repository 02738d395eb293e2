import Console
import Figures

// A row is told in mixtures, in numbers of sixteen, and of eight where those differ; without “on”
// the ground is the theme’s.
extension Theme {
  /// White and yellow on black; with eight colours cyan, because their yellow may be a brown.
  static func highContrast(_ ink: Ink) -> Coat {
    switch ink {
    case .plain, .faint, .link: Coat(0xFFFFFF, sixteen: 15)
    case .strong, .heading, .key: Coat(0xFFFF00, bold: true, sixteen: 11, eight: 14)
    case .header:
      Coat(
        .pair(0x000000, on: 0xFFFFFF), bold: true, sixteen: .pair(0, on: 15), eight: .pair(0, on: 6)
      )
    case .focus:
      Coat(
        .pair(0x000000, on: 0xFFFF00), bold: true, sixteen: .pair(0, on: 11), eight: .pair(0, on: 7)
      )
    case .match:
      Coat(.pair(0x000000, on: 0x87FFFF), sixteen: .pair(0, on: 14), eight: .pair(0, on: 6))
    case .term: Coat(0x87FFFF, sixteen: 14)
    case .chosen, .tip: Coat(0x87FFFF, bold: true, sixteen: 14)
    case .urgent: Coat(0xFFFF00, bold: true, sixteen: 11, eight: 15)
    case .signal(let signal): card(signal)
    case .frame(let signal): frame(signal)
    case .figure(let tone, let behind): highContrast(tone).over(highContrast(behind))
    }
  }

  /// The tones of figures on the same ground, from the body away.
  static func highContrast(_ tone: Tone) -> Coat {
    switch tone {
    case .ground: Coat(0x000000, sixteen: 0)
    case .body: Coat(0x8A8A8A, sixteen: 6)
    case .shade: Coat(0x6C6C6C, sixteen: 6)
    case .kin: Coat(0xD75FD7, sixteen: 13)
    case .chosen: Coat(0x00D7D7, sixteen: 15, eight: 14)
    case .focus: Coat(0xFFFF00, sixteen: 11, eight: 15)
    }
  }
}
