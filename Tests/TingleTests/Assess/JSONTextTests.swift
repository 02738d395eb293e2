import Foundation
import TestSupport
import Testing

@testable import tingle

@Suite("Reading JSON")
struct JSONTextTests {
  private func read(_ text: String) -> JSONText? { try? JSONText(Array(text.utf8)[...]) }

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
      #expect(read(nested(JSONCursor.deepest)) != nil)
      #expect(read(nested(JSONCursor.deepest + 1)) == nil)
      #expect(read(String(repeating: open, count: 100_000)) == nil)
    }
  }

  @Test func `many lists after one another are not deep`() {
    #expect(read("[" + String(repeating: "[[]],{},", count: 1_000) + "0]") != nil)
  }

  @Test func `parts are found, whatever stands between them`() throws {
    let text = try #require(
      read(#" {"a" : [1, "x\u0041", [], {"b": 2}] ,"c":"","d":["p","q"],"e":[1]} "#))
    let members = try #require(text.members())
    #expect(members.map(\.key) == ["a", "c", "d", "e"])
    let elements = try #require(text.elements(at: members[0].value))
    #expect(elements.map { text.string(at: $0) } == [nil, "xA", nil, nil])
    #expect(text.members(at: elements[3])?.map(\.key) == ["b"])
    #expect(members.map { text.strings(at: $0.value) } == [nil, [""], ["p", "q"], nil])
    #expect(text.members(at: members[0].value) == nil)
  }

  @Test func `random values are read as they were meant, whoever wrote them`() throws {
    var dice = Dice(seed: 1)
    for _ in 0..<1_000 {
      let value = JSONSample.random(&dice, depth: 4)
      let odd = Array(value.written(&dice).utf8)
      #expect(try JSONSample(JSONText(odd[...]), at: 0) == value.read)
      let foundations = try JSONSerialization.data(
        withJSONObject: JSONSerialization.jsonObject(with: Data(odd), options: .fragmentsAllowed),
        options: .fragmentsAllowed)
      #expect(try JSONSample(JSONText(Array(foundations)[...]), at: 0) == value.read)
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
        let text = try? JSONText(bytes[...]), text.repeatedKeys.isEmpty
      else { continue }
      read += 1
      // Foundation takes more than the standard allows, and nothing less.
      let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(JSONSample(foundation: value) == JSONSample(text, at: 0))
    }
    #expect(read > 400)
  }
}
