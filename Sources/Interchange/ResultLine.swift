import Assessment

/// A result as “tingle assess” prints it, as far as results are compared.
struct ResultLine: Equatable {
  let id: String
  let urgency: Urgency
  /// The rules that held, by name.
  let rules: [String]

  /// Reads a line, or says what is wrong with it.
  static func read(_ line: [UInt8]) throws(ResultFault.Line) -> ResultLine {
    guard String(validating: line, as: UTF8.self) != nil, let json = try? JSONReader.read(line),
      json.members != nil
    else { throw .notAnObject }
    if let member = json.repeatedMembers.first { throw .repeatedKey(member.name) }
    guard let id = json["id"]?.string else { throw .noID }
    guard let level = json["urgency"]?.string else { throw .noUrgency }
    let window = json["within"]?.string
    guard
      let urgency = Urgency.allCases.first(where: {
        $0.id == level && $0.window?.rawValue == window
      })
    else { throw .unknownUrgency(level, within: window) }
    guard let rules = json["rules"]?.strings else { throw .noRules }
    return ResultLine(id: id, urgency: urgency, rules: rules)
  }
}

/// What can be wrong with files of results that are to be compared.
enum ResultFault: Equatable {
  enum Line: Error, Equatable {
    case tooLong
    case notAnObject
    case repeatedKey(String)
    case noID
    case noUrgency
    case unknownUrgency(String, within: String?)
    case noRules
    case sameID(String, as: Int)
  }

  case unreadable(String)
  case line(Int, Line)
  /// A result whose case has none in the other file.
  case onlyHere(id: String)

  /// What is wrong, and how to mend it.
  func words(file: String) -> String {
    switch self {
    case .unreadable(let reason):
      "cannot read “\(file)”: \(reason); check the name and its permissions"
    case .line(let number, let what): "\(file), line \(number): \(what.words)"
    case .onlyHere(let id):
      "“\(id)” has a result in \(file) only; assess the same cases for both files"
    }
  }
}

extension ResultFault.Line {
  fileprivate var words: String {
    switch self {
    case .tooLong: "the line is too long; a result is one line as “tingle assess” prints it"
    case .notAnObject: "no JSON object; a result is one line as “tingle assess” prints it"
    case .repeatedKey(let key): "“\(key)” is given twice; give it once"
    case .noID: "no id; give every case an id of its own and assess it again"
    case .noUrgency: "no urgency; print results with “tingle assess”, as JSON"
    case .unknownUrgency(let level, let window):
      "unknown urgency “\(level)”\(window.map { " within “\($0)”" } ?? ""); "
        + "print results with “tingle assess”, as JSON"
    case .noRules: "no list of rules; print results with “tingle assess”, as JSON"
    case .sameID(let id, let first):
      "“\(id)” is the id of line \(first) too; give every case an id of its own"
    }
  }
}
