import CNcurses
public import Console
import Glibc

/// What a terminal is found to be, and how pages would be shown on it; nothing is taken over.
///
/// It is found out in the same ways as when the guide opens, so that what is told is what happens.
public struct Checkup {
  /// What the variable `TERM` says, if anything.
  public let type: String?
  /// The description that was found, which may be of a richer type than that.
  public let description: String?
  /// How many colours the description knows.
  public let colorCount: Int
  /// The character set of the language setting.
  public let charset: String
  /// The window; nothing where nobody knows it.
  public let window: Size?
  /// Whether taps and the wheel would be reported.
  public let takesTaps: Bool
  /// How many colours would be used.
  public let colors: ColorDepth
  /// What would be drawn with.
  public let glyphs: Glyphs
  /// The theme that would be worn.
  public let theme: Theme
  /// Why pages cannot be shown, if so.
  public let fault: TerminalFault?
  private let palette: Palette

  /// Finds out about the terminal that the program runs on.
  ///
  /// - Parameter wish: how pages are to be shown, as far as the terminal can.
  public init(_ wish: Display = Display()) {
    nc_take_locale()
    type = Environment["TERM"].flatMap { $0.isEmpty ? nil : $0 }
    charset = unsafe String(cString: nl_langinfo(Int32(CODESET)))
    let isUTF8 = nc_is_utf8() != 0
    window = Streams.window
    var fault = Streams.fault
    var plan: DisplayPlan?
    do {
      plan = try DisplayPlan(for: wish, type: type ?? "") { Environment[$0] }
    } catch {
      fault = fault ?? error
    }
    description = type == nil ? nil : plan?.types.first { unsafe nc_describe($0) != 0 }
    if let type, fault == nil {
      if description == nil {
        fault = .unknownType(type)
      } else if unsafe nc_lacks("cup") != 0 {
        fault = .cannotMoveCursor(type)
      }
    }
    self.fault = fault ?? (type == nil ? .noType : nil)
    colorCount = description == nil ? 0 : max(0, Int(unsafe tigetnum("colors")))
    takesTaps =
      unsafe description != nil
      && Reports.areKnown(to: type ?? "", describesMouse: nc_lacks("kmous") == 0)
    let settled =
      plan?.settled(colors: colorCount, isUTF8: isUTF8)
      ?? (palette: Palette(wish.theme ?? .dark, .none), glyphs: isUTF8 ? .console : .ascii)
    palette = settled.palette
    colors = settled.palette.depth
    theme = settled.palette.theme
    glyphs = settled.glyphs
  }

  /// What a variable of the surroundings holds; nothing where it is unset or empty.
  public func variable(_ name: String) -> String? {
    Environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A text as it looks in an ink, with the terminal’s own codes around it.
  ///
  /// Where standard output is no terminal there are no codes.
  public func sample(_ text: String, _ ink: Ink) -> String {
    guard description != nil, isatty(STDOUT_FILENO) != 0 else { return text }
    let style = palette.style(of: ink)
    var codes = colors > .none ? code("setaf", style.fore) + code("setab", style.back) : ""
    if style.isBold { codes += code("bold") }
    if style.isReverse { codes += code("rev") }
    return codes + text + code("sgr0")
  }

  /// What a capability sends, without the pauses that very old terminals need.
  private func code(_ capability: String, _ number: Int = 0) -> String {
    var code = unsafe String(cString: nc_code(capability, Int32(number)))
    while let start = code.indices.first(where: { code[$0...].hasPrefix("$<") }),
      let end = code[start...].firstIndex(of: ">")
    {
      code.removeSubrange(start...end)
    }
    return code
  }
}
