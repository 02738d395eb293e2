import Assessment
import Console
import Figures

extension Setting {
  /// The rows of a drawing.
  private static let rows = 9

  /// A drawing with what its tones stand for on its right; none in large text, which has no room
  /// for it.
  func drawingLines(_ drawing: Drawing, _ names: [String]) -> [Line] {
    guard large == nil else { return [] }
    let figure = drawing.figure
    let (breadth, length) = (
      figure.width.upperBound - figure.width.lowerBound,
      figure.height.upperBound - figure.height.lowerBound
    )
    let columns = Int((breadth / length * Double(Self.rows * 2)).rounded(.up))
    let legend = columns + 6
    var page = Page(Size(rows: Self.rows, columns: width))
    page.draw(
      figure.raster(rows: Self.rows, columns: columns), row: 0, column: 2, glyphs: glyphs,
      tone: \.self)
    for (place, entry) in drawing.legend.enumerated() where place < names.count {
      let row = 2 + place * 2
      page.draw(
        Raster(filledWith: entry.tone, rows: 1, columns: 2), row: row, column: legend,
        glyphs: glyphs, tone: \.self)
      page.write(names[place], row: row, column: legend + 3, ink: .faint)
    }
    return (0..<Self.rows).map { row in
      let spans = page.runs(of: row).map {
        Line.Span(text: String(decoding: $0.text, as: UTF8.self), ink: $0.ink)
      }
      return line(spans, stays: true)
    }
  }
}
