import Assessment
import Knowledge
import TestSupport
import Testing

@testable import tingle

@Suite("Reading a case quickly")
struct QuickReaderTests {
  let thorough = ThoroughReader(rulebook: Rulebook(Bicycle.guidebook))

  private func quick() -> QuickReader {
    QuickReader(listing: Listing(of: Rulebook(Bicycle.guidebook)))
  }

  @Test func `every single finding is found by its name, and it alone`() {
    let engine = Engine(.tinglingBack)
    let quick = QuickReader(listing: Listing(of: engine.rulebook))
    #expect(engine.codebook.findings.count > 150)
    for (number, finding) in engine.codebook.findings.enumerated() {
      let line =
        switch finding {
        case .option(let question, let option): #"{"answers": {"\#(question)": "\#(option)"}}"#
        case .place(let region, let side):
          #"{"regions": [{"id": "\#(region)", "side": "\#(side.rawValue)"}]}"#
        case .nowhere: #"{"regions": []}"#
        }
      #expect(quick.reading(of: line) == .case(id: nil, FindingSet([number])), "\(line)")
    }
  }

  @Test func `a quick and a thorough look at a case give the same`() throws {
    let quick = quick()
    var dice = Dice(seed: 3)
    for _ in 0..<2_000 {
      let line = RandomCase.written(&dice)
      let reading = thorough.read(Array(line.utf8)[...])
      guard case .case = reading else {
        Issue.record("a fault in \(line)")
        continue
      }
      #expect(quick.reading(of: line) == reading, "\(line)")
    }
  }

  @Test func `what is spoilt is never read quickly but as a thorough look reads it`() throws {
    let quick = quick()
    let whole = CaseReader.ofBicycles
    var dice = Dice(seed: 4)
    var (read, refused) = (0, 0)
    for _ in 0..<5_000 {
      var line = Array(RandomCase.written(&dice).utf8)
      for _ in 0...dice.below(2) { dice.spoil(&line) }
      guard let reading = quick.reading(of: line) else {
        if case .faults = whole.read(line[...]) { refused += 1 }
        continue
      }
      read += 1
      #expect(thorough.read(line[...]) == reading)
    }
    #expect(read > 50 && refused > 1_000)
  }

  @Test(arguments: [
    #"{"id": "Zoë"}"#, #"{"id": "a\u0041\n"}"#, #"{"id": "a"}  "#,
    #"{"answers": {}, "regions": [], "id": ""}"#,
  ])
  func `an id may be any text, and keys have no order`(line: String) throws {
    let reading = try #require(quick().reading(of: line))
    #expect(thorough.read(Array(line.utf8)[...]) == reading)
  }

  @Test(arguments: [
    (["grinding", "none", "unsure"], [Bicycle.Noises.grinding]),
    (["none", "unsure"], [Bicycle.Noises.unsure]), (["none"], [Bicycle.Noises.none]),
  ])
  func `what says something beats not sure, which beats none of these`(
    options: [String], kept: [Finding]
  ) throws {
    let line = #"{"answers": {"noises": \#(options)}}"#
    #expect(
      quick().reading(of: line)
        == .case(id: nil, Engine(Bicycle.guidebook).codebook.set(of: Answers(findings: kept))))
  }
}

extension QuickReader {
  fileprivate func reading(of line: [UInt8]) -> CaseReader.Reading? {
    read(line.span).map { .case(id: $0.id, $0.answers) }
  }

  fileprivate func reading(of line: String) -> CaseReader.Reading? {
    reading(of: Array(line.utf8))
  }
}

/// A case about bicycles without faults, with any blanks and order.
enum RandomCase {
  static func written(_ dice: inout Dice) -> String {
    var members: [String] = []
    if dice.below(3) > 0 {
      members.append(#""id":"# + JSONSample.quoted("case \(dice.below(100))é", &dice))
    }
    if dice.below(3) > 0 { members.append(#""regions":"# + regions(&dice)) }
    if dice.below(5) > 0 { members.append(#""answers":"# + answers(&dice)) }
    return enclosed(members.shuffled(using: &dice), "{", "}", &dice)
  }

  private static func regions(_ dice: inout Dice) -> String {
    let regions = (0..<dice.below(4)).map { _ in
      let region = Bicycle.guidebook.regions[dice.below(Bicycle.guidebook.regions.count)]
      let sides = region.sides.map(\.rawValue) + (region.sides.contains(.left) ? ["both"] : [])
      let members = [#""id":"\#(region.id)""#, #""side":"\#(sides[dice.below(sides.count)])""#]
      return enclosed(members.shuffled(using: &dice), "{", "}", &dice)
    }
    return enclosed(regions, "[", "]", &dice)
  }

  private static func answers(_ dice: inout Dice) -> String {
    let asked = Bicycle.guidebook.questions.filter { !$0.options.isEmpty && dice.below(3) > 0 }
    let members = asked.map { question in
      let options = question.options.shuffled(using: &dice).map { #""\#($0.id)""# }
      let several = question.takesSeveral ? 1 + dice.below(options.count) : 1
      let isText = several == 1 && dice.below(2) == 0
      return #""\#(question.id)":"#
        + (isText ? options[0] : enclosed(Array(options.prefix(several)), "[", "]", &dice))
    }
    return enclosed(members.shuffled(using: &dice), "{", "}", &dice)
  }

  private static func enclosed(
    _ parts: [String], _ open: String, _ close: String, _ dice: inout Dice
  ) -> String {
    let inside = parts.map { dice.blanks() + $0 + dice.blanks() }.joined(separator: ",")
    return open + inside + dice.blanks() + close
  }
}
