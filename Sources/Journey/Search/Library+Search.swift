public import Assessment
public import Wording

/// What was looked for and what was found.
public struct Search: Hashable, Sendable {
  /// What was typed.
  public let query: String
  /// What was found, the most fitting first.
  public let finds: [Find]
  /// The words that count as found, in small letters.
  public let words: Set<String>

  /// Nothing looked for yet.
  static let nothing = Search(query: "", finds: [], words: [])

  /// Whether a word of a text counts as found.
  public func matches(_ word: some StringProtocol) -> Bool {
    word.searchWords.contains(where: words.contains)
  }
}

/// Something that was found.
public struct Find: Hashable, Sendable {
  /// Where it stands.
  public let shelf: Shelf
  /// Which passage of a section fits best; nothing where its title does.
  public let passage: Int?
  /// The text that fits best.
  public let text: Text

  /// Where a text stands.
  public enum Shelf: Hashable, Sendable {
    case section(Section.ID)
    /// A word that is explained.
    case word(Word)
  }
}

extension Library {
  /// How many finds are told.
  private static let most = 30

  /// Looks for words, spelled more or less so; the last one may be just begun.
  ///
  /// What has all words is found, or, if nothing has, what has some.
  ///
  /// - Complexity: the number of different words in all texts, times the length of the query.
  public func search(_ query: String) -> Search {
    let tokens = query.searchWords.map(hits)
    var scores: [[Double]] = Array(repeating: [], count: entries.count)
    for (place, token) in tokens.enumerated() {
      for hit in token {
        for entry in words[hit.word].entries {
          if scores[entry].isEmpty { scores[entry] = Array(repeating: 0, count: tokens.count) }
          scores[entry][place] = max(scores[entry][place], hit.weight)
        }
      }
    }
    var shelves: [Find.Shelf: Shelved] = [:]
    for (place, score) in scores.enumerated() where !score.isEmpty {
      shelves[entries[place].shelf, default: Shelved(first: place, tokens: tokens.count)]
        .take(score, of: entries[place], at: place)
    }
    let known = shelves.values.sorted { $0.isBefore($1) }
    let whole = known.filter(\.hasAll)
    return Search(
      query: query,
      finds: (whole.isEmpty ? known : whole).prefix(Self.most).map { find(entries[$0.best]) },
      words: Set(tokens.joined().map { words[$0.word].word }))
  }

  private func find(_ entry: Entry) -> Find {
    Find(shelf: entry.shelf, passage: entry.passage, text: entry.text)
  }

  /// A word that counts as one that was typed, and how much it counts.
  private typealias Hit = (word: Int, weight: Double)

  /// The words that may be meant by what was typed, and words of the same stem.
  ///
  /// What was typed counts the less the more often it stands somewhere.
  private func hits(of typed: String) -> [Hit] {
    let meant = wordsMeant(by: typed)
    let known = Set(meant.map(\.word))
    let stems = Set(
      known.map { words[$0].word }.filter { $0.utf8.count > Self.stem }.map { $0.prefix(Self.stem) }
    )
    let kin: [Hit] =
      stems.isEmpty
      ? []
      : words.indices
        .filter { !known.contains($0) && stems.contains(words[$0].word.prefix(Self.stem)) }
        .map { ($0, 0.4) }
    let all = meant + kin
    let places = Double(4 + all.map { words[$0.word].entries.count }.reduce(0, +))
    return all.map { ($0.word, $0.weight / places) }
  }

  /// The letters that words of one stem have in common at the least, as pregnant and pregnancy do.
  private static let stem = 6

  /// The words that begin like what was typed; where none does, those that are spelled nearly so.
  private func wordsMeant(by typed: String) -> [Hit] {
    let forms = ["", "s", "es"].filter(typed.hasSuffix).map { String(typed.dropLast($0.count)) }
    let begun = words.indices.compactMap { place -> Hit? in
      let word = words[place].word
      if forms.contains(word) { return (place, 1) }
      return typed.utf8.count > 1 && word.hasPrefix(typed) ? (place, 0.5) : nil
    }
    guard begun.isEmpty else { return begun }
    let letters = Array(typed.utf8)
    let limit = letters.count < 4 ? 0 : letters.count < 7 ? 1 : 2
    guard limit > 0 else { return [] }
    return words.indices.compactMap { place in
      Spelling.slips(from: letters, to: words[place].letters, upTo: limit)
        .map { (place, 0.6 / Double($0)) }
    }
  }
}

/// What was found on one shelf.
private struct Shelved {
  /// The first of its entries that has a word.
  let first: Int
  /// How much each typed word counts, where it counts most.
  private var scores: [Double]
  /// How much each counts for standing in several entries.
  private var again: [Double]
  /// The entry that fits best, and how well.
  private(set) var best: Int
  private var fit = 0.0

  init(first: Int, tokens: Int) {
    (self.first, best) = (first, first)
    scores = Array(repeating: 0, count: tokens)
    again = scores
  }

  mutating func take(_ score: [Double], of entry: Library.Entry, at place: Int) {
    for (token, value) in score.enumerated() {
      // What speaks of it again and again is more about it than what names it once.
      again[token] += value * 0.1
      scores[token] = max(scores[token], value * Double(entry.weight))
    }
    let sum = score.reduce(0, +)
    if sum > fit { (best, fit) = (place, sum) }
  }

  var hasAll: Bool { scores.allSatisfy { $0 > 0 } }

  func isBefore(_ other: Shelved) -> Bool {
    let counts = (scores.count { $0 > 0 }, other.scores.count { $0 > 0 })
    if counts.0 != counts.1 { return counts.0 > counts.1 }
    let sums = (
      (scores + again).reduce(0, +), (other.scores + other.again).reduce(0, +)
    )
    return sums.0 != sums.1 ? sums.0 > sums.1 : first < other.first
  }
}
