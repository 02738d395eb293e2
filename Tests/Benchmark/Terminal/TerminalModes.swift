/// Which modes of a terminal a program has changed by what it sent.
struct TerminalModes {
  private var isOn: [String: Bool] = [:]
  private static let onAtFirst: Set = ["?7", "?25"]
  private static let names = [
    "?1": "cursor keys", "?7": "wrapping", "?25": "cursor", "?47": "other screen",
    "?1000": "mouse", "?1002": "mouse drags", "?1003": "mouse motion", "?1006": "mouse encoding",
    "?1047": "other screen", "?1049": "other screen", "?2004": "marks of a paste", "=": "keypad",
  ]

  /// Reads all that was sent.
  init(after bytes: some Sequence<UInt8>) {
    for sequence in bytes.split(separator: 0x1B, omittingEmptySubsequences: false).dropFirst() {
      if let first = sequence.first, "=>".utf8.contains(first) {
        isOn["="] = first == UInt8(ascii: "=")
      }
      guard sequence.starts(with: "[?".utf8) else { continue }
      let rest = sequence.dropFirst(2)
      guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }),
        "hl".utf8.contains(rest[end])
      else { continue }
      for number in rest[..<end].split(separator: UInt8(ascii: ";")) {
        let mode = "?" + String(decoding: number, as: UTF8.self)
        isOn[mode] = rest[end] == UInt8(ascii: "h")
      }
    }
  }

  /// What is no longer as a terminal has it at first.
  var left: [String] {
    isOn.filter { $0.value != Self.onAtFirst.contains($0.key) }.keys.sorted()
      .map { Self.names[$0] ?? "mode \($0)" }
  }
}
