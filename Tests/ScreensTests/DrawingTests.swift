import Assessment
import Console
import Knowledge
import Testing

@testable import Screens

@Suite struct `A drawing` {
  @Test(arguments: Drawing.allCases, Glyphs.allCases)
  func `shows all that its legend names`(drawing: Drawing, glyphs: Glyphs) {
    let raster = drawing.figure.raster(rows: 9, columns: 24)
    for (tone, _) in drawing.legend { #expect(raster.parts.contains(tone), "\(tone)") }
    let lines = Setting(width: 56, glyphs: glyphs, digits: nil)
      .lines(of: [
        .drawing(drawing, names: drawing.legend.map { "\($0.tone)" }, "What it shows.")
      ])
    #expect(lines.count == 10, "it is small, and stands with its caption")
    #expect(!lines.dropLast().contains { !$0.staysWithNext })
    let text = lines.map(\.text).joined(separator: "\n")
    for (tone, _) in drawing.legend { #expect(text.contains("\(tone)")) }
    #expect(glyphs != .ascii || text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `stands in some section, every one of them`() {
    let drawn = Guidebook.tinglingBack.sections.flatMap(\.passages).compactMap { passage in
      if case .drawing(let drawing, _) = passage { drawing } else { nil }
    }
    #expect(Set(drawn) == Set(Drawing.allCases))
  }
}
