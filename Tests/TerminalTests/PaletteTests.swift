import Console
import Figures
import Terminal
import Testing

@Suite struct `Every theme can be read` {
  /// What carries text, and how much contrast it needs at the least.
  private static let texts: [(ink: Ink, least: Double)] =
    [Ink.plain, .strong, .heading, .focus, .chosen].map { ($0, 7) }
    + Signal.allCases.map { (.signal($0), 7) }
    + [Ink.faint, .header, .key, .link, .term, .match, .tip, .urgent].map { ($0, 4.5) }
  /// Lines and no text.
  private static let lines: [(ink: Ink, least: Double)] = Signal.allCases.map { (.frame($0), 3) }

  @Test func `at 7 to 1 the text, at 4.5 to 1 the rest, at 3 to 1 the frames`() {
    #expect(weak(Self.texts + Self.lines) == [])
  }

  @Test func `at 7 to 1 all text of high contrast`() {
    let demands = Self.texts.map { ($0.ink, 7.0) }
    #expect(weak(demands).filter { $0.hasPrefix("high-contrast,") } == [])
  }

  /// The inks that fall short of a contrast on some terminal, all at once.
  private func weak(_ demands: [(ink: Ink, least: Double)]) -> [String] {
    Theme.allCases.flatMap { theme in
      Screening.all.flatMap { screening in
        demands.compactMap { ink, least in
          let name = "\(theme.rawValue), \(screening): \(ink)"
          guard let seen = screening.seen(Palette(theme, screening.depth).style(of: ink)) else {
            return "\(name) has no such colour"
          }
          let found = contrast(seen.fore, seen.back)
          return found < least ? "\(name) has \(found), not \(least)" : nil
        }
      }
    }
  }

  @Test func `a figure stands out from the ground, and what is chosen from the figure`() {
    var weak: [String] = []
    for theme in Theme.allCases {
      for screening in Screening.all {
        let name = "\(theme.rawValue), \(screening):"
        func color(_ tone: Tone) -> RGB? {
          let ink = Ink.figure(tone, on: .ground)
          return screening.seen(Palette(theme, screening.depth).style(of: ink))?.fore
        }
        guard let ground = color(.ground), let body = color(.body), let chosen = color(.chosen),
          let focus = color(.focus)
        else {
          weak.append("\(name) a tone has no such colour")
          continue
        }
        for (tone, color) in [("body", body), ("chosen", chosen), ("focus", focus)] {
          let found = contrast(color, ground)
          if found < 3 { weak.append("\(name) \(tone) has \(found) on the ground, not 3") }
        }
        // Where only glyphs tell them apart, they do; see below.
        guard screening.depth >= .sixteen else { continue }
        for (tone, color) in [("chosen", chosen), ("focus", focus)] {
          let found = contrast(color, body)
          if found < 1.5 { weak.append("\(name) \(tone) has \(found) on the body, not 1.5") }
        }
        if chosen == focus { weak.append("\(name) chosen and focus are alike") }
      }
    }
    #expect(weak == [])
  }

  @Test func `both halves of a figure’s cell are of the same palette`() {
    for theme in Theme.allCases {
      for depth in ColorDepth.allCases where depth >= .sixteen {
        let palette = Palette(theme, depth)
        for tone in Tone.allCases {
          let upper = palette.style(of: .figure(tone, on: .ground))
          let lower = palette.style(of: .figure(.ground, on: tone))
          #expect(upper.fore == lower.back && upper.back == lower.fore && !upper.isBold)
          #expect(upper.back == palette.style(of: .plain).back)
        }
      }
    }
  }

  @Test func `the five urgencies differ wherever there is colour`() {
    for theme in Theme.allCases {
      for depth in ColorDepth.allCases where depth > .none {
        let styles = Signal.allCases.map { Palette(theme, depth).style(of: .frame($0)) }
        #expect(Set(styles).count == Signal.allCases.count, "\(theme), \(depth)")
      }
    }
  }

  @Test func `each theme has a ground of its own, or at the least other text on it`() {
    for depth in ColorDepth.allCases where depth > .none {
      let styles = Theme.allCases.map { Palette($0, depth).style(of: .plain) }
      #expect(Set(styles).count == Theme.allCases.count, "\(depth)")
    }
  }

  @Test func `without colour all themes are bold and reverse alone`() {
    let inks = Self.texts.map(\.ink) + Self.lines.map(\.ink)
    for theme in Theme.allCases {
      let mono = Palette(theme, .none)
      #expect(mono.style(of: .focus).isReverse && mono.style(of: .header).isReverse)
      #expect(mono.style(of: .strong).isBold)
      #expect(inks.allSatisfy { mono.style(of: $0).fore == 7 && mono.style(of: $0).back == 0 })
    }
  }
}

@Suite struct `The colours that look the same everywhere` {
  @Test(arguments: [
    (0x000000, 16), (0xFFFFFF, 231), (0x121212, 233), (0xFF8700, 208), (0x5F87B0, 67),
    (0xEEEEEE, 255), (0x878787, 102),
  ])
  func `stand in for the mixture that is nearest`(rgb: Int, number: Int) {
    #expect(FixedColors.nearest(to: rgb) == number)
  }
}
