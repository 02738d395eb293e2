import Assessment
import Journey
import Wording

/// Published counts of visits as a text file of Prometheus, for the collector of node_exporter.
struct Metrics {
  private let tally: VisitCounts
  /// The edition of the guidebook.
  private let edition: String
  /// The hour in which the last of these visits ended, in seconds since 1970; 0 before the first.
  private let hour: Int

  init(_ tally: VisitCounts, edition: String, hour: Int) {
    self.tally = tally
    self.edition = edition
    self.hour = hour
  }

  /// The file.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private var lines: [String] { outcomes + ends + lengths + about }

  private var outcomes: [String] {
    heads("tingle_visits_total", "counter", "Visits that came to a result, by its level.")
      + Urgency.allCases.map { level in
        let window = level.window.map { ",within=\"\($0.rawValue)\"" } ?? ""
        let count = tally.outcomes.published[.told(level)] ?? 0
        return "tingle_visits_total{level=\"\(level.id)\"\(window)} \(count)"
      }
      + heads(
        "tingle_visits_abandoned_total", "counter", "Visits that were left before, by the page.")
      + tally.abandoned.map { "tingle_visits_abandoned_total{page=\"\($0.page)\"} \($0.count)" }
  }

  private var ends: [String] {
    heads("tingle_visit_ends_total", "counter", "Visits, by how they ended.")
      + PastVisit.End.allCases.map {
        "tingle_visit_ends_total{end=\"\($0.rawValue)\"} \(tally.ends.published[$0] ?? 0)"
      }
  }

  private var lengths: [String] {
    let name = "tingle_visit_duration_seconds"
    let bounds = VisitCounts.bounds
    var (lines, count, sum) = ([String](), 0, 0)
    for (place, bound) in (bounds.map { "\($0)" } + ["+Inf"]).enumerated() {
      let own = tally.lengths.published[place] ?? 0
      count += own
      sum += own * bounds[min(place, bounds.count - 1)]
      lines.append("\(name)_bucket{le=\"\(bound)\"} \(count)")
    }
    return heads(
      name, "histogram", "How long visits took; the sum takes each at the bound of its bucket.")
      + lines + ["\(name)_sum \(sum)", "\(name)_count \(count)"]
  }

  private var about: [String] {
    heads(
      "tingle_visits_ended_total", "counter",
      "All visits; some of them wait to be in the counts above.")
      + ["tingle_visits_ended_total \(tally.published)"]
      + heads("tingle_info", "gauge", "Which edition runs.") + [
        "tingle_info{version=\"\(programVersion)\",guidebook=\"\(edition)\"} 1"
      ]
      + heads(
        "tingle_last_visit_timestamp_seconds", "gauge",
        "The hour in which the last of all visits ended.")
      + ["tingle_last_visit_timestamp_seconds \(hour)"]
  }

  private func heads(_ name: String, _ type: String, _ help: String) -> [String] {
    ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
  }
}
