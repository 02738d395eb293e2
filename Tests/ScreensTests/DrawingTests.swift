import Assessment
import Console
import Figures
import Knowledge
import Testing

@testable import Screens

@Suite struct `A drawing` {
  @Test(arguments: drawings, Glyphs.allCases)
  func `shows all that its legend names`(drawing: Drawing, glyphs: Glyphs) {
    let raster = drawing.figure.raster(rows: 9, columns: 24)
    for entry in drawing.legend { #expect(raster.parts.contains(entry.tone), "\(entry.tone)") }
    let lines = Setting(width: 56, glyphs: glyphs, digits: nil)
      .lines(of: [
        .drawing(drawing, names: drawing.legend.map { "\($0.tone)" }, "What it shows.")
      ])
    #expect(lines.count == 10, "it is small, and stands with its caption")
    #expect(!lines.dropLast().contains { !$0.staysWithNext })
    let text = lines.map(\.text).joined(separator: "\n")
    for entry in drawing.legend { #expect(text.contains("\(entry.tone)")) }
    #expect(glyphs != .ascii || text.utf8.allSatisfy { $0 < 0x80 })
  }
}

/// Every drawing of a section, once.
private let drawings = Guidebook.tinglingBack.sections.flatMap(\.passages)
  .reduce(into: [Drawing]()) { drawings, passage in
    if case .drawing(let drawing, _) = passage, !drawings.contains(drawing) {
      drawings.append(drawing)
    }
  }
