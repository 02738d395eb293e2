import Assessment
import Wording

extension ReviewCopy {
  /// A rule: its reason, when it holds, what holds it back, where it comes from, whom it is for.
  func lines(_ rule: Rule) -> [String] {
    ["", "### \(rule.id)", "", rule.reason.english, "", "Holds when:", ""]
      + conditions.lines(rule.when)
      + list("Held back by", rule.unless.map { "\($0.words) (fact `\($0.id)`)" })
      + list("Gives way to", rule.givesWay.map { "\(topic($0.question)): \($0.because)" })
      + list("Looks for", rule.pointsTo.map { guidebook.cause($0)?.name.english ?? $0.name })
      + list("Sources", rule.sources.map { "\($0.key) (\($0.reading.words)) — \($0.title)" })
      + list("Holds for", rule.examples.holds.map(words))
      + list("Does not hold for", rule.examples.fails.map(words))
  }

  private func list(_ head: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", "\(head):", ""] + items.map { "- \($0)" }
  }

  private func topic(_ question: Question.ID) -> String {
    guidebook.question(question)?.topic.english ?? question.name
  }

  /// An example in a sentence, with the answers in the order of asking.
  private func words(_ example: Rule.Example) -> String {
    let told = guidebook.told(Set(example.findings)).map { told in
      "\(told.topic.english): " + told.answers.map(words).joined(separator: ", ")
    }
    return "\(example.person) (\(told.isEmpty ? "nothing told" : told.joined(separator: "; ")))"
  }

  private func words(_ answer: Statement.Answer) -> String {
    switch answer {
    case .option(let label): label.english
    case .nowhere: "no place is marked"
    case .region(let name, let sides):
      "\(name.english) (\(sides == [.left, .right] ? "both sides" : sideNames(sides)))"
    }
  }

  private func sideNames(_ sides: Set<Side>) -> String {
    Side.allCases.filter(sides.contains).map(\.rawValue).joined(separator: " and ")
  }
}
