public import Assessment
import Console
import Journey
public import Wording

/// A report as running text, in the words and the order of its pages; below the id of its case, if
/// it has one, and with the answers that do not count and an empty line behind it.
public func plainText(
  of report: Report, id: String?, notCounted: [NotCounted], in guidebook: Guidebook,
  _ language: Language
) -> String {
  (id.map { $0.printableLine + "\n" } ?? "")
    + plainText(of: report, notCounted: notCounted, in: guidebook, language) + "\n\n"
}

/// A report as running text, in the words and the order of its pages.
func plainText(
  of report: Report, notCounted: [NotCounted] = [], in guidebook: Guidebook, _ language: Language
) -> String {
  let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii, language: language)
  let notices = notCounted.map { Piece.text(look.say(notCounted: $0, in: guidebook)) }
  return (ReportPieces(report: report, guidebook: guidebook, look: look).all + notices)
    .plainLines(width: Look.measure, isLong: true, look).joined(separator: "\n")
}

extension ReportPieces {
  /// The report with all its parts.
  var all: [Piece] {
    guard let advice = guidebook.advice(for: report.urgency) else { return [] }
    return Sheet.whatToDo(advice, Site(), look) + [.gap]
      + ReportPart.parts(of: report).flatMap { part in
        [.heading(look.say(.part(part)))] + pieces(of: part)
      } + [.text(look.say(.disclaimer))]
  }
}
