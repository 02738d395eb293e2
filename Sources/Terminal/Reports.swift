import CNcurses

/// What a terminal is asked to report: taps and the wheel, and where a paste begins and ends.
///
/// Without the marks around it a paste would be typed, and answer questions.
enum Reports {
  /// Asks for presses and releases, in the encoding that knows every column, and for the marks.
  static let on = "\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h"
  /// Asks for nothing any more.
  static let off = "\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l"

  /// Asks whether the terminal is well; it answers in order (ECMA-48, DSR 5).
  ///
  /// Terminals whose description has “u7”, by which they say where the cursor is, know this as well.
  static let status = "\u{1B}[5n"

  /// Whether a terminal of this type, described like this, knows what it is asked.
  ///
  /// The Linux console is described as having a mouse, but has none.
  static func areKnown(to type: String, describesMouse: Bool) -> Bool {
    describesMouse && !type.hasPrefix("linux")
  }
}
