import Glibc

extension PIN {
  /// Why there is no new PIN, in words for the person who typed.
  package struct Refusal: Error {
    /// The words.
    package let words: String
  }

  /// Asks for a PIN, on a terminal twice and without showing it, and gives its line of the
  /// configuration.
  package static func promptForLine() throws(Refusal) -> String {
    let isTerminal = isatty(STDIN_FILENO) == 1
    let first = try ask("PIN (\(lengths.lowerBound) to \(lengths.upperBound) digits): ")
    if let fault = fault(in: first) { throw Refusal(words: fault.words) }
    if isTerminal {
      let second = try ask("The same again: ")
      guard first.isSame(as: second) else {
        throw Refusal(words: "the two are not the same; begin again")
      }
    }
    guard let hash = hash(of: first) else { throw Refusal(words: "there is no memory for a hash") }
    return "\(KioskKey.pin.ownName) = \"\(hash)\"\n"
  }

  private static func ask(_ question: String) throws(Refusal) -> Secret {
    guard let secret = SecretLine.read(question) else { throw Refusal(words: "no PIN was given") }
    return secret
  }
}
