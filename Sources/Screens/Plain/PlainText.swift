import Assessment
import Console
import Journey
public import Wording

/// An outcome with its explanation as running text, in the words and the order of its pages.
public func plainText(of account: Account, _ language: Language) -> String {
  let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii, language: language)
  return account.pieces(look).plainLines(width: Look.measure, isLong: true, look)
    .joined(separator: "\n")
}

extension Account {
  /// The outcome with all that is behind it.
  func pieces(_ look: Look) -> [Piece] {
    guard let advice = guidebook.advice(for: outcome.urgency) else { return [] }
    let told = AccountPieces(account: self, look: look)
    return Sheet.whatToDo(advice, Site(), look) + [.gap]
      + OutcomePart.parts(of: outcome).flatMap { part in
        [.heading(look.say(.part(part)))] + told.pieces(of: part)
      } + [.text(look.say(.disclaimer))]
  }
}
