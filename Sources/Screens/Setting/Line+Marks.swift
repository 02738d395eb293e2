import Console

extension [Line] {
  /// The lines with the words between asterisks in strong ink, and without the asterisks.
  var emphasized: [Line] {
    guard contains(where: { $0.spans.contains { $0.text.utf8.contains(0x2A) } }) else {
      return self
    }
    var isStrong = false
    return map { line in
      guard line.item == nil else { return line }
      var line = line
      line.spans = line.spans.flatMap { span in
        span.text.splitAtAsterisks.enumerated().compactMap { place, text -> Line.Span? in
          if place > 0 { isStrong.toggle() }
          return text.isEmpty ? nil : Line.Span(text: text, ink: isStrong ? .strong : span.ink)
        }
      }
      return line
    }
  }

  /// The lines with the words of running text that are marked.
  ///
  /// A term can begin on one line and end on the next.
  func marking(_ marks: Marks) -> [Line] {
    let words = flatMap { line in line.spans.flatMap { $0.isProse ? $0.words : [] } }
    let inks = marks.inks(of: words)
    guard !inks.isEmpty else { return self }
    var next = 0
    return map { line in
      var line = line
      line.spans = line.spans.flatMap { span in
        span.isProse ? span.marking(inks, from: &next) : [span]
      }
      return line
    }
  }
}

extension Line.Span {
  /// Whether words are marked in it: in running text, and in the words that head an explanation.
  fileprivate var isProse: Bool { ink == .plain || ink == .key }

  fileprivate var words: [Substring] { text.words }

  /// The span with the words at some places marked, counted on from `next`.
  fileprivate func marking(_ inks: [Int: Ink], from next: inout Int) -> [Line.Span] {
    var spans: [Line.Span] = []
    for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { spans.add(" ", ink) }
      let marked = word.isEmpty ? nil : inks[next]
      if !word.isEmpty { next += 1 }
      guard let marked, let bare = word.bare else {
        spans.add(word, ink)
        continue
      }
      spans.add(word[..<bare.startIndex], ink)
      spans.add(bare, marked)
      spans.add(word[bare.endIndex...], ink)
    }
    return spans
  }
}

extension [Line.Span] {
  /// Adds text; what has the same ink is one span.
  fileprivate mutating func add(_ text: Substring, _ ink: Ink) {
    if text.isEmpty { return }
    if last?.ink == ink {
      self[count - 1].text += text
    } else {
      append(Line.Span(text: String(text), ink: ink))
    }
  }
}

extension Substring {
  /// The word without the marks around it.
  fileprivate var bare: Substring? {
    let isOfWord = { (glyph: Character) in glyph.isLetter || glyph.isNumber }
    guard let first = firstIndex(where: isOfWord), let last = lastIndex(where: isOfWord) else {
      return nil
    }
    return self[first...last]
  }
}

extension String {
  /// The text without the asterisks that make words stand out.
  var withoutAsterisks: String { utf8.contains(0x2A) ? String(filter { $0 != "*" }) : self }

  /// The parts between the asterisks that touch a word; the dot of a list, which is one where there
  /// are few glyphs, does not.
  fileprivate var splitAtAsterisks: [String] {
    let glyphs = Array(self)
    var parts = [""]
    for (place, glyph) in glyphs.enumerated() {
      let isAlone =
        (place == 0 || glyphs[place - 1] == " ")
        && (place + 1 == glyphs.count || glyphs[place + 1] == " ")
      if glyph == "*", !isAlone { parts.append("") } else { parts[parts.count - 1].append(glyph) }
    }
    return parts
  }
}
