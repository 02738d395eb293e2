import Assessment
import TestSupport
import Testing

@testable import Interchange

@Suite("Reading a case")
struct CaseReaderTests {
  let reader = CaseReader.ofBicycles

  @Test func `an empty object is a case without answers`() throws {
    #expect(try #require(reader.answers(in: "{}")).isEmpty)
  }

  @Test func `a text and a list of one are the same answer`() throws {
    let one = try #require(reader.answers(in: #"{"answers": {"squeak": "chain"}}"#))
    let list = try #require(reader.answers(in: #"{"answers": {"squeak": ["chain"]}}"#))
    #expect(one == list)
    #expect(one == Answers(findings: [Bicycle.Squeak.chain]))
  }

  @Test func `several options are all taken`() throws {
    let answers = try #require(
      reader.answers(in: #"{"answers": {"noises": ["grinding", "clicking"]}}"#))
    #expect(answers == Answers(findings: [Bicycle.Noises.grinding, Bicycle.Noises.clicking]))
  }

  @Test func `both sides of a region are two places`() throws {
    let answers = try #require(
      reader.answers(
        in: #"{"regions": [{"id": "bell", "side": "both"}, {"id": "seat", "side": "middle"}]}"#))
    #expect(
      answers.places == [Place("bell", .left), Place("bell", .right), Place("seat", .middle)])
  }

  @Test func `no region at all says nowhere, which differs from saying nothing`() throws {
    let nowhere = try #require(reader.answers(in: #"{"regions": []}"#))
    #expect(nowhere.has(.nowhere))
    #expect(try #require(reader.answers(in: "{}")).answers(.bodyMap) == false)
  }

  @Test(arguments: ["", "   ", "\t", "\r"])
  func `blank lines are no cases`(line: String) {
    guard case .nothing = reader.read(line) else {
      Issue.record("“\(line)” was read as something")
      return
    }
  }

  @Test func `the id is kept, also of a case at fault`() {
    guard case .case(let id, _) = reader.read("{\"id\": \"a b\"}\r") else {
      Issue.record("the case was not read")
      return
    }
    #expect(id == "a b")
    guard case .faults(let id, _) = reader.read(#"{"id": "c", "regions": 1}"#) else {
      Issue.record("the fault was not found")
      return
    }
    #expect(id == "c")
  }

  @Test func `every fault of a line is found at once`() {
    let faults = reader.faults(
      in: #"{"regoins": [], "answers": {"squeak": "chian", "sinse": "today"}}"#)
    #expect(
      faults == [
        .unknownKey("regoins", near: "regions"),
        .unknownQuestion("sinse", near: "since"),
        .unknownOption(
          "chian", of: "squeak", near: "chain", allowed: ["chain", "brakes", "unsure"]),
      ])
    #expect(
      reader.faults(in: #"{"regions": [{"id": "bel", "sid": "left"}]}"#) == [
        .unknownRegionKey("sid", of: "bel"), .unknownRegion("bel", near: "bell"),
        .noSide(of: "bel", allowed: ["left", "right", "middle", "both"]),
      ])
  }

  @Test(arguments: [
    #"{"answers": {"squeak": "chain", "squeak": "brakes"}}"#,
    #"{"answers": {"squeak": "chain", "sq\u0075eak": "brakes"}}"#,
    #"{"answers": {"squeak" : "chain", "since": "today", "squeak"   : "brakes"}}"#,
  ])
  func `a question that is given twice is a fault, however it is written`(line: String) {
    #expect(reader.faults(in: line) == [.repeatedKey("squeak")])
  }

  @Test func `keys may repeat in different objects, and words in texts`() {
    let line = #"""
      {"id": "a\"id\": \"", "regions": [{"id": "bell", "side": "left"}, {"side": "left", "id": "bell"}]}
      """#
    #expect(reader.faults(in: line).isEmpty)
  }

  @Test func `a key that is given twice is found on every level`() {
    #expect(reader.faults(in: #"{"id": "a", "id": "b"}"#) == [.repeatedKey("id")])
    #expect(
      reader.faults(in: #"{"regions": [{"id": "bell", "side": "left", "side": "right"}]}"#)
        == [.repeatedKey("side")])
    #expect(
      reader.faults(in: #"{"x": 1, "x": 2}"#)
        == [.repeatedKey("x"), .unknownKey("x", near: nil)])
  }

  @Test func `bytes that are no UTF-8, and UTF-16, are not guessed at`() {
    for bytes: [UInt8] in [[0x7B, 0xFF, 0x7D], [0x7B, 0x00, 0x7D, 0x00]] {
      guard case .faults(nil, let faults) = reader.read(bytes[...]), faults.list == [.notUTF8]
      else {
        Issue.record("\(bytes) was read")
        continue
      }
    }
  }

  @Test func `a mark for UTF-8 at the beginning is passed over`() throws {
    #expect(try #require(reader.answers(in: "\u{FEFF}{\"regions\": []}")).has(.nowhere))
    guard case .nothing = reader.read("\u{FEFF}\r") else {
      Issue.record("a mark was read as a case")
      return
    }
  }
}
