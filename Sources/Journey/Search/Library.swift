public import Assessment
public import Wording

/// The sections and the glossary, made ready to be searched.
public struct Library: Sendable {
  /// A text that can be found.
  struct Entry: Sendable {
    let shelf: Find.Shelf
    /// Which passage of the section it belongs to; nothing for its title and summary.
    let passage: Int?
    let text: Text
    /// How much a word counts here.
    let weight: Int
  }

  let entries: [Entry]
  /// Every word of all texts, with the entries that it stands in, in rising order.
  let words: [(word: String, letters: [UInt8], entries: [Int])]

  /// Makes a guidebook ready in a language.
  ///
  /// - Parameters:
  ///   - guidebook: what can be searched.
  ///   - language: the language that is searched in.
  ///   - place: where the guide is used.
  ///   - hidden: sections that are not to be found.
  /// - Complexity: linear in the length of all texts.
  public init(
    _ guidebook: Guidebook, _ language: Language, at place: Locality = Locality(),
    hiding hidden: Set<Section.ID> = []
  ) {
    let open = guidebook.sections.filter { !hidden.contains($0.id) }
    let sections = open.flatMap { section in
      [
        Entry(shelf: .section(section.id), passage: nil, text: section.title, weight: 8),
        Entry(shelf: .section(section.id), passage: nil, text: section.summary, weight: 3),
      ]
        + section.passages.enumerated().flatMap { place, passage in
          passage.texts.map {
            Entry(shelf: .section(section.id), passage: place, text: $0, weight: 1)
          }
        }
    }
    let glossary = guidebook.glossary.flatMap { word in
      [Entry(shelf: .word(word), passage: nil, text: word.meaning, weight: 1)]
        + word.spellings(at: place).map {
          Entry(shelf: .word(word), passage: nil, text: $0, weight: 4)
        }
    }
    entries = sections + glossary
    var places: [String: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      for word in Set(language.say(entry.text, at: place).searchWords) {
        places[word, default: []].append(number)
      }
    }
    words = places.sorted { $0.key < $1.key }.map { ($0.key, Array($0.key.utf8), $0.value) }
  }
}
