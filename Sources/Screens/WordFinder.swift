import Assessment

/// Finds the words of a glossary in what is said.
struct WordFinder {
  /// How a term can be spelled.
  private struct Spelling {
    let words: [Substring]
    /// The place of the term among all.
    let term: Int
  }

  private let terms: [Word]
  /// The spellings that begin with a word, in small letters.
  private let spellings: [Substring: [Spelling]]

  /// Makes ready to find terms as a look spells them.
  init(_ terms: [Word], _ look: Look) {
    self.terms = terms
    let all = terms.enumerated().flatMap { place, term in
      term.spellings.map { Spelling(words: look.say($0).wordsInSmallLetters, term: place) }
    }
    spellings = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
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
        if let match, !found.contains(match.term) { found.append(match.term) }
        words = words.dropFirst(match?.words.count ?? 1)
      }
    }
    return found.map { terms[$0] }
  }

  /// The longest spelling that words begin with, the last word in the singular or in the plural.
  private func match(at words: ArraySlice<Substring>) -> Spelling? {
    var best: Spelling?
    for first in words.prefix(1).flatMap(\.inSingular) {
      for spelling in spellings[first] ?? []
      where spelling.words.count > best?.words.count ?? 0 && words.spell(spelling.words) {
        best = spelling
      }
    }
    return best
  }
}

extension ArraySlice<Substring> {
  fileprivate func spell(_ others: [Substring]) -> Bool {
    guard let last = others.last, count >= others.count else { return false }
    let words = prefix(others.count)
    return words.dropLast().elementsEqual(others.dropLast())
      && words.last?.inSingular.contains(last) == true
  }
}

extension Substring {
  /// The word as it stands, and without the ending of a plural.
  fileprivate var inSingular: [Substring] {
    [self] + ["s", "es"].filter(hasSuffix).map { dropLast($0.count) }
  }
}

extension String {
  fileprivate var wordsInSmallLetters: [Substring] {
    let small = lowercased()
    return small.unicodeScalars.split { !$0.isLetterOrDigit }.map(Substring.init)
  }
}

extension Unicode.Scalar {
  /// What Unicode knows of a sign takes long to look up, and nearly all are plain.
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "0"..."9": true
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
