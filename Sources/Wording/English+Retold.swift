extension String {
  /// English words to or by a person as words about that person: “they” for “you” and for “I”.
  ///
  /// Whoever answers is still spoken to: what they told us, and that they would rather not say.
  var retold: String {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(Word.init)
    let isKept = words.indices.reduce(into: Set<Int>()) { kept, start in
      let phrase = Self.spokenToAnswerer.first { phrase in
        words[start...].prefix(phrase.count).map { $0.core.lowercased() } == phrase
      }
      kept.formUnion(start..<start + (phrase?.count ?? 0))
    }
    for index in words.indices where !isKept.contains(index) {
      let before = index > 0 ? words[index - 1] : nil
      words[index].retell(after: before)
    }
    return words.map(\.text).joined(separator: " ")
  }

  /// What is said to, or by, whoever answers, and not about the person.
  private static let spokenToAnswerer: [[String]] = [
    "you told us", "you also told us", "you were not sure", "what you answer", "you answered",
    "your answers", "your other answers", "you are not sure", "if you are worried",
    "i’d rather not say", "your emergency number", "your urgent care line", "as soon as you can",
    "take the note with you", "on your own",
  ].map { $0.split(separator: " ").map(String.init) }
}

/// A word with the marks around it.
private struct Word {
  var head: Substring
  var core: String
  var tail: Substring

  init(_ text: Substring) {
    let isLetter = { (character: Character) in character.isLetter || character == "’" }
    head = text.prefix { !isLetter($0) }
    let rest = text.dropFirst(head.count)
    core = String(rest.prefix(while: isLetter))
    tail = rest.dropFirst(core.count)
  }

  var text: String { head + core + tail }

  /// Puts the word into the third person; what it is depends on the word before.
  mutating func retell(after before: Word?) {
    // “I” is always written large, the others only where a sentence begins.
    let isLarge =
      core.first == "I"
      ? before == nil || before?.endsSentence == true || head.contains("“")
      : core.first?.isUppercase == true
    switch core.lowercased() {
    case "you":
      let isObject = before.map { Self.takesObject.contains($0.core.lowercased()) } ?? false
      core = isObject ? "them" : "they"
    case "i": core = "they"
    case "i’m": core = "they’re"
    case "me": core = "them"
    case "my", "your":
      core = core == core.uppercased() ? "THEIR" : "their"
    case "am" where before?.core.lowercased() == "they": core = "are"
    case "yourself", "myself": core = "themselves"
    default: return
    }
    if isLarge { core = core.prefix(1).uppercased() + core.dropFirst() }
  }

  private var endsSentence: Bool { tail.contains { ".?!".contains($0) } }

  /// The words after which “you” is who something is done to.
  private static let takesObject: Set<String> = [
    "help", "helps", "touch", "touches", "wake", "wakes", "tell", "hurt", "hurts", "let", "lets",
    "make", "makes", "about", "of", "to", "for", "with", "near", "round", "between", "upset",
    "upsets",
  ]
}
