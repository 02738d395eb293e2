import Assessment
import Console
import Screens
import Wording

/// The ways of telling a result.
enum ResultStyle: Sendable {
  /// An object on a line, for programs.
  case json
  /// An object on a line with no more than the urgency and the rules.
  case brief
  /// A page, for people.
  case text
}

extension Outcome {
  /// Writes the outcome of a case.
  func append(
    to bytes: inout [UInt8], id: String?, by guidebook: Guidebook, _ style: ResultStyle
  ) {
    switch style {
    case .json, .brief: json(id: id, isBrief: style == .brief).appendLine(to: &bytes)
    case .text:
      if let id { bytes += "\(id)\n".utf8 }
      bytes += plainText(of: self, by: guidebook, .english).utf8
      bytes += "\n\n".utf8
    }
  }

  private func json(id: String?, isBrief: Bool) -> JSONObject {
    var object = JSONObject()
    if let id { object["id"] = .string(id) }
    object["urgency"] = .string(urgency.id)
    if let window = urgency.window { object["within"] = .string(window.rawValue) }
    object["rules"] = .strings(held.map(\.rule.id.name))
    guard !isBrief else { return object }
    object["causes"] = .objects(
      causes.map { cause in
        var object = JSONObject()
        object["id"] = .string(cause.cause.id.name)
        return object
      })
    object["reasons"] = .strings(held.map(\.rule.reason.english))
    // The map is answered by the regions of a case, and is no question of the dictionary.
    object["unanswered"] = .strings(unanswered.filter { $0 != .bodyMap }.map(\.name))
    return object
  }
}
