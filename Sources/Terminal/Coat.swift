/// The colours that one ink wears in one theme, at every depth of colour.
struct Coat {
  /// The colour of the glyph, and the one behind it; nothing behind is the ground of the theme.
  struct Pair: ExpressibleByIntegerLiteral {
    var fore: Int
    var back: Int?

    init(integerLiteral fore: Int) { self.fore = fore }

    private init(fore: Int, back: Int) { (self.fore, self.back) = (fore, back) }

    /// A colour on another.
    static func pair(_ fore: Int, on back: Int) -> Pair { Pair(fore: fore, back: back) }
  }

  /// Mixtures of red, green and blue, as `0xRRGGBB`.
  private var mixed: Pair
  /// Numbers of the sixteen colours.
  private var sixteen: Pair
  /// The same with eight; a bright glyph is a bold one there, and nothing bright lies behind.
  private var eight: Pair
  /// Whether the glyph is bold where that changes no colour.
  private var isBold: Bool

  /// Creates a row of a theme's table; the eight are as the sixteen where they are left out.
  init(_ mixed: Pair, bold isBold: Bool = false, sixteen: Pair, eight: Pair? = nil) {
    self.mixed = mixed
    self.sixteen = sixteen
    self.eight = eight ?? sixteen
    self.isBold = isBold
  }

  /// This coat's glyph before that of another: the two halves of a figure's cell.
  func over(_ other: Coat) -> Coat {
    var coat = self
    coat.mixed.back = other.mixed.fore
    coat.sixteen.back = other.sixteen.fore
    coat.eight.back = other.eight.fore
    return coat
  }

  /// How the coat looks at a depth with colour, on a ground.
  func style(at depth: ColorDepth, ground: Coat) -> Style {
    switch depth {
    case .direct:
      // The first eight numbers are no mixtures even there, so black is a hair lighter.
      Style(
        fore: max(8, mixed.fore), back: max(8, mixed.back ?? ground.mixed.fore), isBold: isBold)
    case .many:
      Style(
        fore: FixedColors.nearest(to: mixed.fore),
        back: FixedColors.nearest(to: mixed.back ?? ground.mixed.fore), isBold: isBold)
    case .sixteen:
      // Some terminals brighten what is bold, so only what is bright already may be.
      Style(
        fore: sixteen.fore, back: sixteen.back ?? ground.sixteen.fore,
        isBold: isBold && sixteen.fore > 7)
    case .eight, .none:
      Style(
        fore: eight.fore & 7, back: eight.back ?? ground.eight.fore, isBold: eight.fore > 7)
    }
  }
}
