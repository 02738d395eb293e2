import Knowledge
import Testing

@testable import Kiosk

@Suite struct `The sample of a kiosk’s file` {
  private static let lines = KioskFile.sample.split(separator: "\n").map(String.init)

  @Test func `is good as it stands, and sets nothing that does not hold anyway`() {
    #expect(
      KioskFile.read(Array(KioskFile.sample.utf8), for: .tinglingBack)
        == .settings(KioskSettings(), outdated: []))
  }

  @Test func `has every key once under its table, some of them to be switched on`() {
    var table = ""
    var found: [String] = []
    for line in Self.lines {
      if let match = line.wholeMatch(of: /\[(.+)\]/) { table = String(match.1) }
      if let match = line.firstMatch(of: #/^(?:# )?([a-z_-]+) = /#) {
        found.append("\(table).\(match.1)")
      }
    }
    #expect(found == KioskKey.allCases.map(\.rawValue))
  }

  @Test func `is good with all of its keys switched on but the hash, which nobody else can make`() {
    let lines = Self.lines.map {
      $0.wholeMatch(of: #/# ([a-z_-]+ = .*)/#).map { String($0.1) } ?? $0
    }
    let reading = KioskFile.read(Array(lines.joined(separator: "\n").utf8), for: .tinglingBack)
    guard case .faults(let faults) = reading else { return #expect(Bool(false), "\(reading)") }
    #expect(faults.map(\.trouble) == [.noHash])
  }

  @Test func `tells the ranges that hold`() {
    for key in KioskKey.allCases {
      guard let range = key.quantity?.range else { continue }
      let line = Self.lines.firstIndex { $0.hasPrefix("\(key.ownName) = ") }
      let comment = line.map { Self.lines[$0 - 1] } ?? ""
      #expect(comment.hasSuffix(": \(range.lowerBound) to \(range.upperBound)."), "\(comment)")
    }
  }

  @Test func `is no wider than a terminal`() {
    #expect(KioskFile.sample.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
