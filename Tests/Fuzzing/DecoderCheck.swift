import Console
import Terminal

/// What must be true of the decoder of keys, whatever bytes come and however they are cut.
package enum DecoderCheck {
  /// More than the decoder ever has to hold: the longest sequence, and what begins it.
  private static let mostHeld = 72

  /// What is wrong with how an input is decoded, or nothing.
  ///
  /// The first byte says where the others are cut.
  package static func complaint(about input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let bytes = input.dropFirst()
    let cut = bytes.startIndex + Int(first) % (bytes.count + 1)

    var grammar = KeyGrammar()
    for byte in bytes[..<cut] { grammar.take(byte) }
    let before = grammar
    for byte in bytes[cut...] { grammar.take(byte) }

    if let complaint = complaint(about: grammar, [bytes]) { return "at once: \(complaint)" }
    var single = Trial()
    for index in bytes.indices { single.take(bytes[index...index]) }
    if let complaint = single.complaint(by: grammar) { return "byte by byte: \(complaint)" }
    // A cut between two things differs in nothing from what was tried byte by byte.
    guard before.waits else { return nil }
    let parts = [bytes[..<cut], bytes[cut...]]
    if let complaint = complaint(about: grammar, parts) { return "cut at \(cut): \(complaint)" }

    grammar = before
    grammar.giveUp()
    for byte in parts[1] { grammar.take(byte) }
    var paused = Trial()
    paused.take(parts[0])
    paused.giveUp()
    // Its first byte alone, as an Esc that was given may have a rest.
    paused.take(parts[1].prefix(1))
    paused.take(parts[1].dropFirst())
    return paused.complaint(by: grammar).map { "paused at \(cut): \($0)" }
  }

  /// What is wrong with how bytes are decoded that come in some parts.
  private static func complaint(
    about grammar: KeyGrammar, _ parts: [ArraySlice<UInt8>]
  ) -> String? {
    var trial = Trial()
    for part in parts { trial.take(part) }
    return trial.complaint(by: grammar)
  }

  /// A decoder at work.
  private struct Trial {
    private var decoder = KeyDecoder()
    private var now = 0
    private var held = 0
    private var strokes: [Stroke] = []

    init() { strokes.reserveCapacity(64) }

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

    /// What is wrong with what was decoded, and with what is held and how it is given up.
    mutating func complaint(by grammar: KeyGrammar) -> String? {
      if strokes != grammar.strokes { return "\(strokes), not \(grammar.strokes)" }
      if held > DecoderCheck.mostHeld { return "\(held) bytes were held" }
      if (decoder.patience(at: now) != nil) != grammar.waits {
        return grammar.waits ? "nothing is waited for" : "something is waited for"
      }
      var grammar = grammar
      grammar.giveUp()
      giveUp()
      if strokes != grammar.strokes { return "given up \(strokes), not \(grammar.strokes)" }
      if decoder.held > 0 || decoder.patience(at: now) != nil { return "it does not give up" }
      let after = decoder.decode("q".utf8, at: now)
      return after == [.character("q")] ? nil : "afterwards q is \(after)"
    }
  }
}
