import Console
import Figures

// A row is told in mixtures, in numbers of sixteen, and of eight where those differ; without “on”
// the ground is the theme’s.
extension Theme {
  /// Dark text on white.
  ///
  /// The white of eight colours is a grey that carries black and blue only, neither of them bold.
  static func light(_ ink: Ink) -> Coat {
    switch ink {
    case .plain: Coat(0x1C1C1C, sixteen: 0)
    case .faint: Coat(0x585858, sixteen: 0)
    case .strong: Coat(0x000000, bold: true, sixteen: 4, eight: 0)
    case .header: Coat(.pair(0xFFFFFF, on: 0x005F87), bold: true, sixteen: .pair(15, on: 4))
    case .heading: Coat(0x005F87, bold: true, sixteen: 4, eight: .pair(0, on: 6))
    case .key: Coat(0x875F00, bold: true, sixteen: 5, eight: 4)
    case .focus: Coat(.pair(0xFFFFFF, on: 0x00005F), sixteen: .pair(15, on: 0))
    case .chosen: Coat(0x005F00, bold: true, sixteen: 4, eight: .pair(0, on: 6))
    case .match:
      Coat(.pair(0x000000, on: 0xFFD75F), sixteen: .pair(0, on: 14), eight: .pair(0, on: 6))
    case .link, .term, .tip: Coat(0x005FAF, sixteen: 4)
    case .urgent: Coat(0xAF0000, bold: true, sixteen: 1, eight: .pair(14, on: 0))
    case .signal(let signal): card(signal)
    case .frame(let signal): frame(signal)
    case .figure(let tone, let behind): light(tone).over(light(behind))
    }
  }

  /// The tones of figures on the same ground, from the body away.
  static func light(_ tone: Tone) -> Coat {
    switch tone {
    case .ground: Coat(0xFFFFFF, sixteen: 15, eight: 7)
    case .body: Coat(0x5F87AF, sixteen: 12, eight: 4)
    case .shade: Coat(0x87AFD7, sixteen: 8, eight: 4)
    case .kin: Coat(0xAF5FAF, sixteen: 5)
    case .chosen: Coat(0x005F00, sixteen: 4, eight: 0)
    case .focus: Coat(0x00005F, sixteen: 0)
    }
  }
}
