import Assessment
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Interchange

@Suite("A report in JSON")
struct ReportJSONTests {
  private func line(
    _ text: String, about guidebook: Guidebook, isBrief: Bool = false
  ) throws -> String {
    let answers = try #require(CaseReader(of: guidebook).answers(in: text))
    let report = Engine(guidebook).report(on: answers)
    let json = isBrief ? Report.brief(report.urgency, report.rules, id: "a") : report.json(id: "a")
    return json.line
  }

  /// The value of a key in the result of a case, as it is written.
  private func value(
    _ key: String, of text: String, about guidebook: Guidebook = Bicycle.guidebook
  ) throws -> String {
    let line = try line(text, about: guidebook)
    let start = try #require(line.range(of: "\"\(key)\": [")).upperBound
    var depth = 1
    let value = line[start...].prefix { sign in
      depth += sign == "[" ? 1 : sign == "]" ? -1 : 0
      return depth > 0
    }
    return String(value)
  }

  private let rained = """
    {"answers": {"brakes-now": ["none"], "squeak": "chain", "rain": "left-outside", \
    "since": "today", "noises": ["none"]}}
    """

  @Test func `a brief result is how the whole one begins`() throws {
    let regions = #"{"regions": [{"id": "rear-wheel", "side": "left"}]}"#
    for text in [
      rained, "{}", regions, #"{"answers": {"brakes-now": ["gone"], "since": "years"}}"#,
    ] {
      let brief = try line(text, about: Bicycle.guidebook, isBrief: true)
      let whole = try line(text, about: Bicycle.guidebook)
      #expect(whole.hasPrefix(brief.dropLast() + ", \"decisive\""))
    }
    #expect(
      try line(#"{"answers": {"since": "years"}}"#, about: Bicycle.guidebook, isBrief: true)
        == #"{"id": "a", "urgency": "appointment", "within": "weeks", "rules": ["book-old"]}"#)
  }

  @Test func `decisive has the answers that led there, and places as places`() throws {
    #expect(
      try value("decisive", of: #"{"answers": {"squeak": "chain", "since": "today"}}"#)
        == #"{"question": "squeak", "answer": ["chain"]}, {"question": "since", "answer": ["today"]}"#
    )
    let regions = #"[{"id": "rear-wheel", "side": "left"}, {"id": "bell", "side": "right"}]"#
    #expect(
      try value("decisive", of: #"{"regions": \#(regions)}"#)
        == #"{"region": "rear-wheel", "side": "left"}"#)
    #expect(try value("decisive", of: "{}").isEmpty)
  }

  @Test func `calmed has the rule and the pattern that held it back`() throws {
    #expect(
      try value("calmed", of: rained) == #"{"rule": "shop-chain", "pattern": "after-rain"}"#)
    #expect(try value("calmed", of: "{}").isEmpty)
  }

  @Test func `ruled_out has each graver rule with the answers against it`() throws {
    let ruledOut = try value("ruled_out", of: rained)
    #expect(
      ruledOut.hasPrefix(
        #"{"rule": "stop-brakes", "by": [{"question": "brakes-now", "answer": ["none"]}]}"#))
    #expect(
      ruledOut.contains(
        #"{"rule": "shop-grinding", "by": [{"question": "noises", "answer": ["none"]}]}"#))
    #expect(
      try value("ruled_out", of: #"{"regions": []}"#)
        == #"{"rule": "book-wheel", "by": [{"question": "body-map", "answer": []}]}"#)
  }

  @Test func `changes have another answer with its level, and the window of an appointment`()
    throws
  {
    let changes = try value("changes", of: rained)
    #expect(
      changes.hasPrefix(
        #"{"question": "since", "answer": ["years"], "urgency": "appointment", "within": "weeks"}"#)
    )
    #expect(
      changes.hasSuffix(
        #"{"question": "brakes-now", "answer": ["gone"], "urgency": "ambulance"}"#))
    #expect(
      try value("changes", of: #"{"regions": [{"id": "rear-wheel", "side": "left"}]}"#)
        == #"{"question": "body-map", "answer": [], "urgency": "self-care"}"#)
    let two = #"[{"id": "rear-wheel", "side": "both"}, {"id": "bell", "side": "left"}]"#
    #expect(try value("changes", of: #"{"regions": \#(two)}"#).isEmpty)
  }

  @Test func `causes have what speaks for them and what against`() throws {
    let answers =
      #"{"noises": "grinding", "since": "today"}"#
    #expect(
      try value("causes", of: #"{"answers": \#(answers)}"#)
        == #"{"id": "dry-bearing", "for": [{"question": "noises", "answer": ["grinding"]}], "#
        + #""against": []}"#)
    let rash =
      #"{"age-band": "30-49", "legs-affected": "one-leg", "skin": "blister-rash-one-side"}"#
    let causes = try value(
      "causes", of: #"{"answers": \#(rash)}"#, about: .tinglingBack)
    #expect(
      causes.hasSuffix(
        #"{"id": "herniated-disc", "for": [{"question": "age-band", "answer": ["30-49"]}, "#
          + #"{"question": "legs-affected", "answer": ["one-leg"]}], "against": "#
          + #"[{"question": "skin", "answer": ["blister-rash-one-side"]}]}"#))
  }
}
