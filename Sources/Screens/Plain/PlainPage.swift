import Assessment
import Console
import Journey
import Wording

/// A scene as lines of text, and what can be typed there.
struct PlainPage {
  private let journey: Journey
  private let look: Look
  private let sheet: Sheet
  private let commands: [Command]

  init(of journey: Journey, _ look: Look) {
    self.journey = journey
    self.look = look.on(journey)
    sheet = Sheet(plain: journey, self.look)
    commands = Screens.commands(of: journey, sheet, self.look)
  }

  /// Where the visitor is and how far along, all that is said there, and what can be typed.
  var lines: [String] {
    let place = [sheet.who, sheet.group, sheet.place, sheet.progress].compactMap { $0?.asSentence }
    // A section is called by its title, which need not be said twice.
    let head = sheet.place == sheet.title ? [] : wrapped(place.joined(separator: " "))
    return head
      + sheet.pieces.plainLines(width: width, numbers: numbers, isLong: sheet.isRead, look) + prompt
  }

  /// The numbers that items are chosen by.
  var numbers: [Item: Int] { sheet.numbers }

  /// What can be typed.
  var prompt: [String] { wrapped(look.say(.typing(commands.map(\.inPrompt)))) }

  /// A phrase as lines.
  func say(_ phrase: Phrase) -> [String] { wrapped(look.say(phrase)) }

  /// What is answered to a question now.
  func confirmation(of question: Question) -> [String] {
    wrapped("\(look.say(question.topic)): \(look.say(answer: question, journey))")
  }

  private var width: Int { min(look.size.columns, Look.measure) }

  private func wrapped(_ text: String) -> [String] { text.wrappedEvenly(to: width) }
}

extension PlainPage {
  /// What a line that was typed calls for.
  func reply(to line: String) -> Reply {
    let typed = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let command = commands.first(where: { $0.typed.contains(typed) }) { return command.reply }
    if let query = query(in: typed) { return .events([.askedToSearch, .lookedFor(query)]) }
    return typed.isEmpty ? .nothing : reply(toNumbers: typed)
  }

  /// What is looked for: what stands behind a slash, and at the search all that is no number.
  private func query(in typed: String) -> String? {
    if typed.hasPrefix("/"), journey.scene.leadsToSearch { return String(typed.dropFirst()) }
    let isNumber = typed.allSatisfy { ("0"..."9").contains($0) }
    return journey.scene == .search && !typed.isEmpty && !isNumber ? typed : nil
  }

  private func reply(toNumbers typed: String) -> Reply {
    let words = typed.split { " ,".contains($0) }
    let named = words.compactMap { word in
      // “+1” is a number to Swift, but nobody who types it means a line.
      word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
    }
    let numbers = numbers
    guard !named.isEmpty, named.count == words.count, !numbers.isEmpty else {
      return .fault(.meansNothing)
    }
    var items: [Item] = []
    for number in named {
      guard let item = numbers.first(where: { $0.value == number })?.key else {
        return .fault(.noLine(number))
      }
      if !items.contains(item) { items.append(item) }
    }
    guard items.count == 1 || items.allSatisfy(isTick) else { return .fault(.oneNumber) }
    return .events(items.map { .chose($0) })
  }

  private func isTick(_ item: Item) -> Bool {
    guard case .option(let id, let option) = item else { return false }
    return journey.guidebook.question(id)?.isTicked(with: option) == true
  }
}

extension String {
  /// The words with a full stop, unless a sentence ends there anyway.
  fileprivate var asSentence: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}
