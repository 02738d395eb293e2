import Console
import Foundation
import TestFiles
import Testing

@Suite(.serialized, .waiting) struct `On a virtual console` {
  @Test(
    .enabled(
      if: VirtualConsole.free != nil, "this machine has no virtual console, or it is not ours"),
    arguments: [nil] + VirtualConsole.fonts)
  func `a visitor hides the guide, comes to an alarm and leaves, and nothing stays`(font: String?)
    throws
  {
    let folder = try Folder()
    try folder.write("it", "[site]\n# end of kiosk.toml\n")
    let console = try VirtualConsole(#require(VirtualConsole.free), in: folder.url, font: font)
    try #require(console.press(until: "Answer a few questions"), "\(console.rows)")
    #expect(console.rows.count == 25 && console.rows.allSatisfy { $0.unicodeScalars.count == 80 })
    #expect(console.press("\r", until: "Why does my back tingle"))
    let marker = "\(Glyphs.console.marker)"
    #expect(console.press(until: "\(marker) 1 Start the questions"))
    #expect(console.press("1", until: "[ ] Chest pain"))
    #expect(console.press("1", until: "[x] Chest pain"))
    #expect(console.press("\u{1B}[4~", until: "\(marker)   Continue"))
    #expect(console.press("\r", until: "It is there now"))
    #expect(console.press("1", until: "Is that right?"))
    #expect(console.press("1", until: "Call an ambulance now"))
    #expect(console.cells.joined().contains { $0.colors == 0x4F }, "the level is white on red")
    // A sign that the font has not would be drawn as a letter.
    let signs = console.cells.joined().filter { $0.character.value >= 0x2190 }
    #expect(Set(signs.map(\.character)).isSuperset(of: ["▶", "┏", "━"]))
    #expect(font == nil || signs.allSatisfy { !(0x20...0x7E).contains($0.drawing) })
    #expect(console.press("\u{1B}[24~", until: "Press any key."))
    #expect(!console.rows.joined().contains("ambulance"))
    #expect(console.press(" ", until: "Is it still you?"))
    #expect(console.press("1", until: "Call an ambulance now"))
    #expect(console.press("\u{3}", until: "Do you want to"))
    #expect(console.press("2", until: "Answer a few questions"))
    #expect(console.rows.allSatisfy { !$0.contains("ambulance") && !$0.contains("Chest") })
  }
}
