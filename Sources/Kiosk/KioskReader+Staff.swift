import Console

extension KioskReader {
  private static let chordWanted =
    "a list of 2 to 5 keys in quotes, each ctrl and a letter, or f2 to f11, "
    + "like [\"ctrl-t\", \"ctrl-t\", \"f9\"]"

  /// The keys that open the page for staff.
  mutating func strokes(_ key: KioskKey, _ node: TOMLDocument.Node) -> [Stroke]? {
    guard let found = texts(key, node, wanted: Self.chordWanted, count: 2...5) else { return nil }
    var strokes: [Stroke] = []
    for name in found {
      if let use = Self.use(of: name.text) {
        note(name.place, key.rawValue, .takenKey(name.text, by: use))
      } else if let stroke = Stroke(staffKey: name.text) {
        strokes.append(stroke)
      } else {
        note(
          name.place, key.rawValue,
          .wrong(
            found: "a list with “\(name.text.quotable)” in it", wanted: Self.chordWanted))
      }
    }
    return strokes.count == found.count ? strokes : nil
  }

  /// What a key is for already, if for anything.
  private static func use(of name: String) -> String? {
    switch name {
    case "ctrl-c": "asks to leave"
    case "ctrl-h": "is Backspace to a terminal"
    case "ctrl-i": "is Tab to a terminal"
    case "ctrl-j", "ctrl-m": "is Enter to a terminal"
    case "ctrl-l": "paints the screen again"
    case "ctrl-q", "ctrl-s": "is flow control to a terminal"
    case "f1": "opens the help"
    case "f12": "hides the screen"
    default: nil
    }
  }

  /// The hash of a PIN, which is never said again, as somebody may have put the PIN itself there.
  mutating func hash(_ key: KioskKey, _ node: TOMLDocument.Node) -> String? {
    if case .text(let text) = node.value, text.isPINHash { return text }
    note(node.place, key.rawValue, .noHash)
    return nil
  }
}

extension Stroke {
  /// The key that has a name in a chord, like ctrl-t or f9.
  fileprivate init?(staffKey name: String) {
    let letters = name.utf8
    if name.hasPrefix("ctrl-"), letters.count == 6, let letter = letters.last,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    {
      self = .control(Character(Unicode.Scalar(letter)))
    } else if let number = (2...11).first(where: { name == "f\($0)" }) {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension String {
  /// Whether it is a hash as “tingle kiosk pin” makes them, by yescrypt with so much to do as there.
  var isPINHash: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
    return parts.count == 5 && utf8.count == 73 && utf8.starts(with: "$y$j9T$".utf8)
      && parts[3].count == 22
      && parts[3...].joined().allSatisfy { byte in
        switch byte {
        // The dot, the slash and the digits follow each other.
        case 0x2E...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
      }
  }
}
