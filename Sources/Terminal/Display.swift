public import Console

/// How somebody wants pages shown; what is left open is found out.
public struct Display: Equatable, Sendable {
  /// The colours of the guide; nothing asks `TINGLE_THEME`.
  public var theme: Theme?
  /// How many colours to use; nothing asks `NO_COLOR` and the terminal’s description.
  public var colors: ColorDepth?
  /// What to draw with; nothing asks the locale and the terminal’s type.
  public var glyphs: Glyphs?

  /// Creates a wish, with everything open that is not said.
  public init(theme: Theme? = nil, colors: ColorDepth? = nil, glyphs: Glyphs? = nil) {
    self.theme = theme
    self.colors = colors
    self.glyphs = glyphs
  }
}

/// A wish, and what the program was started with: all that is known before the screen is taken.
package struct DisplayPlan: Equatable, Sendable {
  private let type: String
  private let wish: Display
  private let theme: Theme
  private let isTrueColor: Bool

  /// Makes a plan for a terminal of some type.
  ///
  /// - Parameter variables: what variables of the environment hold, by name.
  /// - Throws: ``TerminalFault/unknownTheme(_:)`` when the variable names none.
  package init(
    for wish: Display, type: String, variables: (String) -> String?
  ) throws(TerminalFault) {
    func value(_ name: String) -> String? { variables(name).flatMap { $0.isEmpty ? nil : $0 } }
    self.type = type
    self.wish = Display(
      theme: wish.theme, colors: wish.colors ?? (value("NO_COLOR") == nil ? nil : ColorDepth.none),
      glyphs: wish.glyphs)
    isTrueColor = ["truecolor", "24bit"].contains(value("COLORTERM"))
    if let theme = wish.theme {
      self.theme = theme
    } else if let name = value("TINGLE_THEME") {
      guard let theme = Theme(rawValue: name) else { throw .unknownTheme(name) }
      self.theme = theme
    } else {
      theme = .dark
    }
  }

  /// The descriptions to open the terminal with, the best first.
  ///
  /// Who asks for a depth may know more of the terminal than its type says, and so does a terminal
  /// that announces true colour: it shows 256 at the least, in the words that all understand.
  package var types: [String] {
    let depths: [String] =
      switch wish.colors {
      case .some(.direct): ["direct", "256color"]
      case .some(.many): ["256color"]
      case .some(.sixteen): ["16color"]
      case .some(.eight), .some(.none): []
      case nil: isTrueColor && !type.hasSuffix("-direct") ? ["256color"] : []
      }
    let stem = ["-direct", "-256color", "-16color"].first { type.hasSuffix($0) }
      .map { String(type.dropLast($0.count)) }
    let better = depths.map { "\(stem ?? type)-\($0)" }
    return better.prefix { $0 != type } + [type]
  }

  /// How pages are shown on a terminal that turned out to know so many colours.
  package func settled(colors count: Int, isUTF8: Bool) -> (palette: Palette, glyphs: Glyphs) {
    let found = ColorDepth(count: count)
    let depth = wish.colors.map(found.granting) ?? found
    let drawn = wish.glyphs ?? (type.hasPrefix("linux") ? .console : .rich)
    // Half blocks tell their two halves apart by colour alone, and eight are too few for that.
    let best: Glyphs = drawn == .rich && depth < .sixteen ? .console : drawn
    return (Palette(theme, depth), isUTF8 ? best : .ascii)
  }
}
