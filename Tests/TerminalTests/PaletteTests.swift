import Console
import Foundation
import Terminal
import Testing

/// The colours of a palette as red, green and blue, and what the WCAG says of two of them.
private enum Colors {
  /// The sixteen of the Linux console.
  static let console: [[Double]] = [
    [0, 0, 0], [170, 0, 0], [0, 170, 0], [170, 85, 0], [0, 0, 170], [170, 0, 170],
    [0, 170, 170], [170, 170, 170], [85, 85, 85], [255, 85, 85], [85, 255, 85], [255, 255, 85],
    [85, 85, 255], [255, 85, 255], [85, 255, 255], [255, 255, 255],
  ]
  /// The sixteen of xterm.
  static let xterm: [[Double]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
    [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
    [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]

  /// A colour of the 256.
  static func many(_ number: Int) -> [Double] {
    if number < 16 { return xterm[number] }
    if number >= 232 { return Array(repeating: Double(8 + (number - 232) * 10), count: 3) }
    let steps: [Double] = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    return [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
  }

  static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let lights = [one, other].map { color in
      let parts = color.map { $0 / 255 }
        .map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}

@Suite struct `Every ink can be read` {
  private static let inks: [Ink] =
    [
      .plain, .faint, .strong, .header, .heading, .key, .focus, .chosen, .link, .tip, .urgent,
    ] + Signal.allCases.map(Ink.signal)

  @Test(arguments: inks) func `at 4.5 to 1 or better`(ink: Ink) {
    let many = Palette(.many).style(of: ink)
    #expect(Colors.contrast(Colors.many(many.fore), Colors.many(many.back)) >= 4.5)
    for palette in [Colors.console, Colors.xterm] {
      let sixteen = Palette(.sixteen).style(of: ink)
      #expect(Colors.contrast(palette[sixteen.fore], palette[sixteen.back]) >= 4.5)
      let eight = Palette(.eight).style(of: ink)
      let bright = eight.isBold ? eight.fore + 8 : eight.fore
      #expect(eight.fore < 8 && eight.back < 8)
      #expect(Colors.contrast(palette[bright], palette[eight.back]) >= 4.5)
    }
  }

  @Test(arguments: [Ink.plain, .strong, .focus] + Signal.allCases.map(Ink.signal))
  func `text and urgency at 7 to 1 with 256 colours`(ink: Ink) {
    let style = Palette(.many).style(of: ink)
    #expect(Colors.contrast(Colors.many(style.fore), Colors.many(style.back)) >= 7)
  }

  @Test func `the five urgencies differ wherever there is colour`() {
    for depth in [ColorDepth.eight, .sixteen, .many] {
      let styles = Signal.allCases.map { Palette(depth).style(of: .signal($0)) }
      #expect(Set(styles).count == Signal.allCases.count)
    }
  }

  @Test func `without colour focus and header are reversed, and nothing is coloured`() {
    let mono = Palette(.none)
    #expect(mono.style(of: .focus).isReverse && mono.style(of: .header).isReverse)
    #expect(mono.style(of: .strong).isBold)
    #expect(Self.inks.allSatisfy { mono.style(of: $0).fore == 7 && mono.style(of: $0).back == 0 })
  }

  @Test func `the tones of a figure differ wherever half blocks are drawn`() {
    let styles = Tone.allCases.map { tone in
      Palette(.many).style(of: .figure(tone, on: .ground)).fore
    }
    #expect(Set(styles).count == Tone.allCases.count)
  }
}
