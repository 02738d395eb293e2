extension String {
  /// What stands between blanks.
  ///
  /// A blank and the end of a line are bytes of their own, and to look for bytes is far quicker than
  /// for characters.
  package var words: [Substring] {
    utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// The lines on which anything stands.
  package var lines: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}

extension String {
  /// Breaks the text into lines no wider than `width`, at blanks where there are any.
  ///
  /// A word wider than the width is broken where it must be; every glyph is kept.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      let need = word.columns
      if used > 0, used + 1 + need <= width {
        line += " " + word
        used += 1 + need
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (String(word), need)
      while used > width {
        let head = line.prefixFitting(width)
        lines.append(head)
        line = String(line.dropFirst(head.count))
        used = line.columns
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The longest beginning that takes no more than `width` columns, one character at least.
  private func prefixFitting(_ width: Int) -> String {
    var used = 0
    var head = ""
    for glyph in self {
      if used + glyph.columns > width, !head.isEmpty { break }
      used += glyph.columns
      head.append(glyph)
    }
    return head
  }
}
