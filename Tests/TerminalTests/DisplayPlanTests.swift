import Console
import Terminal
import Testing

@Suite struct `How pages are shown` {
  private func plan(
    _ wish: Display = Display(), type: String = "xterm-256color",
    _ variables: [String: String] = [:]
  ) throws -> DisplayPlan {
    try DisplayPlan(for: wish, type: type) { variables[$0] }
  }

  @Test func `is left to the terminal when nothing is wished for`() throws {
    let rich = try plan().settled(colors: 256, isUTF8: true)
    #expect(rich.palette.depth == .many && rich.palette.theme == .dark && rich.glyphs == .rich)
    let console = try plan(type: "linux").settled(colors: 8, isUTF8: true)
    #expect(console.palette.depth == .eight && console.glyphs == .console)
    #expect(try plan().settled(colors: 1 << 24, isUTF8: true).palette.depth == .direct)
    #expect(try plan().settled(colors: 256, isUTF8: false).glyphs == .ascii)
  }

  @Test func `half blocks need sixteen colours, whoever asks for them`() throws {
    let wish = Display(glyphs: .rich)
    #expect(try plan(wish).settled(colors: 16, isUTF8: true).glyphs == .rich)
    for colors in [0, 8] {
      #expect(try plan(wish).settled(colors: colors, isUTF8: true).glyphs == .console)
    }
  }

  @Test func `NO_COLOR counts unless it is empty or colours are asked for`() throws {
    func depth(_ wish: ColorDepth?, _ value: String) throws -> ColorDepth {
      try plan(Display(colors: wish), ["NO_COLOR": value])
        .settled(colors: 256, isUTF8: true).palette.depth
    }
    #expect(try depth(nil, "1") == .none)
    #expect(try depth(nil, "") == .many)
    #expect(try depth(.many, "1") == .many)
  }

  @Test(arguments: [
    (256, ColorDepth.direct, ColorDepth.many), (256, .eight, .eight), (8, .many, .eight),
    (0, .direct, .none), (1 << 24, .direct, .direct), (1 << 24, .many, .direct),
    // Where colours are mixed, the bright eight have no numbers.
    (1 << 24, .sixteen, .eight), (1 << 24, .none, .none),
  ])
  func `a wish is granted as far as the terminal can`(
    colors: Int, wish: ColorDepth, depth: ColorDepth
  ) throws {
    let settled = try plan(Display(colors: wish)).settled(colors: colors, isUTF8: true)
    #expect(settled.palette.depth == depth)
  }

  @Test(arguments: [
    ("xterm", nil, "", ["xterm"]),
    ("xterm", nil, "truecolor", ["xterm-256color", "xterm"]),
    ("xterm-256color", nil, "24bit", ["xterm-256color"]),
    ("xterm-direct", nil, "truecolor", ["xterm-direct"]),
    ("xterm", nil, "yes", ["xterm"]),
    ("xterm-256color", .direct, "", ["xterm-direct", "xterm-256color"]),
    ("foot", .direct, "", ["foot-direct", "foot-256color", "foot"]),
    ("xterm-direct", .many, "", ["xterm-256color", "xterm-direct"]),
    ("xterm-256color", .sixteen, "", ["xterm-16color", "xterm-256color"]),
    ("xterm", .eight, "truecolor", ["xterm"]),
    ("xterm", ColorDepth.none, "truecolor", ["xterm"]),
  ])
  func `descriptions that know more colours are tried first`(
    type: String, wish: ColorDepth?, announced: String, types: [String]
  ) throws {
    #expect(
      try plan(Display(colors: wish), type: type, ["COLORTERM": announced]).types == types)
  }

  @Test func `the theme is the wish, else the variable, else dark`() throws {
    func theme(_ wish: Theme?, _ value: String) throws -> Theme {
      try plan(Display(theme: wish), ["TINGLE_THEME": value])
        .settled(colors: 8, isUTF8: true).palette.theme
    }
    #expect(try theme(nil, "") == .dark)
    #expect(try theme(nil, "light") == .light)
    #expect(try theme(.highContrast, "light") == .highContrast)
    #expect(throws: TerminalFault.unknownTheme("pink")) { try theme(nil, "pink") }
  }
}
