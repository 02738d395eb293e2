import Kiosk
import Terminal
import Testing

@Suite struct `Why pages cannot be shown` {
  @Test(arguments: [
    (TerminalFault.notATerminal(stream: "standard output"), "standard output"),
    (.noType, "TERM is not set"),
    (.unknownType("zx81"), "“zx81”"),
    (.cannotMoveCursor("dumb"), "“dumb”"),
    (.unknownTheme("pink"), "dark, light, high-contrast"), (.systemRefused("a pipe"), "a pipe"),
  ])
  func `names what is wrong`(fault: TerminalFault, word: String) {
    #expect(Guide.words(for: fault).contains(word))
  }
}
