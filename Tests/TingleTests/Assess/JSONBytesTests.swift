import Foundation
import Testing

@testable import tingle

@Suite("Writing JSON")
struct JSONBytesTests {
  private func line(_ members: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.appendLine(members)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `members and elements are kept apart, and nothing else is`() {
    let line = line { bytes in
      bytes.append("zebra", -7)
      bytes.appendKey("ant")
      bytes.appendList { bytes in
        bytes.append(quoted: "b ")
        bytes.append(quoted: "a[")
      }
      bytes.appendKey("list")
      bytes.appendList { bytes in
        for _ in 0..<2 { bytes.appendObject { _ in } }
        bytes.appendList { _ in }
      }
      bytes.append("last", 12)
    }
    #expect(
      line == #"{"zebra": -7, "ant": ["b ", "a["], "list": [{}, {}, []], "last": 12}"# + "\n")
  }

  @Test func `a line begins anew after another`() {
    var bytes: [UInt8] = []
    for number in 1...2 { bytes.appendLine { $0.append("a", number) } }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\": 1}\n{\"a\": 2}\n")
  }

  @Test func `texts are escaped so that an object stays on its line`() {
    let line = line { $0.append("a\"b", "one\ntwo \\ three/four “five”\u{1}") }
    #expect(line == #"{"a\"b": "one\ntwo \\ three/four “five”\u0001"}"# + "\n")
  }

  @Test func `every sign is escaped as Foundation escapes it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for value in [0...0x2FFF as ClosedRange<UInt32>, 0xFEFF...0xFEFF, 0x1_F600...0x1_F610].joined()
    {
      let text = "a" + String(try #require(Unicode.Scalar(value)))
      let foundations = String(decoding: try encoder.encode(text), as: UTF8.self)
      #expect(Array(line { $0.append("a", text) }.utf8) == Array("{\"a\": \(foundations)}\n".utf8))
    }
  }
}
