/// Letters as high as several rows, drawn in cells, for headings that weak eyes can read.
///
/// The rich repertoire has two dots in a cell, one above the other; the others have one.
public struct BigLetters: Sendable {
  private let glyphs: Glyphs

  /// Creates the letters that a repertoire can draw.
  public init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// Whether there is a letter for a character.
  public static func has(_ character: Character) -> Bool {
    character == " " || letters[character] != nil
  }

  /// How many columns a text takes on one line.
  public func columns(_ text: some StringProtocol) -> Int { dots(text).first?.count ?? 0 }

  /// Breaks the text at its words into lines no wider than `width`, as few and as even as can be;
  /// nothing if a word is wider.
  public func wrapped(_ text: String, to width: Int) -> [String]? {
    let words = text.split(separator: " ")
    let widths = words.map(columns)
    guard let widest = widths.max() else { return [] }
    guard widest <= width else { return nil }
    let greedy = breaks(widths, to: width)
    let even = (widest...width).lazy.map { breaks(widths, to: $0) }
      .first { $0.count == greedy.count }
    return (even ?? greedy).map { words[$0].joined(separator: " ") }
  }

  /// Which words stand together on a line, by how wide each is.
  private func breaks(_ widths: [Int], to width: Int) -> [Range<Int>] {
    var (lines, first, used): ([Range<Int>], Int, Int) = ([], 0, 0)
    for (place, columns) in widths.enumerated() {
      if place > first, used + wordGap + columns > width {
        lines.append(first..<place)
        first = place
      }
      used = place > first ? used + wordGap + columns : columns
    }
    return lines + [first..<widths.count]
  }

  /// Draws a line of text, a string for each of its rows.
  public func drawn(_ text: String) -> [String] {
    var dots = dots(text)
    guard glyphs == .rich else {
      // Mostly nothing hangs below the line, and rows are precious.
      if dots.last?.contains(true) == false { dots.removeLast() }
      let dot: Character = glyphs == .ascii ? "#" : "█"
      return dots.map { row in String(row.map { $0 ? dot : " " }) }
    }
    return stride(from: 0, to: dots.count, by: 2).map { row in
      String(zip(dots[row], dots[row + 1]).map(Self.cell))
    }
  }

  private static func cell(upper: Bool, lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  /// The columns between two letters.
  ///
  /// Where dots are narrow, as high cells make them, letters need more room between them.
  private var letterGap: Int { glyphs == .rich ? 1 : 2 }
  /// The columns between two words.
  private var wordGap: Int { letterGap * 2 + 1 }

  /// The dots of a line, row by row.
  private func dots(_ text: some StringProtocol) -> [[Bool]] {
    let apart = Array(repeating: false, count: letterGap)
    return (0..<LetterDrawings.box.count).map { row in
      text.enumerated().flatMap { place, character -> [Bool] in
        let gap = place > 0 ? apart : []
        guard character != " " else { return gap + [false] }
        let drawing = Self.letters[character] ?? LetterDrawings.box
        return gap + drawing[row].map { $0 == "#" }
      }
    }
  }

  /// The drawings, with small letters in the shape of the capitals.
  private static let letters = LetterDrawings.all.reduce(into: LetterDrawings.all) {
    letters, letter in
    letters[Character(letter.key.lowercased())] = letter.value
  }
}
