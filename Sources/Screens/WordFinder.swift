import Assessment

/// Finds the words of a glossary in what is said.
struct WordFinder: Equatable {
  /// How a term can be spelled.
  private struct Spelling: Equatable {
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
      term.spellings(at: look.place).map {
        Spelling(words: look.say($0).wordsInSmallLetters, term: place)
      }
    }
    spellings = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
  }

  /// The terms in some texts, each once, in the order of their coming.
  ///
  /// Of two that begin with the same word the longer one counts: a slipped disc is more than a disc.
  func words(in texts: [String]) -> [Word] {
    var known: Set<Int> = []
    return texts.flatMap { matches(in: $0.wordsInSmallLetters) }
      .filter { known.insert($0.term).inserted }.map { terms[$0.term] }
  }

  /// A term that was found, with the places of the words that spell it.
  struct Match {
    /// The place of the term among all.
    let term: Int
    let words: ClosedRange<Int>
  }

  /// Every term in the words of a text, in the order of their coming.
  func matches(in words: [Substring]) -> [Match] {
    let parts = words.enumerated().flatMap { place, word in
      word.wordsInSmallLetters.map { (word: $0, place: place) }
    }
    let small = parts.map(\.word)
    var found: [Match] = []
    var rest = small[...]
    while let start = rest.indices.first {
      let spelling = match(at: rest)
      let end = start + (spelling?.words.count ?? 1)
      if let spelling {
        found.append(Match(term: spelling.term, words: parts[start].place...parts[end - 1].place))
      }
      rest = rest[end...]
    }
    return found
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

extension StringProtocol {
  fileprivate var wordsInSmallLetters: [Substring] {
    let small = lowercased()
    return small.unicodeScalars.split { !$0.isLetterOrDigit }.map(Substring.init)
  }
}

extension Unicode.Scalar {
  /// The properties take long to look up, and nearly all scalars are ASCII or part of a frame.
  var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\u{2500}"..."\u{25FF}": false
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
