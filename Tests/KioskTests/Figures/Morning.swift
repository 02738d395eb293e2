import Assessment
import Foundation
import Knowledge
import TestFiles
import TestSupport

@testable import Journey
@testable import Kiosk

/// What the visits of a day are like: how many of a hundred are of the commonest kind.
enum Weather: Int, CaseIterable {
  case mixed = 0
  case usual = 60
  case alike = 97
}

/// A kiosk with a file of figures, at which visits end one after the other.
struct Morning {
  private let folder: Folder
  private let file: URL
  private var attendant: Attendant
  private let batch: Int
  private(set) var tally = VisitCounts()

  init(batch: Int) throws {
    self.batch = batch
    folder = try Folder()
    file = folder.url.appendingPathComponent("tingle.prom")
    attendant = Attendant(
      .tinglingBack,
      KioskSettings(metrics: file.path), Journal(isKept: false), .sinceBoot)
    attendant.publish(tally)
  }

  /// What can be read in the file.
  var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

  /// What can be read once a visit is over.
  mutating func text(after visit: PastVisit) throws -> String {
    tally.count(visit, batch: batch)
    attendant.note(visit, tally)
    return try text
  }
}

extension PastVisit {
  private static let places =
    ["welcome", "body-map", "check", "reading"]
    + ["danger", "legs", "bladder", "change", "skin", "health"].map { "questions/\($0)" }

  static func any(_ weather: Weather, _ dice: inout Dice) -> PastVisit {
    if dice.below(100) < weather.rawValue {
      return PastVisit(
        end: .finished, told: .selfCare, place: "result", length: .seconds(250 + dice.below(100)))
    }
    let told = dice.below(2) == 0 ? nil : Urgency.allCases[dice.below(Urgency.allCases.count)]
    return PastVisit(
      end: End.allCases[dice.below(End.allCases.count)], told: told,
      place: told == nil ? places[dice.below(places.count)] : "result",
      length: .milliseconds(dice.below(2_500_000)))
  }

  /// All that a visit may come to, as the figures count it, and none of it.
  static var outcomes: [String: Int] {
    let told = Urgency.allCases.map { PastVisit(end: .idled, told: $0, place: "", length: .zero) }
    let left = places.map { PastVisit(end: .idled, told: nil, place: $0, length: .zero) }
    return Dictionary(uniqueKeysWithValues: (told + left).map { ($0.outcome, 0) })
  }

  private var outcome: String {
    let window = told?.window.map { ",within=\"\($0.rawValue)\"" } ?? ""
    return told.map { "tingle_visits_total{level=\"\($0.id)\"\(window)}" }
      ?? "tingle_visits_abandoned_total{page=\"\(place)\"}"
  }

  /// What the figures count it as.
  var kinds: Set<String> {
    let bound = VisitCounts.bounds.first { length <= .seconds($0) }
    return [
      outcome, "tingle_visit_ends_total{end=\"\(end.rawValue)\"}",
      "tingle_visit_duration_seconds_bucket{le=\"\(bound.map { "\($0)" } ?? "+Inf")\"}",
    ]
  }
}
