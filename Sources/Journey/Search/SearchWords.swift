extension StringProtocol {
  /// The words in small letters; an apostrophe belongs to its word, and accents are left out.
  var searchWords: [String] {
    lowercased().unicodeScalars
      .split { !($0.isLetterToSearch || $0 == "’" || $0 == "'") }
      .compactMap { scalars in
        let word = String(String.UnicodeScalarView(scalars.compactMap(\.withoutAccent)))
        return word.isEmpty ? nil : word
      }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterToSearch: Bool {
    switch self {
    case "a"..."z", "0"..."9": true
    default: !isASCII && properties.isAlphabetic
    }
  }

  /// The letter as somebody types it who has no accents; nothing for an apostrophe.
  fileprivate var withoutAccent: Unicode.Scalar? {
    switch self {
    case "’", "'": nil
    case "é", "è", "ê": "e"
    default: self
    }
  }
}
