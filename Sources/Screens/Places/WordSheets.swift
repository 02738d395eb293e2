import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the words on a sheet mean, and a way to all of them.
  static func words(_ explained: Sheet, _ journey: Journey, _ look: Look) -> Sheet {
    let finder = WordFinder(journey.guidebook.glossary, look)
    return words(finder.words(in: explained.pieces.flatMap(\.texts)), journey, look)
  }

  /// What some words mean, and a way to all of them.
  static func words(_ terms: [Word], _ journey: Journey, _ look: Look) -> Sheet {
    let none: [Piece] = terms.isEmpty ? [.text(look.say(.noWords)), .gap] : []
    var sheet = Sheet(
      look.say(.wordsPlace),
      [.title(look.say(.wordsHeading)), .gap] + none + entries(terms, look)
        + more(about: terms, journey, look) + wayToGlossary(journey, look))
    sheet.isRead = true
    return sheet
  }

  /// What all words mean, in the order of the alphabet.
  static func glossary(_ journey: Journey, _ look: Look) -> Sheet {
    let terms = journey.guidebook.glossary
      .map { (term: $0, key: look.say($0.name).lowercased()) }
      .sorted { $0.key < $1.key }.map(\.term)
    var sheet = Sheet(
      look.say(.glossary), [.title(look.say(.glossary)), .gap] + entries(terms, look))
    sheet.isRead = true
    return sheet
  }

  /// The way to all words; nothing where none is explained.
  static func wayToGlossary(_ journey: Journey, _ look: Look) -> [Piece] {
    journey.items.contains(.glossary) ? [.item(.glossary, look.say(.glossary))] : []
  }

  private static func entries(_ terms: [Word], _ look: Look) -> [Piece] {
    terms.flatMap { [.entry(look.say($0.name), look.say($0.meaning)), .gap] }
  }

  /// The sections that say more; none in an alarm, which calls for acting and not for reading.
  private static func more(about terms: [Word], _ journey: Journey, _ look: Look) -> [Piece] {
    guard !journey.outcome.urgency.isAlarm else { return [] }
    let told = Set(terms.compactMap(\.section))
    let titles = journey.guidebook.sections.filter { told.contains($0.id) }
      .map { look.say($0.title) }
    return titles.isEmpty ? [] : [.text(look.say(.moreIn(titles)), .faint), .gap]
  }
}
