import Assessment
import Journey

/// What walkers at an unattended guide came by, by name.
package struct KioskSums: Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// How often something was come by.
  package subscript(name: String) -> Int { counts[name] ?? 0 }

  mutating func add(_ name: String) { counts[name, default: 0] += 1 }

  mutating func add(_ scene: Scene) {
    let name = "at \(scene.name)"
    if Self.names.contains(name) { add(name) }
  }

  /// Takes in what others came by.
  package mutating func add(_ other: KioskSums) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// All that was come by, a line each.
  package var report: String {
    counts.sorted { $0.key < $1.key }.map { name, count in
      name + String(repeating: " ", count: max(1, 36 - name.count)) + "\(count)"
    }
    .joined(separator: "\n")
  }

  /// The names of what nobody came by.
  package var missing: [String] {
    let ends = PastVisit.End.allCases.map { "visits \($0.rawValue)" }
    return (["right PINs", "wrong PINs", "rings", "left by staff"] + ends + Self.names)
      .filter { counts[$0] == nil }
  }

  /// The scenes that are counted: those of an unattended guide, and results.
  private static let scenes: [Scene] = [
    .attract, .stillThere, .hidden, .stillYou, .urgentHelp, .staffDoor, .staff, .testPage, .outcome,
    .lastingAlarm(.ambulance),
  ]
  private static let names = scenes.map { "at \($0.name)" }
}
