import Console
public import Wording

/// An outcome with its explanation as running text, in the words and the order of its page.
public func plainText(of account: Account, _ language: Language) -> String {
  let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii, language: language)
  return Sheet.outcome(account, [], look).pieces
    .plainLines(width: Look.measure, isLong: true, look)
    .joined(separator: "\n")
}
