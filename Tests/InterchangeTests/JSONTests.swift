import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Reading JSON")
struct JSONReaderTests {
  private func read(_ text: String) -> JSON? { try? JSONReader.read(Array(text.utf8)) }

  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "\"\"", " [ 1 , 2 ] ", "{\"a\":{\"b\":[]}}",
    "0", "-0", "10", "0.0", "-1.50", "1e9", "1E+09", "1.5e-3",
    #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#, "\"é😀\u{7F}\"", "\t\r\n[]\n",
  ])
  func `what the standard allows is JSON`(json: String) {
    #expect(read(json) != nil)
  }

  @Test(arguments: [
    "", " ", "{", "}", "[", "]", "[1", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
    "{a:1}", "{1:1}", "{\"a\" 1}", "{,}", "[}", "{} {}", "{}x", "nul", "nulll", "True", "NaN",
    "Infinity", "01", "-", "-01", "+1", "1.", ".5", "1.e1", "1e", "1e+", "0x1", "1_0", "- 1",
    "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\", "\"\\u", "'a'",
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"", "\"\\ud800\\n\"",
    "\"\\udc00\\ud800\"", "\"\\ud800\\udc0\"", "\"\t\"", "\"\n\"", "\"\u{1}\"", "\u{FEFF}{}",
    "\u{A0}{}", "/**/{}", "{}//",
  ])
  func `anything else is not`(json: String) {
    #expect(read(json) == nil)
  }

  @Test func `lists lie at most so deep in each other that reading them is safe`() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func nested(_ depth: Int) -> String {
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      }
      #expect(read(nested(JSONReader.deepest)) != nil)
      #expect(read(nested(JSONReader.deepest + 1)) == nil)
      #expect(read(String(repeating: open, count: 100_000)) == nil)
    }
  }

  @Test func `many lists after one another are not deep`() {
    #expect(read("[" + String(repeating: "[[]],{},", count: 1_000) + "0]") != nil)
  }

  @Test func `parts are found, whatever stands between them`() throws {
    let json = try #require(
      read(#" {"a" : [1, "x\u0041", [], {"b": 2}] ,"c":"","d":["p","q"],"e":[1]} "#))
    let members = try #require(json.members)
    #expect(members.map(\.name) == ["a", "c", "d", "e"])
    #expect(members.map(\.offset) == [2, 38, 45, 59])
    let elements = try #require(json["a"]?.elements)
    #expect(elements.map(\.string) == [nil, "xA", nil, nil])
    #expect(elements[3].members?.map(\.name) == ["b"])
    #expect(members.map(\.value.strings) == [nil, [""], ["p", "q"], nil])
    #expect(json["a"]?.members == nil)
  }

  @Test func `random values are read as they were meant, whoever wrote them`() throws {
    var dice = Dice(seed: 1)
    for _ in 0..<1_000 {
      let value = JSONSample.random(&dice, depth: 4)
      let odd = Array(value.written(&dice).utf8)
      #expect(try JSONSample(JSONReader.read(odd)) == value.read)
      let foundations = try JSONSerialization.data(
        withJSONObject: JSONSerialization.jsonObject(with: Data(odd), options: .fragmentsAllowed),
        options: .fragmentsAllowed)
      #expect(try JSONSample(JSONReader.read(Array(foundations))) == value.read)
    }
  }

  @Test func `changed, cut and doubled bytes are refused, or read as Foundation reads them`()
    throws
  {
    var dice = Dice(seed: 2)
    var read = 0
    for _ in 0..<5_000 {
      var bytes = Array(JSONSample.random(&dice, depth: 4).written(&dice).utf8)
      for _ in 0...dice.below(2) { dice.spoil(&bytes) }
      guard String(validating: bytes, as: UTF8.self) != nil,
        let json = try? JSONReader.read(bytes), json.repeatedMembers.isEmpty
      else { continue }
      read += 1
      // Foundation takes more than the standard allows, and nothing less.
      let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(JSONSample(foundation: value) == JSONSample(json))
    }
    #expect(read > 400)
  }
}

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test func `members and elements keep their order, on one line`() {
    let json = JSON.object([
      .init("zebra", .number("-7")), .init("ant", .list(["b ", "a["])),
      .init("list", .list([.object([]), .object([]), .list([])])), .init("last", .null),
      .init("so", .boolean(true)),
    ])
    #expect(
      json.line
        == #"{"zebra": -7, "ant": ["b ", "a["], "list": [{}, {}, []], "last": null, "so": true}"#)
  }

  @Test func `texts are escaped so that an object stays on its line`() {
    let json = JSON.object([.init("a\"b", "one\ntwo \\ three/four “five”\u{1}")])
    #expect(json.line == #"{"a\"b": "one\ntwo \\ three/four “five”\u0001"}"#)
  }

  @Test func `every sign is escaped as Foundation escapes it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for value in [0...0x2FFF as ClosedRange<UInt32>, 0xFEFF...0xFEFF, 0x1_F600...0x1_F610].joined()
    {
      let text = "a" + String(try #require(Unicode.Scalar(value)))
      let foundations = String(decoding: try encoder.encode(text), as: UTF8.self)
      #expect(Array(JSON.string(text).line.utf8) == Array(foundations.utf8))
    }
  }
}
