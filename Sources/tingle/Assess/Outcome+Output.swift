import Assessment
import Console
import Screens
import Wording

extension Outcome {
  /// The outcome as a JSON object on a line.
  func json(id: String?, by guidebook: Guidebook) -> String {
    var object = JSONObject()
    if let id { object["id"] = .string(id) }
    object["urgency"] = .string(urgency.id)
    if let window = urgency.window { object["within"] = .string(window.rawValue) }
    object["rules"] = .strings(held.map(\.rule.id.name))
    object["causes"] = .objects(
      causes.map { cause in
        var object = JSONObject()
        object["id"] = .string(cause.cause.id.name)
        return object
      })
    object["reasons"] = .strings(guidebook.statements(for: self).map(\.reason.english))
    // The map is answered by the regions of a case, and is no question of the dictionary.
    object["unanswered"] = .strings(unanswered.filter { $0 != .bodyMap }.map(\.name))
    return object.line
  }

  /// The outcome as the guide's own page of it, set for people.
  func text(id: String?, by guidebook: Guidebook) -> String {
    let head = id.map { "\($0)\n" } ?? ""
    return head + plainText(of: self, by: guidebook, .english) + "\n\n"
  }
}
