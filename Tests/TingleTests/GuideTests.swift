import Terminal
import Testing

@testable import tingle

@Suite struct `Why there are no pages` {
  @Test(arguments: [
    (TerminalFault.notATerminal(stream: "standard output"), "standard output"),
    (.noType, "TERM is not set"),
    (.unknownType("zx81"), "“zx81”"),
    (.cannotMoveCursor("dumb"), "“dumb”"),
    (.unknownTheme("pink"), "dark, light, high-contrast"), (.systemRefused("a pipe"), "a pipe"),
  ])
  func `is told by naming what is wrong with the terminal`(fault: TerminalFault, word: String) {
    #expect(Guide.words(for: fault).contains(word))
  }
}
