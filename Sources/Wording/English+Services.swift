extension Locality {
  /// The English words for a service in a sentence.
  func english(_ service: Service, _ form: Service.Form = .plain) -> String {
    let own = own[service]
    let phrase = own ?? country.english(service)
    let explanation = own == nil ? country.explanation(of: service) : nil
    let ending = explanation.map { " (\($0))" } ?? ""
    let (article, name) = phrase.splitArticle
    // “our clinic” and “A&E” name one place: neither “the our clinic” nor “the A&E”.
    let isOneOfMany = article == "a" || article == "an"
    return switch form {
    case .plain: phrase
    case .full: phrase + ending
    case .nearest: (isOneOfMany || article == nil ? "the nearest \(name)" : phrase) + ending
    case .the: isOneOfMany ? "the \(name)" : phrase
    case .your: isOneOfMany ? "your \(name)" : phrase
    case .name: name
    case .note: own == nil ? country.note(on: service) : ""
    }
  }

  /// What else a service is called, so that search finds it under any of its names.
  public func otherNames(of service: Service) -> [String] {
    let name = english(service, .name).lowercased()
    return service.knownNames.filter { $0.lowercased() != name }
  }

  /// Who has checked the guide, in a sentence.
  var checkedIt: String {
    clinician.map { "\($0) has checked it." } ?? "No doctor has checked it yet."
  }

  /// Who has checked a page, in a sentence.
  var checkedPage: String {
    clinician.map { "\($0) has checked it." } ?? "No doctor or nurse has checked this page yet."
  }
}

extension Country {
  /// The usual English words for a service, with their article.
  fileprivate func english(_ service: Service) -> String {
    switch (self, service) {
    case (.international, .emergencyNumber): "999, 112 or 911"
    case (.international, .emergencyDepartment): "an emergency department"
    case (.international, .adviceLine): "your urgent care line"
    case (.international, .doctor): "a doctor"
    case (.unitedKingdom, .emergencyNumber): "999"
    case (.unitedKingdom, .emergencyDepartment): "A&E"
    case (.unitedKingdom, .adviceLine): "NHS 111"
    case (.unitedKingdom, .doctor): "a GP"
    case (_, .pharmacist): "a pharmacist"
    }
  }

  /// Other names of a service that are given with it, where not everybody knows its first name.
  fileprivate func explanation(of service: Service) -> String? {
    switch (self, service) {
    case (.international, .emergencyDepartment): "A&E or ER"
    case (.international, .adviceLine): "such as 111"
    default: nil
    }
  }

  fileprivate func note(on service: Service) -> String {
    switch (self, service) {
    case (.international, .adviceLine): " In England, Scotland and Wales it is 111."
    default: ""
    }
  }
}

extension Service {
  fileprivate var knownNames: [String] {
    switch self {
    case .emergencyDepartment: ["Emergency department", "A&E", "ER"]
    case .adviceLine: ["Urgent care line", "111"]
    case .emergencyNumber, .doctor, .pharmacist: []
    }
  }
}

extension String {
  /// The article or possessive that a phrase begins with, in small letters, and the rest.
  fileprivate var splitArticle: (article: String?, name: String) {
    guard let space = firstIndex(of: " ") else { return (nil, self) }
    let first = self[..<space].lowercased()
    guard ["a", "an", "the", "our", "your"].contains(first) else { return (nil, self) }
    return (first, String(self[index(after: space)...]))
  }
}
