import Knowledge
import Testing

@testable import Kiosk

@Suite struct `A kiosk’s file` {
  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] + Array("[site]\r\nname = \"a\"\r\n".utf8), nil),
    (
      Array("[site]\nname = \"caf".utf8) + [0xE9, 0x22], "2:12: the file is not UTF-8 from here on"
    ),
    (Array("[site]\nname = \"a\0b\"".utf8), "2:10: this is not TOML: "),
    ([0xFF, 0xFE, 0x5B, 0], "1:1: the file is not UTF-8 from here on; save it as UTF-8"),
    (Array(repeating: 0x23, count: 65_537), "the file is longer than 65536 bytes; a few hundred"),
    (Array(repeating: 0x23, count: 65_536), nil), (Array(repeating: 0, count: 3000), "1:1: this"),
  ]) func `of any bytes is read or has its fault told`(bytes: [UInt8], words: String?) {
    switch (KioskFile.read(bytes, for: .tinglingBack), words) {
    case (.settings, nil): break
    case (.faults(let faults), let words?):
      let told = faults.map { $0.line(of: "it") }
      #expect(told.count == 1 && told[0].contains(words), "\(told)")
    case (let reading, _): Issue.record("\(reading)")
    }
  }
}
