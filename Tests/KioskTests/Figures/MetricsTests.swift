import Assessment
import Foundation
import TestFiles
import Testing
import Wording

@testable import Journey
@testable import Kiosk

@Suite struct `Figures for Prometheus` {
  /// What was counted on a morning with visits of all kinds, which was published as a whole.
  private static let tally: VisitCounts = {
    let lengths = [10, 30, 31, 5000, 1921]
    let left = lengths.map {
      PastVisit(end: .finished, told: nil, place: "welcome", length: .seconds($0))
    }
    let told = PastVisit(
      end: .idled, told: .ambulance, place: "result", length: .milliseconds(59_999))
    var tally = VisitCounts()
    for visit in left + [told, told, told] { tally.count(visit, batch: 8) }
    return tally
  }()

  private let text = Metrics(Self.tally, edition: "e1", hour: 1_764_500_400).text

  private func exposition() throws -> Exposition { try #require(Exposition(text)) }

  @Test func `are in its format`() throws {
    let told = try exposition()
    #expect(
      told.types == [
        "tingle_visits_total": "counter", "tingle_visits_abandoned_total": "counter",
        "tingle_visit_ends_total": "counter", "tingle_visit_duration_seconds": "histogram",
        "tingle_visits_ended_total": "counter",
        "tingle_info": "gauge", "tingle_last_visit_timestamp_seconds": "gauge",
      ])
    #expect(told.values("tingle_last_visit_timestamp_seconds") == [1_764_500_400])
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
    #expect(told.values("tingle_visits_ended_total") == [8])
    #expect(told.values("tingle_visit_ends_total").reduce(0, +) == 8)
    #expect(told.values("tingle_visits_abandoned_total") == [5])
    let ambulance = told.samples.first { $0.labels["level"] == "ambulance" }
    #expect(ambulance?.value == 3)
    let levels = told.samples.filter { $0.name == "tingle_visits_total" }
    #expect(levels.count == Urgency.allCases.count, "a level that nobody had is 0")
    #expect(levels.map(\.value).reduce(0, +) == 3)
  }

  @Test func `have a histogram that only grows, and of each visit the bound alone`() throws {
    let told = try exposition()
    let buckets = told.samples.filter { $0.name == "tingle_visit_duration_seconds_bucket" }
    let bounds = buckets.compactMap { $0.labels["le"] }
    #expect(bounds == VisitCounts.bounds.map { "\($0)" } + ["+Inf"])
    // Two of 30 seconds at the most, and two beyond the last bound, wait; the four up to a minute
    // are told.
    #expect(buckets.map(\.value) == [0, 4, 4, 4, 4, 4, 4, 4])
    #expect(told.values("tingle_visit_duration_seconds_count") == [4])
    #expect(told.values("tingle_visit_duration_seconds_sum") == [240])
  }

  @Test func `of no visit are all zero`() throws {
    let told = try #require(Exposition(Metrics(VisitCounts(), edition: "e1", hour: 0).text))
    let counts = told.samples.filter { $0.name != "tingle_info" }
    #expect(counts.allSatisfy { $0.value == 0 })
  }

  @Test func `are written whole, for their group to read, in the hour, and leave only their lock`()
    throws
  {
    let folder = try Folder()
    let file = try folder.write("tingle.prom", "old")
    // Whoever reads on has the old file, and never half of both.
    let reader = try FileHandle(forReadingFrom: file)
    #expect(FiguresFile(at: file.path).write(text, inHour: 1_764_500_400) == nil)
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["tingle.prom", "tingle.prom.lock"])
    let about = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(about[.posixPermissions] as? Int == 0o640)
    #expect(about[.modificationDate] as? Date == Date(timeIntervalSince1970: 1_764_500_400))
  }

  @Test(arguments: [
    ("nowhere/tingle.prom", "No such file or directory"), ("taken", "Is a directory"),
    ("linked", "Too many levels of symbolic links"),
  ]) func `that cannot be written give the reason, and spoil nothing`(name: String, reason: String)
    throws
  {
    let folder = try Folder()
    let place = folder.url.appendingPathComponent(name).path
    let other = try folder.write("other", "mine")
    if name == "taken" {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    }
    if name == "linked" {
      try FileManager.default.createSymbolicLink(
        atPath: place + ".lock", withDestinationPath: other.path)
    }
    #expect(FiguresFile(at: place).write(text, inHour: 0) == reason)
    #expect(try String(contentsOf: other, encoding: .utf8) == "mine")
  }
}
