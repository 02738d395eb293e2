import Assessment

/// The results of the same cases before and after a change of the rules.
public struct ResultComparison {
  /// What became of each case, in the order of the old file.
  let changes: [ResultChange]

  /// Compares results by their ids; each must be in both files.
  public init(from old: ResultFile, to new: ResultFile) {
    let after = Dictionary(
      new.results.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    changes = old.results.compactMap { line in
      after[line.id].map { ResultChange(from: line, to: $0) }
    }
  }

  /// Whether no case has changed.
  public var isEqual: Bool { changes.allSatisfy(\.isNone) }

  /// Each change on a line, then the rules that came and went, then the levels in a table.
  public var lines: [String] {
    changes.filter { !$0.isNone }.map(\.words) + [summary] + rules + table
  }

  private var summary: String {
    let up = changes.count { $0.after > $0.before }
    let down = changes.count { $0.after < $0.before }
    let others = changes.count { $0.after == $0.before && !$0.isNone }
    return "\(changes.count) results: \(up) up, \(down) down, \(others) at the same level by "
      + "other rules, \(changes.count(where: \.isNone)) equal."
  }

  private var rules: [String] {
    [("New", changes.flatMap(\.appeared)), ("Gone", changes.flatMap(\.vanished))].flatMap {
      head, names in
      Dictionary(grouping: names, by: \.self).sorted { $0.key < $1.key }
        .map { "\(head): \($0.key), in \($0.value.count)" }
    }
  }

  /// How many went from each level to each: old levels down, new ones across.
  private var table: [String] {
    let levels = Urgency.allCases
    let head = ["old, new"] + levels.map(\.name)
    let rows = levels.map { before in
      [before.name]
        + levels.map { after in
          "\(changes.count { $0.before == before && $0.after == after })"
        }
    }
    let width = head.map(\.count).max() ?? 0
    return ([head] + rows).map { row in
      row.enumerated().map { column, cell in
        let room = String(repeating: " ", count: max(0, width - cell.count))
        return column == 0 ? cell + room : room + cell
      }.joined(separator: "  ")
    }
  }
}
