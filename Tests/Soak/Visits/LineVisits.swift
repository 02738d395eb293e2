import Assessment
import Console
import Glibc
import Journey
import Knowledge
import Pseudoterminal
import Screens
import Soaking
import TestSupport
import Wording

/// People who visit the guide line by line, on a terminal, up to their result.
///
/// Beside the program stands the same guide without one: what is printed must be the same, and the
/// level that is told that of the answers which were typed.
struct LineVisits {
  let program: String
  let visits: Int
  let seed: UInt64
  /// Whether each result is printed, as a case whose id is the level that was told.
  let isTraced: Bool

  /// Lets everybody come, and says what went wrong, if anything.
  func run() throws -> String? {
    var (results, lines) = (0, 0)
    for number in 1...visits {
      var visit = try LineVisit(of: program, seed: seed &+ UInt64(number))
      if let fault = visit.run() {
        return "visit \(number): \(fault)\n\(visit.typed.joined(separator: "\n"))"
      }
      lines += visit.typed.count
      results += visit.result == nil ? 0 : 1
      if isTraced, let result = visit.result { print(result) }
    }
    print(
      "\(visits) visits line by line, \(lines) lines typed, \(results) results with their level")
    return nil
  }
}

private struct LineVisit {
  private let terminal: Pseudoterminal
  private var talk: Conversation
  private var dice: Dice
  private let persona: Persona
  private var seen = SeenAnswers()
  private(set) var typed: [String] = []
  private(set) var result: String?

  init(of program: String, seed: UInt64) throws {
    dice = Dice(seed: seed)
    persona = Persona(in: .tinglingBack, &dice)
    let columns = [40, 80, 132][dice.below(3)]
    terminal = try Pseudoterminal([program, "--plain"], columns: columns)
    let look = Look(size: Size(rows: 1, columns: columns), glyphs: .rich)
    talk = Conversation(Journey(through: .tinglingBack), look)
  }

  private var journey: Journey { talk.journey }

  /// Visits, and says what is wrong, if anything.
  mutating func run() -> String? {
    if let fault = fault(after: "", printing: talk.page) { return fault }
    while journey.scene != .outcome, typed.count < 300 {
      let line = next()
      typed.append(line)
      terminal.send(line + "\n")
      if let fault = fault(after: line + "\n", printing: talk.hear(line)) { return fault }
    }
    guard journey.scene == .outcome else { return nil }
    let page = talk.page.joined(separator: " ").split(separator: " ").joined(separator: " ")
    let told = Urgency.told(on: page, in: journey)
    result = seen.line(id: told.name, in: journey.guidebook)
    return seen.fault(in: told, by: journey.engine)
  }

  /// What differs between what the terminal shows next and what it should.
  private func fault(after line: String, printing lines: [String]) -> String? {
    let expected = (line + lines.map { $0 + "\n" }.joined()).replacing("\n", with: "\r\n")
    var came: [UInt8] = []
    let start = ContinuousClock.now
    while came.count < expected.utf8.count, ContinuousClock.now - start < .seconds(30) {
      came += terminal.read(quiet: 5)
    }
    let text = String(decoding: came, as: UTF8.self)
    return text == expected ? nil : "“\(text)” came, and not “\(expected)”"
  }

  /// What is typed next, most of the time to answer what is asked.
  private mutating func next() -> String {
    let asides = ["back", "again", "words", "help", "99", "", "zzz"]
    if dice.below(8) == 0 { return asides[dice.below(asides.count)] }
    // What is to be answered may stand on the page before.
    guard let item = item(), let number = number(of: item) else { return "back" }
    seen.take(item, at: journey.scene, in: journey.guidebook)
    return number
  }

  private mutating func item() -> Item? {
    switch journey.scene {
    case .welcome: .begin(Subject.allCases[dice.below(3)])
    case .leaving: .stay
    case .page, .map, .side:
      dice.below(20) == 0
        ? journey.items[dice.below(journey.items.count)] : persona.item(in: journey)
    default: persona.item(in: journey)
    }
  }

  /// How an item is chosen: an option by the number that is printed before its label.
  private func number(of item: Item) -> String? {
    switch item {
    case .proceed: return ""
    case .nowhere: return "0"
    case .option(let id, let option):
      // Line by line there is one question at a time.
      guard let question = journey.question, question.id == id else { return nil }
      let found = question.options.first { $0.id == option }
      let label = found.map { journey.language.say($0.label, of: journey.subject, at: Locality()) }
      let items = talk.page.reduce(into: [String]()) { items, line in
        if line.hasPrefix(" "), let last = items.popLast() {
          items.append(last + " " + line.drop { $0 == " " })
        } else {
          items.append(line)
        }
      }
      return items.lazy.compactMap { $0.wholeMatch(of: /([0-9]+) (?:\[x\] )?(.*)/) }
        .first { String($0.2) == label }.map { String($0.1) }
    default:
      return journey.items.firstIndex(of: item).map { "\($0 + 1)" }
    }
  }
}
