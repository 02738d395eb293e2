/// A sentence or two of the guidebook, in every language that the guide speaks.
///
/// In a literal, `\(.emergencyNumber)` and other services stand for what they are called where the
/// guide is used; only a ``Service`` can stand there, so a misspelled one does not compile.
public struct Text: Hashable, Sendable {
  /// The words in English, with a slot for each service.
  private let template: String
  /// The words where somebody else answers, if they are not just the same with “they” for “you”.
  private let templateForOthers: String?

  /// Creates a text from English words that name no service.
  public init(_ english: String) {
    template = english
    templateForOthers = nil
  }

  /// Creates a text whose words are different where the answers are about somebody else.
  public init(_ text: Text, others: Text) {
    template = text.template
    templateForOthers = others.template
  }

  /// The name of a service, to head its meaning.
  public init(naming service: Service) { self.init(service.slot(.name)) }

  /// The service that the text is the name of, if it is one.
  public var service: Service? { Service.allCases.first { template == $0.slot(.name) } }

  /// The words in English, as they are said where the country is not known.
  public var english: String { english(at: Locality()) }

  /// The words in English to people at a locality.
  func english(at place: Locality) -> String { template.filled(at: place) }

  /// The words in English where somebody else answers; retold if the text has none of its own.
  func englishForOthers(at place: Locality) -> String {
    // Names are filled in first, so that “your” in them is retold with the rest.
    templateForOthers?.filled(at: place) ?? english(at: place).retold
  }

  /// The text’s own words where somebody else answers, in English, as they are said where the
  /// country is not known; nothing where they are just retold.
  public var ownEnglishForOthers: String? { templateForOthers?.filled(at: Locality()) }
}

extension Text: ExpressibleByStringInterpolation {
  /// Creates a text from its English words.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Creates a text from English words and services.
  public init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.template)
  }

  /// The parts of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var template = ""

    /// Begins a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// Adds a service.
    public mutating func appendInterpolation(_ service: Service, _ form: Service.Form = .plain) {
      template += service.slot(form)
    }
  }
}

extension Service {
  /// What stands for the service in a template, and is kept by translators.
  fileprivate func slot(_ form: Form) -> String { "{\(rawValue) \(form.rawValue)}" }
}

extension String {
  /// The words with each slot filled; at the beginning of a sentence with a capital.
  fileprivate func filled(at place: Locality) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    var words = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      words += rest[..<start]
      let name = rest[rest.index(after: start)..<end].split(separator: " ").map(String.init)
      if name.count == 2, let service = Service(rawValue: name[0]),
        let form = Service.Form(rawValue: name[1])
      {
        let begins = words.isEmpty || [". ", "? ", "! "].contains(where: words.hasSuffix)
        let said = place.english(service, form)
        words += begins ? said.prefix(1).uppercased() + said.dropFirst() : said
      } else {
        words += rest[start...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }
}
