import Console
public import Wording

/// An outcome with its explanation as running text, in the words and the order of its page.
public func plainText(of account: Account, _ language: Language) -> String {
  let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii, language: language)
  let sheet = Sheet.outcome(account, [], look)
  return Setting(width: Look.measure, glyphs: look.glyphs, digits: nil)
    .lines(of: sheet.pieces)
    .map { line in
      line.spans.map(\.text).joined()
    }
    .joined(separator: "\n")
}
