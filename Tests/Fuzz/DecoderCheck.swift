import Console
import Terminal

/// What must be true of the decoder of keys, whatever bytes come and however they are cut.
enum DecoderCheck {
  /// More than the decoder ever has to hold: the longest sequence, and what begins it.
  private static let mostHeld = 72

  /// What is wrong with how an input is decoded, or nothing.
  ///
  /// The first byte says where the others are cut.
  static func complaint(about input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let bytes = input.dropFirst()
    let cut = bytes.startIndex + Int(first) % (bytes.count + 1)

    var grammar = KeyGrammar()
    for byte in bytes { grammar.take(byte) }
    let (strokes, waits) = (grammar.strokes, grammar.waits)
    grammar.giveUp()
    let last = grammar.strokes.dropFirst(strokes.count)

    var whole = Trial()
    whole.take(bytes)
    if whole.strokes != strokes { return "at once \(whole.strokes), not \(strokes)" }
    if let complaint = whole.complaint(waiting: waits, thenGiving: Array(last)) {
      return "at once: \(complaint)"
    }
    var single = Trial()
    for index in bytes.indices { single.take(bytes[index...index]) }
    if single.strokes != strokes { return "byte by byte \(single.strokes), not \(strokes)" }
    if let complaint = single.complaint(waiting: waits, thenGiving: Array(last)) {
      return "byte by byte: \(complaint)"
    }
    var parts = Trial()
    parts.take(bytes[..<cut])
    parts.take(bytes[cut...])
    if parts.strokes != strokes { return "cut at \(cut) \(parts.strokes), not \(strokes)" }
    return complaint(about: bytes[..<cut], pausedBefore: bytes[cut...])
  }

  /// What is wrong where so much time passes between two parts that nothing is waited for.
  private static func complaint(
    about start: ArraySlice<UInt8>, pausedBefore rest: ArraySlice<UInt8>
  ) -> String? {
    var grammar = KeyGrammar()
    for byte in start { grammar.take(byte) }
    grammar.giveUp()
    for byte in rest { grammar.take(byte) }
    let (strokes, waits) = (grammar.strokes, grammar.waits)
    grammar.giveUp()
    var trial = Trial()
    trial.take(start)
    trial.giveUp()
    trial.take(rest)
    if trial.strokes != strokes {
      return "paused after \(start.count) \(trial.strokes), not \(strokes)"
    }
    let last = Array(grammar.strokes.dropFirst(strokes.count))
    return trial.complaint(waiting: waits, thenGiving: last).map { "after a pause: \($0)" }
  }

  /// A decoder at work.
  private struct Trial {
    private var decoder = KeyDecoder()
    private var now = 0
    private var held = 0
    private(set) var strokes: [Stroke] = []

    mutating func take(_ bytes: ArraySlice<UInt8>) {
      now += 1
      strokes += decoder.decode(bytes, at: now)
      held = max(held, decoder.held)
    }

    /// Lets the time pass that the decoder asks for.
    mutating func giveUp() {
      guard let patience = decoder.patience(at: now) else { return }
      strokes += decoder.expire(at: now + patience - 1)
      now += patience
      strokes += decoder.expire(at: now)
    }

    /// What is wrong with what is held at the end of the input and with how it is given up.
    mutating func complaint(waiting waits: Bool, thenGiving last: [Stroke]) -> String? {
      if held > DecoderCheck.mostHeld { return "\(held) bytes were held" }
      if (decoder.patience(at: now) != nil) != waits {
        return waits ? "nothing is waited for" : "something is waited for"
      }
      let count = strokes.count
      giveUp()
      let given = Array(strokes.dropFirst(count))
      if given != last { return "giving up gives \(given), not \(last)" }
      if decoder.held > 0 || decoder.patience(at: now) != nil { return "it does not give up" }
      let after = decoder.decode("q".utf8, at: now)
      return after == [.character("q")] ? nil : "afterwards q is \(after)"
    }
  }
}
