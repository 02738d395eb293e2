import Assessment
import Foundation
import Journey
import Knowledge
import TestFiles
import Testing
import Wording

@testable import Kiosk

/// A text file of Prometheus, taken apart by its rules.
private struct Exposition {
  struct Sample: Equatable {
    let name: String
    let labels: [String: String]
    let value: Double
  }

  private(set) var types: [String: String] = [:]
  private(set) var samples: [Sample] = []

  /// Nothing where the text breaks a rule.
  init?(_ text: String) {
    guard text.hasSuffix("\n") else { return nil }
    var helped: Set<String> = []
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.wholeMatch(of: /# HELP ([a-z_]+) [^\\]+/) {
        guard helped.insert(String(match.1)).inserted else { return nil }
      } else if let match = line.wholeMatch(of: /# TYPE ([a-z_]+) (counter|gauge|histogram)/) {
        guard types.updateValue(String(match.2), forKey: String(match.1)) == nil else { return nil }
      } else if let match = line.wholeMatch(of: /([a-z_]+)(?:\{(.*)\})? ([-+.0-9e]+)/) {
        guard let value = Double(match.3), let labels = Self.labels(match.2 ?? "") else {
          return nil
        }
        samples.append(Sample(name: String(match.1), labels: labels, value: value))
      } else {
        return nil
      }
    }
    guard helped == Set(types.keys), samples.allSatisfy({ family(of: $0.name) != nil }) else {
      return nil
    }
  }

  private static func labels(_ text: Substring) -> [String: String]? {
    var labels: [String: String] = [:]
    for part in text.split(separator: ",") {
      guard let match = part.wholeMatch(of: /([a-z_]+)="([^"\\]*)"/),
        labels.updateValue(String(match.2), forKey: String(match.1)) == nil
      else { return nil }
    }
    return labels
  }

  private func family(of name: String) -> String? {
    if types[name] != nil { return name }
    let end = ["_bucket", "_sum", "_count"].first { name.hasSuffix($0) } ?? ""
    let base = String(name.dropLast(end.count))
    return types[base] == "histogram" ? base : nil
  }

  /// The values of all samples of a name.
  func values(_ name: String) -> [Double] { samples.filter { $0.name == name }.map(\.value) }
}

@Suite struct `Figures for Prometheus` {
  /// What was counted on a day with visits of all kinds.
  private static let tally: VisitCounts = {
    let rules = KioskRules(hasStaffPage: true)
    var journey = Journey(through: .tinglingBack, at: Site(kiosk: rules))
    var now = Duration.zero
    func visit(_ seconds: Int, _ events: Event...) {
      _ = journey.receive(.showedUp)
      now += .seconds(seconds)
      for event in events { _ = journey.receive(event) }
      // The clock as somebody looks at it who presses keys all the time.
      while journey.scene != .attract {
        _ = journey.receive(.stirred)
        _ = journey.receive(.clockShowed(now))
        _ = journey.receive(.askedToLeave)
        _ = journey.receive(.chose(.leave))
      }
    }
    for seconds in [10, 30, 31, 100, 5000] { visit(seconds) }
    visit(50, .chose(.begin(.visitor)))
    visit(
      60, .chose(.begin(.visitor)), .chose(.option("danger-now", "legs-gone")), .chose(.confirm))
    visit(0, .chose(.contents))
    return journey.post.tally
  }()

  private let text = Metrics(Self.tally, edition: "e1", now: 1_764_500_000).text

  private func exposition() throws -> Exposition { try #require(Exposition(text)) }

  @Test func `are in its format`() throws {
    let told = try exposition()
    #expect(
      told.types == [
        "tingle_visits_total": "counter", "tingle_visits_abandoned_total": "counter",
        "tingle_visit_ends_total": "counter", "tingle_visit_duration_seconds": "histogram",
        "tingle_info": "gauge", "tingle_last_visit_timestamp_seconds": "gauge",
      ])
    #expect(told.values("tingle_last_visit_timestamp_seconds") == [1_764_500_000])
    let info = told.samples.first { $0.name == "tingle_info" }
    #expect(
      info?.labels == [
        "version": programVersion, "guidebook": "e1",
      ])
    #expect(
      Set(told.samples.map { "\($0.name)\($0.labels.sorted { $0.key < $1.key })" }).count
        == told.samples.count, "no two samples have one name and labels")
  }

  @Test func `add up`() throws {
    let told = try exposition()
    let ends = told.values("tingle_visit_ends_total").reduce(0, +)
    let visits = told.values("tingle_visits_total").reduce(0, +)
    let abandoned = told.values("tingle_visits_abandoned_total").reduce(0, +)
    #expect(ends == 8 && visits == 1 && abandoned == 7)
    #expect(told.values("tingle_visit_duration_seconds_count") == [8])
    #expect(told.values("tingle_visit_duration_seconds_sum") == [5281])
    let ambulance = told.samples.first { $0.labels["level"] == "ambulance" }
    #expect(ambulance?.value == 1)
    let levels = told.samples.filter { $0.name == "tingle_visits_total" }
    #expect(levels.count == Urgency.allCases.count, "a level that nobody had is 0")
  }

  @Test func `have a histogram that only grows, up to all visits`() throws {
    let buckets = try exposition().samples.filter {
      $0.name == "tingle_visit_duration_seconds_bucket"
    }
    let bounds = buckets.compactMap { $0.labels["le"] }
    #expect(bounds == VisitCounts.bounds.map { "\($0)" } + ["+Inf"])
    #expect(buckets.map(\.value) == [3, 6, 7, 7, 7, 7, 7, 8])
  }

  @Test func `of no visit are all zero`() throws {
    let told = try #require(
      Exposition(Metrics(Journey(through: .tinglingBack).post.tally, edition: "e1", now: 0).text))
    let counts = told.samples.filter { $0.name != "tingle_info" }
    #expect(counts.allSatisfy { $0.value == 0 })
  }

  @Test func `are written whole, for all to read, and leave only their lock`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write("tingle.prom", "old")
    // Whoever reads on has the old file, and never half of both.
    let reader = try FileHandle(forReadingFrom: file)
    #expect(FiguresFile(at: file.path).write(text) == nil)
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["tingle.prom", "tingle.prom.lock"])
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o644)
  }

  @Test(arguments: [
    ("nowhere/tingle.prom", "No such file or directory"), ("taken", "Is a directory"),
    ("linked", "Too many levels of symbolic links"),
  ]) func `that cannot be written give the reason, and spoil nothing`(name: String, reason: String)
    throws
  {
    let folder = try Folder()
    defer { folder.remove() }
    let place = folder.url.appendingPathComponent(name).path
    let other = try folder.write("other", "mine")
    if name == "taken" {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    }
    if name == "linked" {
      try FileManager.default.createSymbolicLink(
        atPath: place + ".lock", withDestinationPath: other.path)
    }
    #expect(FiguresFile(at: place).write(text) == reason)
    #expect(try String(contentsOf: other, encoding: .utf8) == "mine")
  }
}
