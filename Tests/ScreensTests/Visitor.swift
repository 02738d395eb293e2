import Assessment
import Console
import Journey
import Screens

/// Somebody at a keyboard, whose key presses read like a script: `down down enter`.
struct Visitor {
  var journey: Journey
  var look: Look
  var hasLeft = false

  init(_ guidebook: Guidebook, _ look: Look = .plain) {
    journey = Journey(through: guidebook)
    self.look = look
  }

  var page: Page { draw(journey, look) }

  /// Presses keys, named and separated by blanks.
  mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") {
      guard let event = meaning(of: Self.stroke(String(key)), in: journey, look) else { continue }
      if journey.receive(event) == [.leave] { hasLeft = true }
    }
  }

  private static func stroke(_ name: String) -> Stroke {
    switch name {
    case "down": .down
    case "up": .up
    case "left": .left
    case "right": .right
    case "enter": .enter
    case "space": .character(" ")
    case "esc": .escape
    case "pgdn": .pageDown
    case "pgup": .pageUp
    case "home": .home
    case "end": .end
    case "tab": .tab
    default: .character(name.first ?? " ")
    }
  }
}

extension Look {
  /// 80 by 24 in ASCII.
  static let plain = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
}

extension Page {
  /// The inks, a letter a cell, for reviews: what is lit, what is loud.
  var inkMap: String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { String(self[row, $0].ink.letter) }.joined()
      while line.last == "." { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }
}

extension Ink {
  fileprivate var letter: Character {
    switch self {
    case .plain: "."
    case .faint: "-"
    case .strong: "S"
    case .header: "H"
    case .heading: "h"
    case .key: "k"
    case .focus: "F"
    case .chosen: "C"
    case .link: "l"
    case .tip: "t"
    case .urgent: "u"
    case .signal(let signal): Character("\(signal.rawValue + 1)")
    case .figure(let upper, let lower):
      upper == .focus || lower == .focus
        ? "X" : upper == .chosen || lower == .chosen ? "x" : upper == .shade ? "," : ":"
    }
  }
}
