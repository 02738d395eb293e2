import Assessment

/// Finds the words of a glossary in what is said.
struct WordFinder {
  private let terms: [Word]
  /// The place of each spelling’s term, by its words in small letters.
  private let places: [String: Int]
  /// How many words the longest spelling has.
  private let longest: Int

  /// Makes ready to find terms as a look spells them.
  init(_ terms: [Word], _ look: Look) {
    self.terms = terms
    let spelled = terms.enumerated().flatMap { place, term in
      term.spellings.map { (words: look.say($0).wordsInSmallLetters, place: place) }
    }
    places = Dictionary(spelled.map { ($0.words.joined(separator: " "), $0.place) }) { old, _ in old
    }
    longest = spelled.map(\.words.count).max() ?? 0
  }

  /// The terms in some texts, each once, in the order of their coming.
  ///
  /// Of two that begin with the same word the longer one counts: a slipped disc is more than a disc.
  func words(in texts: [String]) -> [Word] {
    var found: [Int] = []
    for text in texts {
      var words = text.wordsInSmallLetters[...]
      while !words.isEmpty {
        let match = match(at: words)
        if let match, !found.contains(match.place) { found.append(match.place) }
        words = words.dropFirst(match?.length ?? 1)
      }
    }
    return found.map { terms[$0] }
  }

  private func match(at words: ArraySlice<String>) -> (place: Int, length: Int)? {
    (0..<min(longest, words.count)).reversed().lazy.compactMap { length in
      place(of: words.prefix(length + 1).joined(separator: " ")).map { ($0, length + 1) }
    }.first
  }

  /// The term that is spelled so, in the singular or in the plural.
  private func place(of spelling: String) -> Int? {
    places[spelling]
      ?? ["s", "es"].lazy.filter(spelling.hasSuffix)
      .compactMap { places[String(spelling.dropLast($0.count))] }.first
  }
}

extension String {
  fileprivate var wordsInSmallLetters: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
