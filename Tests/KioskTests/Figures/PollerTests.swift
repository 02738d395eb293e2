import Assessment
import TestSupport
import Testing

@testable import Journey
@testable import Kiosk

/// The families of counts in a file, in each of which a visit is counted once; what is missing is 0.
private func families(in text: String) -> [[String: Int]] {
  var outcomes = PastVisit.outcomes
  var (ends, lengths) = ([String: Int](), [String: Int]())
  var shorter = 0
  for line in text.split(separator: "\n") {
    let parts = line.split(separator: " ")
    guard parts.count == 2, let count = Int(parts[1]) else { continue }
    let name = String(parts[0])
    if name.hasPrefix("tingle_visits_total{") || name.hasPrefix("tingle_visits_abandoned_total{") {
      outcomes[name] = count
    } else if name.hasPrefix("tingle_visit_ends_total{") {
      ends[name] = count
    } else if name.hasPrefix("tingle_visit_duration_seconds_bucket{") {
      lengths[name] = count - shorter
      shorter = count
    }
  }
  return [outcomes, ends, lengths]
}

@Suite struct `Somebody who reads the figures all day` {
  @Test(arguments: Weather.allCases, [6, 10, 20])
  func `finds nobody among 5,000 visits`(weather: Weather, batch: Int) throws {
    var morning = try Morning(batch: batch)
    var poller = Poller(at: try morning.text)
    var dice = Dice(seed: UInt64(weather.rawValue))
    var visits: [PastVisit] = []
    for number in 0..<5000 {
      visits.append(.any(weather, &dice))
      let text = try morning.text(after: visits[number])
      poller.sees(number, text, families(in: text))
    }
    let found = poller.told.count { !visits[$0.key].kinds.isDisjoint(with: $0.value) }
    let wrong = poller.told.count - found
    #expect(found == 0, "\(found) of 5,000 people were found, and \(wrong) mistaken for others")
    #expect(poller.changes == 5000 / batch, "the figures are kept up to date")
    let counted = poller.counts["tingle_visits_total{level=\"self-care\"}"] ?? 0
    let all = visits.count { $0.told == .selfCare }
    // No batch may tell of nearly all of its visits.
    #expect(counted <= all && counted >= min(all, 5000 / batch * (batch - 3)) - batch)
  }

  @Test(arguments: Weather.allCases)
  func `cannot see in which order the visits of a batch ended`(weather: Weather) throws {
    var dice = Dice(seed: 1)
    let batches = (1...30).map { _ in (1...10).map { _ in PastVisit.any(weather, &dice) } }
    var (one, other) = (try Morning(batch: 10), try Morning(batch: 10))
    for batch in batches {
      let texts = try batch.map { try one.text(after: $0) }
      let shuffled = try batch.shuffled(using: &dice).map { try other.text(after: $0) }
      #expect(texts == shuffled)
      #expect(Set(texts.dropLast()).count == 1, "nothing changes before the last")
    }
  }
}
