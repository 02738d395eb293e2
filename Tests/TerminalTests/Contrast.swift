import Foundation
import Terminal

/// Red, green and blue, as `0xRRGGBB`.
typealias RGB = Int

/// What a terminal shows for a number, at some depth.
struct Screening: CustomStringConvertible {
  let description: String
  let depth: ColorDepth
  /// The sixteen of its palette.
  let palette: [RGB]
  /// Whether a bold glyph in one of the first eight is a bright one.
  let isBoldBright: Bool

  /// Every terminal that pages are checked on.
  static let all: [Screening] =
    [
      Screening(description: "direct", depth: .direct, palette: [], isBoldBright: false),
      Screening(description: "256", depth: .many, palette: [], isBoldBright: false),
    ]
    + [("console", console), ("xterm", xterm)].flatMap { name, palette in
      [ColorDepth.sixteen, .eight].flatMap { depth in
        [true, false].map { isBright in
          Screening(
            description: "\(depth) \(name)\(isBright ? "" : ", bold not bright")", depth: depth,
            palette: palette, isBoldBright: isBright)
        }
      }
    }

  /// The sixteen of the Linux console.
  private static let console: [RGB] = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
  /// The sixteen of xterm.
  private static let xterm: [RGB] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// The colours that a style is seen in; nothing where the terminal has no such colour.
  func seen(_ style: Style) -> (fore: RGB, back: RGB)? {
    let isBright = isBoldBright && style.isBold && style.fore < 8
    guard let fore = rgb(isBright ? style.fore + 8 : style.fore), let back = rgb(style.back),
      depth != .eight || max(style.fore, style.back) < 8
    else { return nil }
    return (fore, back)
  }

  private func rgb(_ number: Int) -> RGB? {
    switch depth {
    // The first eight are not mixtures.
    case .direct: (8..<1 << 24).contains(number) ? number : nil
    case .many: FixedColors.numbers.contains(number) ? FixedColors.rgb(of: number) : nil
    default: palette.indices.contains(number) ? palette[number] : nil
    }
  }
}

/// The contrast of two colours, as the WCAG 2 count it: from 1 to 21.
func contrast(_ one: RGB, _ other: RGB) -> Double {
  let lights = [one, other].map(luminance).sorted()
  return (lights[1] + 0.05) / (lights[0] + 0.05)
}

private func luminance(_ color: RGB) -> Double {
  zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
    let value = Double(color >> part.0 & 0xFF) / 255
    let linear = value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    return sum + part.1 * linear
  }
}
