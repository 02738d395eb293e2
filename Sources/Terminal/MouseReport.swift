import Console

/// What a mouse or a finger did, as terminals report it in the SGR encoding.
enum MouseReport: Equatable {
  /// The left button went down, or a finger.
  case press(Spot)
  /// It went up again.
  case release(Spot)
  case wheelUp, wheelDown

  /// Reads what stands between `ESC [ <` and a final `M` or `m`: button, column and row.
  ///
  /// Other buttons, motion and whatever is not well formed are no report of anything.
  init?(_ parameters: Substring, final: UInt8) {
    let fields = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Self.number($0) }
    guard fields.count == 3, let button = fields[0], let column = fields[1], let row = fields[2],
      column > 0, row > 0
    else { return nil }
    let spot = Spot(row: row - 1, column: column - 1)
    let isDown = final == UInt8(ascii: "M")
    switch button & ~Self.modifiers {
    case 0: self = isDown ? .press(spot) : .release(spot)
    case 64 where isDown: self = .wheelUp
    case 65 where isDown: self = .wheelDown
    default: return nil
    }
  }

  /// The bits for Shift, Alt and Control.
  private static let modifiers = 4 | 8 | 16

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

/// Tells taps from what a mouse or a finger reports.
struct TapWatch {
  /// Where the button or the finger went down, while it is.
  private var pressed: Spot?

  /// Takes a report in and gives what it completes.
  mutating func take(_ report: MouseReport) -> Stroke? {
    switch report {
    case .press(let spot):
      pressed = spot
      return nil
    case .release(let spot):
      defer { pressed = nil }
      guard let pressed, pressed.touches(spot) else { return nil }
      // Where the finger came down is what was aimed at.
      return .tap(pressed)
    case .wheelUp: return .wheelUp
    case .wheelDown: return .wheelDown
    }
  }

  /// Forgets what is pressed: what it was pressed on may be gone.
  mutating func letGo() { pressed = nil }
}

extension Spot {
  /// Whether a finger that came down here and went up there has not been moved to somewhere else: it is
  /// the same spot or next to it, or the finger has rolled along its line, as those of old hands do.
  fileprivate func touches(_ other: Spot) -> Bool {
    let columns = abs(column - other.column)
    return row == other.row ? columns <= Self.roll : abs(row - other.row) == 1 && columns <= 1
  }

  /// How far a finger rolls, in columns: 18 mm on a screen with 80 of them that is 24 cm wide.
  private static let roll = 6
}
