/// Words to make inputs of, as libFuzzer reads them.
package enum WordList {
  /// A word a line, each in quotes and with escapes for quotes and for what is no ASCII.
  package static func dictionary(of words: [String]) -> String {
    // libFuzzer takes no longer ones.
    words.filter { $0.utf8.count <= 64 }.map { #""\#(escaped($0))""# }.joined(separator: "\n")
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      let isPlain = (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
      let digits = String(byte, radix: 16)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "\\x" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
