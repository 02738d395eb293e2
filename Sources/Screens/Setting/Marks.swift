import Console
import Journey

/// What is marked in running text.
struct Marks: Equatable {
  /// What finds the explained words, each of which is marked where it comes first.
  var terms: WordFinder?
  /// What was looked for, which is marked wherever it stands.
  var search: Search?

  var isEmpty: Bool { terms == nil && search?.words.isEmpty != false }

  /// The inks of the marked words of a text, by their places.
  func inks(of words: [Substring]) -> [Int: Ink] {
    var inks: [Int: Ink] = [:]
    var known: Set<Int> = []
    for match in terms?.matches(in: words) ?? [] where known.insert(match.term).inserted {
      for place in match.words { inks[place] = .term }
    }
    guard let search else { return inks }
    for (place, word) in words.enumerated() where search.matches(word) { inks[place] = .match }
    return inks
  }
}
