extension String {
  /// English words to or by a person as words about that person: “they” for “you” and for “I”.
  ///
  /// Whoever answers is still spoken to: what they told us, and that they would rather not say.
  var retold: String {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(Word.init)
    let isKept = words.indices.reduce(into: Set<Int>()) { kept, start in
      let phrase = Self.spokenToAnswerer[words[start].small]?.first { phrase in
        words[start...].prefix(phrase.count).lazy.map(\.small).elementsEqual(phrase)
      }
      kept.formUnion(start..<start + (phrase?.count ?? 0))
    }
    for index in words.indices where !isKept.contains(index) {
      let before = index > 0 ? words[index - 1] : nil
      words[index].retell(after: before)
    }
    return words.map(\.text).joined(separator: " ")
  }

  /// What is said to, or by, whoever answers, and not about the person; by the first word.
  private static let spokenToAnswerer: [String: [[String]]] = Dictionary(
    grouping: spoken.map { $0.split(separator: " ").map(String.init) }, by: { $0.first ?? "" })

  private static let spoken = [
    "you told us", "you also told us", "you were not sure", "what you answer", "you answered",
    "your answers", "your other answers", "you are not sure", "if you are worried",
    "i’d rather not say", "your emergency number", "your urgent care line", "as soon as you can",
    "take the note with you", "on your own",
  ]
}

/// A word with the marks around it.
private struct Word {
  var head: Substring
  var core: String
  var tail: Substring
  /// The word in small letters, before it is retold.
  let small: String

  init(_ text: Substring) {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex(where: \.isOfWord) ?? scalars.endIndex
    let end = scalars[start...].firstIndex { !$0.isOfWord } ?? scalars.endIndex
    head = text[..<start]
    core = String(text[start..<end])
    tail = text[end...]
    small = core.lowercased()
  }

  var text: String { head + core + tail }

  /// Puts the word into the third person; what it is depends on the word before.
  mutating func retell(after before: Word?) {
    guard let other = inThirdPerson(after: before) else { return }
    core = isLarge(after: before) ? other.prefix(1).uppercased() + other.dropFirst() : other
  }

  /// The word in the third person; nothing where it stays as it is.
  private func inThirdPerson(after before: Word?) -> String? {
    switch small {
    case "you": before.map { Self.takesObject.contains($0.small) } == true ? "them" : "they"
    case "i": "they"
    case "i’m": "they’re"
    case "me": "them"
    case "my", "your": core == core.uppercased() ? "THEIR" : "their"
    case "am" where before?.small == "i": "are"
    case "yourself", "myself": "themselves"
    default: nil
    }
  }

  /// Whether it is written large; “I” always is, and so tells nothing unless it begins a sentence.
  private func isLarge(after before: Word?) -> Bool {
    core.first == "I"
      ? before == nil || before?.endsSentence == true || head.contains("“")
      : core.first?.isUppercase == true
  }

  private var endsSentence: Bool { tail.contains { ".?!".contains($0) } }

  /// The words after which “you” is who something is done to.
  private static let takesObject: Set<String> = [
    "help", "helps", "touch", "touches", "wake", "wakes", "tell", "hurt", "hurts", "let", "lets",
    "make", "makes", "about", "of", "to", "for", "with", "near", "round", "between", "upset",
    "upsets",
  ]
}

extension Unicode.Scalar {
  /// Whether the sign is a letter, or an apostrophe.
  ///
  /// What Unicode knows of a sign takes long to look up, and nearly all are plain.
  fileprivate var isOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "’": true
    default: !isASCII && properties.isAlphabetic
    }
  }
}
