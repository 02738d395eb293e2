package import Console

/// Turns the bytes that a terminal sends into strokes.
///
/// A pure machine: time is handed in, in milliseconds from any beginning. Sequences that mean
/// nothing (pastes, motion, answers to questions nobody asked) are swallowed whole, and never
/// leak as text. An 8-bit control (C1, alone or in UTF-8) is the Esc and the letter that it stands
/// for. XON and XOFF are flow control, and no keys. ncurses 6.4 loses touch taps, so the bytes are
/// decoded here.
package struct KeyDecoder: Sendable {
  /// How long a lone Esc waits for the rest of a sequence.
  package static let escapeDelay = 40
  /// How long an unfinished sequence is waited for before it is dropped.
  package static let sequenceDelay = 250
  /// How long an unfinished mouse report is waited for; nobody types the beginning of one.
  package static let reportDelay = 2000
  /// How long the end of a paste is waited for; without it no key would be answered any more.
  package static let pasteDelay = 5_000

  /// How many bytes are held, as what they mean is not known yet.
  package var held: Int { pending.count }

  private var pending: [UInt8] = []
  private var lastByte = 0
  private var swallowing: Swallowing?
  private var taps = TapWatch()
  /// When the last Esc was given, with nothing after it yet.
  private var loneEscape: Int?

  /// How many signs of being well have come and were not taken.
  private var signs = 0

  /// Creates a decoder that waits for nothing.
  package init() {}

  /// Takes bytes in and gives the strokes that are complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>, at now: Int) -> [Stroke] {
    pending += bytes
    // On a slow line the rest of a sequence can come when its Esc has been given already.
    if let given = loneEscape, now - given < Self.reportDelay,
      pending.first == UInt8(ascii: "[")
    {
      pending.insert(Self.escape, at: 0)
    }
    if !pending.isEmpty { loneEscape = nil }
    lastByte = now
    var strokes: [Stroke] = []
    while !pending.isEmpty {
      if let swallowing {
        guard swallowing.passOver(&pending) else { return strokes }
        self.swallowing = nil
        continue
      }
      let isEightBit = spellOutControl()
      switch parse(pending[...]) {
      case .incomplete:
        // Of what is too long to mean anything no more is kept than shows that.
        pending.removeLast(max(0, pending.count - Self.longestSequence - 3))
        return strokes
      case .parsed(let stroke, let length):
        pending.removeFirst(length)
        // A key between press and release may have brought another page.
        if let stroke {
          taps.letGo()
          strokes.append(stroke)
        }
      case .reported(let report, let length):
        pending.removeFirst(length)
        if let stroke = taps.take(report) { strokes.append(stroke) }
      case .signed(let length):
        pending.removeFirst(length)
        signs += 1
      case .opened(let swallowing, let length):
        pending.removeFirst(length)
        self.swallowing = isEightBit && swallowing == .string ? .eightBitString : swallowing
      }
    }
    return strokes
  }

  /// The signs of being well that have come since this was last asked; strokes they are not.
  package mutating func takeSigns() -> Int {
    defer { signs = 0 }
    return signs
  }

  /// Writes an 8-bit control (C1) that comes next as the two bytes that stand for it, and says whether
  /// there was one.
  ///
  /// Such a byte begins no character of UTF-8, in which it takes two; in a character it is text.
  private mutating func spellOutControl() -> Bool {
    let length = pending[0] == Self.leadOfControls ? 2 : 1
    guard pending.count >= length, Self.controls.contains(pending[length - 1]) else { return false }
    pending.replaceSubrange(..<length, with: [Self.escape, pending[length - 1] - 0x40])
    return true
  }

  /// How long to wait for more bytes, in milliseconds; nothing means for ever.
  package func patience(at now: Int) -> Int? {
    guard !pending.isEmpty || swallowing != nil else { return nil }
    return max(0, lastByte + delay - now)
  }

  private var delay: Int {
    switch swallowing {
    case .paste: Self.pasteDelay
    case .string, .eightBitString: Self.sequenceDelay
    case nil where pending == [Self.escape]: Self.escapeDelay
    case nil: pending.starts(with: "\u{1B}[<".utf8) ? Self.reportDelay : Self.sequenceDelay
    }
  }

  /// Gives up waiting, if it has been long enough: a lone Esc is a stroke, all else is dropped.
  package mutating func expire(at now: Int) -> [Stroke] {
    guard patience(at: now) == 0 else { return [] }
    defer { (pending, swallowing) = ([], nil) }
    guard swallowing == nil, pending == [Self.escape] else { return [] }
    loneEscape = now
    taps.letGo()
    return [.escape]
  }

  /// Forgets what is pressed, as when the window changed its size under the finger.
  mutating func letGo() { taps.letGo() }

  static let escape: UInt8 = 0x1B
  /// The 8-bit controls (C1), and the byte before them in UTF-8.
  private static let controls: ClosedRange<UInt8> = 0x80...0x9F
  private static let leadOfControls: UInt8 = 0xC2
  private static let flowControl: Set<UInt8> = [0x11, 0x13]
  /// No sequence that means anything has more parameters, in bytes.
  private static let longestSequence = 64

  private enum Parsed {
    case parsed(Stroke?, length: Int)
    case reported(MouseReport, length: Int)
    case signed(length: Int)
    case opened(Swallowing, length: Int)
    case incomplete
  }

  private func parse(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let first = bytes[bytes.startIndex]
    switch first {
    case Self.escape: return parseEscape(bytes)
    case 0x0A, 0x0D: return .parsed(.enter, length: 1)
    case 0x09: return .parsed(.tab, length: 1)
    case 0x08, 0x7F: return .parsed(.backspace, length: 1)
    case _ where Self.flowControl.contains(first): return .parsed(nil, length: 1)
    case 0x01...0x1A:
      return .parsed(.control(Character(Unicode.Scalar(first + 0x60))), length: 1)
    case 0x20..<0x7F: return .parsed(.character(Character(Unicode.Scalar(first))), length: 1)
    case 0xC2...0xF4: return parseUTF8(bytes)
    default: return .parsed(nil, length: 1)
    }
  }

  private func parseUTF8(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let first = bytes[bytes.startIndex]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let tail = bytes.dropFirst().prefix(length - 1)
    if let bad = tail.firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      // A control in what is no character after all begins a sequence.
      let control = tail.firstIndex(where: Self.controls.contains) ?? bad
      return .parsed(nil, length: min(bad, control) - bytes.startIndex)
    }
    guard tail.count == length - 1 else { return .incomplete }
    let text = String(validating: bytes.prefix(length), as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first, scalar != "\u{FFFD}",
      scalar.properties.generalCategory != .control
    else { return .parsed(nil, length: length) }
    return .parsed(.character(Character(scalar)), length: length)
  }

  private func parseEscape(_ bytes: ArraySlice<UInt8>) -> Parsed {
    guard bytes.count > 1 else { return .incomplete }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return parseControlSequence(bytes)
    case UInt8(ascii: "O"): return parseSingleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      return .opened(.string, length: 2)
    case Self.escape, Self.controls: return .parsed(.escape, length: 1)
    // A key pressed with Alt means nothing here.
    default: return .parsed(nil, length: 2)
    }
  }

  /// A key after `ESC O`; some terminals say with digits what was held with it.
  private func parseSingleShift(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let body = bytes.dropFirst(2)
    guard let last = body.firstIndex(where: { !(0x30...0x3B).contains($0) }) else {
      return .incomplete
    }
    let length = last - bytes.startIndex + 1
    guard (0x20...0x7E).contains(body[last]) else { return .parsed(nil, length: length - 1) }
    let isKey = length <= Self.longestSequence + 3
    return .parsed(isKey ? KeyNames.singleShift(body[last]) : nil, length: length)
  }

  private func parseControlSequence(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let body = bytes.dropFirst(2)
    guard let head = body.first else { return .incomplete }
    // An X10 mouse report: three bytes of any value.
    if head == UInt8(ascii: "M") { return body.count < 4 ? .incomplete : .parsed(nil, length: 6) }
    // The function keys of the Linux console.
    if head == UInt8(ascii: "[") {
      guard body.count > 1 else { return .incomplete }
      let final = body[body.startIndex + 1]
      guard (0x20...0x7E).contains(final) else { return .parsed(nil, length: 3) }
      return .parsed(KeyNames.linuxFunction(final), length: 4)
    }
    guard let last = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return .incomplete
    }
    let length = last - bytes.startIndex + 1
    guard (0x40...0x7E).contains(body[last]) else { return .parsed(nil, length: length - 1) }
    guard length <= Self.longestSequence + 3 else { return .parsed(nil, length: length) }
    let parameters = String(decoding: body[..<last], as: UTF8.self)
    return parsed(parameters, final: body[last], length: length)
  }

  private func parsed(_ parameters: String, final: UInt8, length: Int) -> Parsed {
    switch (parameters.first, final) {
    case ("<", UInt8(ascii: "M")), ("<", UInt8(ascii: "m")):
      MouseReport(parameters.dropFirst(), final: final).map { .reported($0, length: length) }
        ?? .parsed(nil, length: length)
    case (_, UInt8(ascii: "n")) where parameters == "0": .signed(length: length)
    // No key begins with one of these; answers to questions do.
    case ("<", _), ("=", _), (">", _), ("?", _): .parsed(nil, length: length)
    case (_, UInt8(ascii: "~")) where parameters == "200": .opened(.paste, length: length)
    default: .parsed(KeyNames.control(parameters, final: final), length: length)
    }
  }
}
