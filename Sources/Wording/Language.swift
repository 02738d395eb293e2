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

  /// Says a phrase of the interface.
  public func say(_ phrase: Phrase, of subject: Subject = .visitor) -> String {
    switch self {
    case .english:
      subject != .visitor && phrase.isAboutPerson ? phrase.english.retold : phrase.english
    }
  }

  /// Says a text of the guidebook to whoever answers.
  public func say(_ text: Text, of subject: Subject = .visitor) -> String {
    switch self {
    case .english:
      subject == .visitor ? text.english : text.englishForOthers ?? text.english.retold
    }
  }
}

extension Language {
  /// The numbers to call in an emergency in several countries, as every text names them.
  static let emergencyNumbers = "999, 112 or 911"
}

extension String {
  /// The same with one number to call, where it names those of several countries.
  public func calling(_ phone: PhoneNumber) -> String {
    let numbers = Language.emergencyNumbers
    guard let start = utf8.indices.first(where: { utf8[$0...].starts(with: numbers.utf8) }) else {
      return self
    }
    let rest = String(self[start...].dropFirst(numbers.count))
    return self[..<start] + phone.text + rest.calling(phone)
  }
}
