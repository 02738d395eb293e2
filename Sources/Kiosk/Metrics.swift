import Assessment
import Glibc
import Journey
import Wording

/// Counts of visits as a text file of Prometheus, for the collector of node_exporter.
struct Metrics {
  private let tally: VisitCounts
  /// The edition of the guidebook.
  private let edition: String
  /// When the last visit ended, in seconds since 1970; 0 before the first.
  private let now: Int

  init(_ tally: VisitCounts, edition: String, now: Int = time(nil)) {
    self.tally = tally
    self.edition = edition
    self.now = now
  }

  /// The file.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private var lines: [String] {
    let seconds = Double(tally.total / .milliseconds(1)) / 1000
    return heads("tingle_visits_total", "counter", "Visits that came to a result, by its level.")
      + Urgency.allCases.map { level in
        let window = level.window.map { ",within=\"\($0.rawValue)\"" } ?? ""
        return "tingle_visits_total{level=\"\(level.id)\"\(window)} \(tally.told[level] ?? 0)"
      }
      + heads(
        "tingle_visits_abandoned_total", "counter", "Visits that were left before, by the page.")
      + tally.abandoned.sorted { $0.key < $1.key }.map {
        "tingle_visits_abandoned_total{page=\"\($0.key)\"} \($0.value)"
      }
      + heads("tingle_visit_ends_total", "counter", "All visits, by how they ended.")
      + PastVisit.End.allCases.map {
        "tingle_visit_ends_total{end=\"\($0.rawValue)\"} \(tally.ends[$0] ?? 0)"
      }
      + heads("tingle_visit_duration_seconds", "histogram", "How long visits took.")
      + zip(VisitCounts.bounds, tally.durations).map {
        "tingle_visit_duration_seconds_bucket{le=\"\($0)\"} \($1)"
      } + [
        "tingle_visit_duration_seconds_bucket{le=\"+Inf\"} \(tally.visits)",
        "tingle_visit_duration_seconds_sum \(seconds)",
        "tingle_visit_duration_seconds_count \(tally.visits)",
      ]
      + heads("tingle_info", "gauge", "Which edition runs.") + [
        "tingle_info{version=\"\(programVersion)\","
          + "guidebook=\"\(edition)\"} 1"
      ]
      + heads("tingle_last_visit_timestamp_seconds", "gauge", "When the last visit ended.")
      + ["tingle_last_visit_timestamp_seconds \(now)"]
  }

  private func heads(_ name: String, _ type: String, _ help: String) -> [String] {
    ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
  }
}
