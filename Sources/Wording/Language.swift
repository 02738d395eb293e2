/// A language that the guide can speak.
///
/// A new language is a new case; the compiler then names every place that must learn it.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"

  /// The language's name in itself, as a person looks for it.
  public var nativeName: String {
    switch self {
    case .english: "English"
    }
  }

  /// Says a phrase of the interface, about a person, to people at a locality.
  public func say(
    _ phrase: Phrase, of subject: Subject = .visitor, at place: Locality
  ) -> String {
    switch self {
    case .english:
      let words = phrase.english(at: place)
      return subject != .visitor && phrase.isAboutPerson ? words.retold : words
    }
  }

  /// Says a text of the guidebook, about a person, to people at a locality.
  public func say(_ text: Text, of subject: Subject = .visitor, at place: Locality) -> String {
    switch self {
    case .english:
      subject == .visitor ? text.english(at: place) : text.englishForOthers(at: place)
    }
  }
}
