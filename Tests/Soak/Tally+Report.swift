import Assessment
import Soaking

extension Tally {
  /// All that was counted, a line each.
  var report: String {
    let all: [(String, Int)] =
      Count.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
      + Kind.allCases.map { ("at " + $0.rawValue, scenes[$0] ?? 0) }
      + Urgency.allCases.map { ("told \($0)", urgencies[$0] ?? 0) }
    return all.map { name, count in
      name + String(repeating: " ", count: max(1, 36 - name.count)) + "\(count)"
    }
    .joined(separator: "\n")
  }
}
