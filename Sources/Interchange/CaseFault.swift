/// What can be wrong with a line that should be a case.
package enum CaseFault: Equatable, Sendable {
  case lineTooLong(limit: Int)
  case notUTF8
  case notJSON
  case notAnObject
  case unknownKey(String, near: String?)
  case repeatedKey(String)
  case idNotText
  case regionsNotAList
  case regionNotAnObject
  case unknownRegionKey(String, of: String)
  case unknownRegion(String, near: String?)
  case noSide(of: String, allowed: [String])
  case wrongSide(String, of: String, allowed: [String])
  case answersNotAnObject
  case unknownQuestion(String, near: String?)
  case mapAmongAnswers(String)
  case unknownOption(String, of: String, near: String?, allowed: [String])
  case answerNotText(String)
  case noAnswer(String)
  case severalAnswers(String, count: Int)
  case more(Int)

  /// What is wrong, and what would be right.
  package var words: String {
    switch self {
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes; a case is one short line"
    case .notUTF8: "the line is not UTF-8; save the file as UTF-8"
    case .notJSON: "the line is not JSON; write one object a line, like {\"answers\": {}}"
    case .notAnObject: "a case must be a JSON object, like {\"answers\": {}}"
    case .unknownKey(let key, let near):
      "unknown key \(quoted(key))\(hint(near)); a case has id, regions and answers"
    case .repeatedKey(let key):
      "\(quoted(key)) is given twice; give it once, with all of its answer"
    case .idNotText: "id must be a text in quotes"
    case .regionsNotAList:
      "regions must be a list, like [{\"id\": \"lower-back\", \"side\": \"left\"}]"
    case .regionNotAnObject: "a region must be an object with id and side, both texts"
    case .unknownRegionKey(let key, let region):
      "region \(quoted(region)) has an unknown key \(quoted(key)); a region has id and side"
    case .unknownRegion(let id, let near): "unknown region \(quoted(id))\(hint(near))"
    case .noSide(let region, let allowed):
      "region \(quoted(region)) needs both id and side; its side is \(allowed.joined(separator: ", "))"
    case .wrongSide(let side, let region, let allowed):
      "region \(quoted(region)) has no side \(quoted(side)); it has "
        + allowed.joined(separator: ", ")
    case .answersNotAnObject: "answers must be an object, like {\"bladder\": \"normal\"}"
    case .unknownQuestion(let id, let near): "unknown question \(quoted(id))\(hint(near))"
    case .mapAmongAnswers(let question):
      "\(quoted(question)) is no question with options; give its places under regions"
    case .unknownOption(let option, let question, let near, let allowed):
      "question \(quoted(question)) has no option \(quoted(option))\(hint(near)); "
        + "it has \(allowed.joined(separator: ", "))"
    case .answerNotText(let question):
      "the answer to \(quoted(question)) must be an option in quotes, or a list of options"
    case .noAnswer(let question):
      "the answer to \(quoted(question)) is empty; leave the question out, or give an option"
    case .severalAnswers(let question, let count):
      "question \(quoted(question)) takes one answer, not \(count)"
    case .more(let count): "and \(count) more"
    }
  }
}

/// All that is wrong with a line; of more than a hundred faults the first hundred are told.
///
/// Such a line is no case with slips, and telling each would take more room than the line.
public struct CaseFaults: Equatable, Sendable {
  private static let most = 100

  private let line: [UInt8]
  private var told: [CaseFault] = []
  private var untold = 0
  private var offset: Int?

  init(of line: [UInt8]) { self.line = line }

  /// The faults of a line that is too long to be read.
  public static func tooLong(limit: Int) -> Self {
    var faults = CaseFaults(of: [])
    faults.add(.lineTooLong(limit: limit))
    return faults
  }

  /// The faults.
  package var list: [CaseFault] { untold > 0 ? told + [.more(untold)] : told }

  /// Whether nothing is wrong.
  public var isEmpty: Bool { told.isEmpty }

  /// The character in the line, from 1, at which the first fault shows.
  public var column: Int {
    1 + String(decoding: line.prefix(offset ?? 0), as: UTF8.self).unicodeScalars.count
  }

  /// What is wrong, and what would be right, in a sentence.
  public var words: String { list.map(\.words).joined(separator: "; ") }

  /// Adds a fault, which is made only if it will be told.
  mutating func add(_ fault: @autoclosure () -> CaseFault, at offset: Int = 0) {
    if told.count < Self.most { told.append(fault()) } else { untold += 1 }
    self.offset = min(self.offset ?? offset, offset)
  }
}

/// What was handed in, cut where it is too long to be read in a message.
private func quoted(_ text: String) -> String {
  text.count > 60 ? "“\(text.prefix(57))…”" : "“\(text)”"
}

private func hint(_ near: String?) -> String {
  near.map { " (did you mean “\($0)”?)" } ?? ""
}
