extension String {
  /// The text with what a terminal would obey made visible, as in “^[”; lines stay lines.
  public var printable: String { visible(but: "\n") }

  /// The same on one line.
  public var printableLine: String { visible() }

  /// A name in a sentence, likewise: on one line, and no longer than one can take in.
  public var quotable: String {
    let start = unicodeScalars.prefix(Self.longestName)
    let end = start.endIndex < unicodeScalars.endIndex ? "…" : ""
    return String(start).printableLine + end
  }

  private static let longestName = 60

  private func visible(but spared: Unicode.Scalar? = nil) -> String {
    var visible = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case _ where scalar == spared: visible.append(scalar)
      case 0..<0x20, 0x7F:
        visible.append("^")
        visible.append(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
      // Eight-bit controls, and marks that turn the direction of what follows.
      case 0x80..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: visible.append("?")
      default: visible.append(scalar)
      }
    }
    return String(visible)
  }
}
