import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the words in some texts mean, and a way to all of them.
  static func words(in texts: [String], _ journey: Journey, _ look: Look) -> Sheet {
    words(WordFinder(journey.guidebook.glossary, look).words(in: texts), journey, look)
  }

  /// What some words mean, and a way to all of them.
  static func words(_ terms: [Word], _ journey: Journey, _ look: Look) -> Sheet {
    let none: [Piece] = terms.isEmpty ? [.text(look.say(.noWords)), .gap] : []
    return Sheet(
      look.say(.wordsPlace), isRead: true,
      [.title(look.say(.wordsHeading)), .gap] + none + entries(terms, look)
        + more(about: terms, journey, look) + look.ways(journey.items, in: journey.guidebook)
        + wayToGlossary(journey, look))
  }

  /// What all words mean, in the order of the alphabet.
  static func glossary(_ journey: Journey, _ look: Look) -> Sheet {
    let head: [Piece] = [.title(look.say(.glossary)), .gap]
    let terms = journey.glossary
    var sheet = Sheet(look.say(.glossary), isRead: true, head + entries(terms, look))
    // An entry and the gap below it are two pieces.
    sheet.passages = terms.indices.map { head.count + $0 * 2 }
    sheet.marks = Marks(search: journey.sought)
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
    guard !journey.urgency.isAlarm else { return [] }
    let told = Set(terms.compactMap(\.section))
    let titles = journey.guidebook.sections.filter { told.contains($0.id) }
      .map { look.say($0.title) }
    return titles.isEmpty ? [] : [.text(look.say(.moreIn(titles)), .faint), .gap]
  }
}
