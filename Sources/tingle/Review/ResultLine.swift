import Assessment

/// A result as “tingle assess” prints it, as far as results are compared.
struct ResultLine: Equatable {
  let id: String
  let urgency: Urgency
  /// The rules that held, by name.
  let rules: [String]

  /// Reads a line, or says what is wrong with it.
  static func read(_ line: ArraySlice<UInt8>, number: Int) -> Result<ResultLine, ResultFault> {
    func fault(_ what: ResultFault.Line) -> Result<ResultLine, ResultFault> {
      .failure(.line(number, what))
    }
    guard String(validating: line, as: UTF8.self) != nil, let text = try? JSONText(line),
      let members = text.members()
    else { return fault(.notAnObject) }
    func string(_ key: String) -> String? {
      members.first { $0.key == key }.flatMap { text.string(at: $0.value) }
    }
    if let key = text.repeatedKeys.first { return fault(.repeatedKey(key)) }
    guard let id = string("id") else { return fault(.noID) }
    guard let level = string("urgency") else { return fault(.noUrgency) }
    let window = string("within")
    guard
      let urgency = Urgency.allCases.first(where: {
        $0.id == level && $0.window?.rawValue == window
      })
    else { return fault(.unknownUrgency(level, within: window)) }
    guard
      let rules = members.first(where: { $0.key == "rules" })
        .flatMap({ text.strings(at: $0.value) })
    else { return fault(.noRules) }
    return .success(ResultLine(id: id, urgency: urgency, rules: rules))
  }
}

/// What can be wrong with files of results that are to be compared.
enum ResultFault: Error, Equatable {
  enum Line: Equatable {
    case tooLong
    case notAnObject
    case repeatedKey(String)
    case noID
    case noUrgency
    case unknownUrgency(String, within: String?)
    case noRules
    case sameID(String, as: Int)
  }

  case unreadable(Int32)
  case line(Int, Line)
  /// A result whose case has none in the other file.
  case onlyHere(id: String)

  /// What is wrong, and how to mend it.
  func words(file: String) -> String {
    switch self {
    case .unreadable(let code):
      "cannot read “\(file)”: \(Output.reason(code)); check the name and its permissions"
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
