import Assessment
import Knowledge
import TestSupport
import Testing

@testable import Interchange

@Suite("Reading cases of all kinds")
struct RandomCaseTests {
  @Test func `every single finding is found by its name, and it alone`() {
    let engine = Engine.tinglingBack
    let reader = CaseReader(of: .tinglingBack)
    for finding in engine.codebook.findings {
      let line =
        switch finding {
        case .option(let question, let option): #"{"answers": {"\#(question)": "\#(option)"}}"#
        case .place(let region, let side):
          #"{"regions": [{"id": "\#(region)", "side": "\#(side.rawValue)"}]}"#
        case .nowhere: #"{"regions": []}"#
        }
      #expect(reader.answers(in: line) == Answers(findings: [finding]), "\(line)")
    }
  }

  @Test func `a case has no faults, whatever white space and order it has`() {
    var dice = Dice(seed: 3)
    for _ in 0..<500 {
      let line = RandomCase.written(&dice)
      #expect(CaseReader.ofBicycles.faults(in: line) == [], "\(line)")
    }
  }

  @Test(arguments: [
    (["grinding", "none", "unsure"], [Bicycle.Noises.grinding]),
    (["none", "unsure"], [Bicycle.Noises.unsure]), (["none"], [Bicycle.Noises.none]),
  ])
  func `what says something beats not sure, which beats none of these`(
    options: [String], kept: [Finding]
  ) {
    let line = #"{"answers": {"noises": \#(options)}}"#
    #expect(CaseReader.ofBicycles.answers(in: line) == Answers(findings: kept))
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
