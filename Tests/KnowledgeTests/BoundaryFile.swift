import Assessment
import Foundation

@testable import Review

/// The boundary people of each rule as they are recorded: a line for each, under the rule’s name.
struct BoundaryFile {
  /// The boundary people of each rule.
  var people: [Rule.ID: [Person]] = [:]
  /// The lines that name no rule of the guidebook, or nobody who can answer its questions.
  private(set) var unreadable: [String] = []

  private static let nothing = "nothing"
  private let rules: [Rule]
  private let findings: [Finding]

  /// Reads what is recorded.
  init(_ text: String, for engine: Engine) {
    rules = engine.guidebook.rules
    findings = engine.codebook.findings
    let names = Dictionary(uniqueKeysWithValues: findings.map { ($0.name, $0) })
    var rule: Rule.ID?
    for line in text.split(separator: "\n").map(String.init) {
      guard line.hasPrefix(" ") else {
        rule = rules.first { $0.id.name == line }?.id
        if rule == nil { unreadable.append(line) }
        continue
      }
      let parts = line.components(separatedBy: ": ")
      let words = parts[1...].joined().components(separatedBy: ", ").filter { $0 != Self.nothing }
      let told = Set(words.compactMap { names[$0] })
      let canBe = told.count == words.count && engine.answers(to: Way(needs: told)) != nil
      if let rule, canBe {
        people[rule, default: []].append(Person(told, holds: parts[0] == "  holds"))
      } else {
        unreadable.append(line)
      }
    }
  }

  /// What a person is recorded as, with the findings in the order of asking.
  func line(_ person: Person) -> String {
    let told = findings.filter(person.told.contains).map(\.name)
    return (person.holds ? "holds: " : "fails: ")
      + (told.isEmpty ? Self.nothing : told.joined(separator: ", "))
  }

  /// The file: in each rule those for whom it holds first, and those who tell little.
  var text: String {
    rules.flatMap { rule -> [String] in
      let people = people[rule.id, default: []].map { (person: $0, line: line($0)) }.sorted {
        ($0.person.holds ? 0 : 1, $0.person.told.count, $0.line)
          < ($1.person.holds ? 0 : 1, $1.person.told.count, $1.line)
      }
      return people.isEmpty ? [] : [rule.id.name] + people.map { "  " + $0.line }
    }
    .joined(separator: "\n")
  }
}
