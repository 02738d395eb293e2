import Foundation
import Testing

@testable import tingle

@Suite("Writing JSON")
struct JSONObjectTests {
  @Test func `keys stay in the order in which they were given`() {
    var object = JSONObject()
    object["zebra"] = .number(-7)
    object["ant"] = .strings(["b", "a"])
    object["list"] = .objects([JSONObject()])
    #expect(object.line == #"{"zebra": -7, "ant": ["b", "a"], "list": [{}]}"# + "\n")
  }

  @Test func `texts are escaped so that an object stays on its line`() {
    var object = JSONObject()
    object["a\"b"] = .string("one\ntwo \\ three/four “five”\u{1}")
    #expect(object.line == #"{"a\"b": "one\ntwo \\ three/four “five”\u0001"}"# + "\n")
  }

  @Test func `a key that is set again is written once`() {
    var object = JSONObject()
    object["a"] = .number(1)
    object["a"] = .number(2)
    #expect(object.line == "{\"a\": 2}\n")
  }

  @Test func `every sign is escaped as Foundation escapes it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for value in [0...0x2FFF as ClosedRange<UInt32>, 0xFEFF...0xFEFF, 0x1_F600...0x1_F610].joined()
    {
      let text = "a" + String(try #require(Unicode.Scalar(value)))
      var object = JSONObject()
      object["a"] = .string(text)
      let foundations = String(decoding: try encoder.encode(text), as: UTF8.self)
      #expect(Array(object.line.utf8) == Array("{\"a\": \(foundations)}\n".utf8))
    }
  }
}
