import Console

/// What bytes from a terminal mean, told a second time: one byte after the other, as a machine of
/// states, where the decoder looks at all that it holds.
struct KeyGrammar {
  /// The strokes so far.
  private(set) var strokes: [Stroke] = []
  private var state = State.ground
  /// The bytes of the state so far.
  private var collected: [UInt8] = []
  private var pressed: Spot?
  /// Whether an Esc was given up, and nothing came after it.
  private var isEscapeAlone = false

  private enum State: Equatable {
    case ground, escape
    /// A character of so many bytes.
    case character(Int)
    /// After `ESC [`, where parameters are collected.
    case control
    /// After `ESC O`, where digits are collected.
    case shift
    case linux
    case x10(Int)
    /// After what begins a string, and whether that was one byte.
    case string(isEightBit: Bool)
    case stringEscape(isEightBit: Bool)
    /// With how much of the end mark was seen.
    case paste(Int)
  }

  /// Whether the rest of something is waited for.
  var waits: Bool { state != .ground }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) {
    let continues = isEscapeAlone && byte == UInt8(ascii: "[")
    isEscapeAlone = false
    if continues { state = .escape }
    switch state {
    case .ground: begin(byte)
    case .escape: takeAfterEscape(byte)
    case .character(let count): take(byte, ofCharacter: count)
    case .control: takeAfterControl(byte)
    case .shift:
      if (0x30...0x3B).contains(byte) { return collected.append(byte) }
      let isKey = collected.count <= Self.longest
      end(with: byte, isKey ? byte == UInt8(ascii: "M") ? .enter : Self.letters[byte] : nil)
    case .linux: end(with: byte, (0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : nil)
    case .x10(let count): state = count > 1 ? .x10(count - 1) : .ground
    case .string(let isEightBit):
      if byte == 0x07 || byte == 0x9C && isEightBit { state = .ground }
      if byte == 0x1B { state = .stringEscape(isEightBit: isEightBit) }
    case .stringEscape:
      state = .escape
      takeAfterEscape(byte)
    case .paste(let seen):
      let mark = Array("\u{1B}[201~".utf8)
      if byte == mark[seen] {
        state = seen + 1 == mark.count ? .ground : .paste(seen + 1)
      } else {
        state = .paste(byte == mark[0] ? 1 : 0)
      }
    }
  }

  /// Waits no longer.
  mutating func giveUp() {
    if state == .escape {
      give(.escape)
      isEscapeAlone = true
    }
    state = .ground
  }

  private static let longest = 64

  private mutating func give(_ stroke: Stroke?) {
    guard let stroke else { return }
    pressed = nil
    strokes.append(stroke)
  }

  private mutating func open(_ state: State, _ byte: UInt8? = nil) {
    self.state = state
    collected.removeAll(keepingCapacity: true)
    if let byte { collected.append(byte) }
  }

  private mutating func begin(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x0A, 0x0D: give(.enter)
    case 0x09: give(.tab)
    case 0x08, 0x7F: give(.backspace)
    case 0x11, 0x13: break
    case 0x01...0x1A: give(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x20...0x7E: give(.character(Character(Unicode.Scalar(byte))))
    case 0x80...0x9F: takeControl(byte)
    case 0xC2...0xDF: open(.character(2), byte)
    case 0xE0...0xEF: open(.character(3), byte)
    case 0xF0...0xF4: open(.character(4), byte)
    default: break
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: give(.escape)
    case 0x80...0x9F:
      give(.escape)
      begin(byte)
    case UInt8(ascii: "["): open(.control)
    case UInt8(ascii: "O"): open(.shift)
    case _ where "]P_^X".utf8.contains(byte): state = .string(isEightBit: false)
    default: state = .ground
    }
  }

  /// A control of one byte is Esc and a letter.
  private mutating func takeControl(_ byte: UInt8) {
    takeAfterEscape(byte - 0x40)
    if state == .string(isEightBit: false) { state = .string(isEightBit: true) }
  }

  private mutating func take(_ byte: UInt8, ofCharacter count: Int) {
    guard (0x80...0xBF).contains(byte) else {
      let rest = collected.dropFirst().drop { $0 > 0x9F }
      state = .ground
      for byte in Array(rest) + [byte] { take(byte) }
      return
    }
    if collected == [0xC2], byte <= 0x9F {
      state = .ground
      return takeControl(byte)
    }
    collected.append(byte)
    guard collected.count == count else { return }
    state = .ground
    let lead = UInt32(collected[0]) & (0x7F >> UInt32(count))
    let number = collected.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    // What needs fewer bytes, half of a pair, a control character and a replacement are no text.
    let least: UInt32 = count == 2 ? 0xA0 : count == 3 ? 0x800 : 0x10000
    guard number >= least, number != 0xFFFD, let scalar = Unicode.Scalar(number) else { return }
    give(.character(Character(scalar)))
  }

  private mutating func takeAfterControl(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M") where collected.isEmpty: state = .x10(3)
    case UInt8(ascii: "[") where collected.isEmpty: state = .linux
    case 0x20...0x3F: collected.append(byte)
    case 0x40...0x7E:
      state = .ground
      if collected.count <= Self.longest {
        finish(String(decoding: collected, as: UTF8.self), Unicode.Scalar(byte))
      }
    default: begin(byte)
    }
  }

  /// Ends a short sequence; what cannot end one stands for itself.
  private mutating func end(with byte: UInt8, _ stroke: Stroke?) {
    guard (0x20...0x7E).contains(byte) else { return begin(byte) }
    state = .ground
    give(stroke)
  }

  private mutating func finish(_ parameters: String, _ final: Unicode.Scalar) {
    if parameters.hasPrefix("<"), final == "M" || final == "m" {
      return report(parameters.dropFirst(), isDown: final == "M")
    }
    if let first = parameters.first, "<=>?".contains(first) { return }
    if final == "Z" { return give(.backTab) }
    if final == "~", parameters == "200" {
      state = .paste(0)
      return
    }
    let first = parameters.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    guard let number = first.isEmpty ? 1 : Int(first) else { return }
    if final == "~" { return give(Self.numbered[number]) }
    if number == 1 { give(Self.letters[UInt8(final.value)]) }
  }

  private mutating func report(_ fields: Substring, isDown: Bool) {
    let numbers = fields.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.allSatisfy("0123456789".contains) ? Int($0) : nil }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], column > 0, row > 0
    else { return }
    // Shift, Alt and Control make no difference.
    switch (button & ~0b11100, isDown) {
    case (0, true): pressed = Spot(row: row - 1, column: column - 1)
    case (0, false):
      if let spot = pressed {
        let way = (rows: abs(spot.row + 1 - row), columns: abs(spot.column + 1 - column))
        if way.rows < 2, way.columns < 2 || way.rows == 0 && way.columns < 7 {
          strokes.append(.tap(spot))
        }
      }
      pressed = nil
    case (64, true): strokes.append(.wheelUp)
    case (65, true): strokes.append(.wheelDown)
    default: break
    }
  }

  private static let letters: [UInt8: Stroke] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
  ]
  private static let numbered: [Int: Stroke] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
