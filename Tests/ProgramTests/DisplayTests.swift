import Foundation
import TestFiles
import Testing

@Suite(.serialized, .waiting) struct `The colours and glyphs that are asked for` {
  /// What the welcome page looks like, with the escapes for its colours.
  private func welcome(
    _ arguments: String = "", type: String = "screen-256color", _ variables: String = ""
  ) throws -> String {
    let surroundings = "NO_COLOR= COLORTERM= TINGLE_THEME= TERM=\(type) \(variables)"
    let tmux = try Tmux.atWelcome(variables: surroundings, arguments: arguments)
    return try tmux.coloredScreen
  }

  /// The escapes for looks in a text: `1`, `48;5;233` and so on.
  private func looks(of text: String) -> Set<Substring> {
    Set(text.matches(of: /\u{1B}\[([0-9;]*)m/).map(\.1))
  }

  @Test(arguments: [("", "233"), ("--theme light", "231"), ("guide --theme high-contrast", "16")])
  func `each theme paints a ground of its own`(arguments: String, ground: String) throws {
    #expect(try welcome(arguments).contains("48;5;\(ground)m"))
  }

  @Test func `TINGLE_THEME names the theme, unless an option does`() throws {
    #expect(try welcome("", "TINGLE_THEME=light").contains("48;5;231m"))
    #expect(try welcome("--theme dark", "TINGLE_THEME=light").contains("48;5;233m"))
    let tmux = try Tmux(variables: "TINGLE_THEME=pink")
    #expect(try tmux.shows("ENDED 2\nRESTORED"))
    #expect(try tmux.screen.contains("“pink”"))
  }

  @Test func `NO_COLOR and --color none leave bold and reverse alone`() throws {
    for page in [try welcome("", "NO_COLOR=1"), try welcome("--color none")] {
      #expect(looks(of: page).isSubset(of: ["", "0", "1", "7", "39", "49"]), "\(looks(of: page))")
      #expect(looks(of: page).isSuperset(of: ["1", "7"]))
    }
    #expect(try welcome("--color 256", "NO_COLOR=1").contains("48;5;233m"))
  }

  @Test func `--color 8 and 16 use the terminal’s own colours`() throws {
    let eight = try welcome("--color 8")
    #expect(!eight.contains("8;5;") && eight.contains("44m"))
    let sixteen = try welcome("--color 16")
    #expect(!sixteen.contains("8;5;") && sixteen.contains("93"))
  }

  @Test func `COLORTERM brings 256 colours where the type knows fewer`() throws {
    #expect(try !welcome(type: "screen").contains("48;5;233m"))
    #expect(try welcome(type: "screen", "COLORTERM=truecolor").contains("48;5;233m"))
  }

  @Test func `mixtures are sent where the type can say them`() throws {
    let folder = try Folder()
    // As xterm-direct, which not every machine has; ncurses knows mixtures by their number.
    let mixing =
      #"\E[%?%p1%{8}%<%tX%p1%d%eX8:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m"#
    let source = """
      tingle-direct|mixes colours,
      \tRGB, colors#0x1000000, pairs#0x10000,
      \tsetaf=\(mixing.replacing("X", with: "3")),
      \tsetab=\(mixing.replacing("X", with: "4")),
      \tuse=xterm-256color,

      """
    let file = try folder.write("direct.ti", source)
    let types = file.deletingLastPathComponent().appendingPathComponent("types").path
    let compiled = try Built.run(
      program: "/usr/bin/tic", ["-x", "-o", types, file.path], input: [])
    #expect(compiled.code == 0, "\(compiled.error)")
    let known = "TERMINFO='\(types)'"
    let mixed = try welcome(type: "tingle-direct", known)
    #expect(mixed.contains("48;2;18;18;18m") && !mixed.contains("8;5;"))
    // Who asks for mixtures gets the description that has them.
    let asked = try welcome("--color direct --theme light", type: "tingle-256color", known)
    #expect(asked.contains("48;2;255;255;255m"))
  }

  @Test(arguments: ["--ascii", "--glyphs ascii"])
  func `in ASCII there is nothing else`(arguments: String) throws {
    #expect(try welcome().contains("▶"))
    let page = try welcome(arguments)
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    #expect(page.contains("> 1 Start the questions"))
  }

  @Test(arguments: [
    (["--theme", "pink"], ["dark", "light", "high-contrast"]),
    (["guide", "--color", "7"], ["auto", "direct", "256", "16", "8", "none"]),
    (["--glyphs", "runes"], ["rich", "console", "ascii"]),
    (["--ascii", "--glyphs", "rich"], ["--ascii", "--glyphs rich", "exclude"]),
  ])
  func `what does not exist is told with what does, and code 2`(
    arguments: [String], words: [String]
  ) throws {
    let run = try Built.run(arguments, input: [])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(words.allSatisfy { run.faults.prefix(8).joined().contains($0) }, "\(run.error)")
  }
}
