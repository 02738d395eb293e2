import Assessment

/// What became of a case between two results of it.
struct ResultChange: Equatable {
  let id: String
  let before: Urgency
  let after: Urgency
  /// The rules that hold now and did not, and those that do no longer.
  let appeared: [String]
  let vanished: [String]

  init(from old: ResultLine, to new: ResultLine) {
    id = old.id
    before = old.urgency
    after = new.urgency
    appeared = new.rules.filter { !old.rules.contains($0) }
    vanished = old.rules.filter { !new.rules.contains($0) }
  }

  /// Whether urgency and rules are as they were, whatever the order of the rules.
  var isNone: Bool { before == after && appeared.isEmpty && vanished.isEmpty }

  /// The change on a line.
  var words: String {
    let level =
      before == after
      ? "\(after.name), as before"
      : "\(before.name) → \(after.name) (\(before < after ? "up" : "down"))"
    let rules =
      (appeared.isEmpty ? "" : "; new: \(appeared.joined(separator: ", "))")
      + (vanished.isEmpty ? "" : "; gone: \(vanished.joined(separator: ", "))")
    return "\(id): \(level)\(rules)"
  }
}

extension Urgency {
  /// The level with its window.
  var name: String { window.map { "\(id) (\($0.rawValue))" } ?? id }
}
