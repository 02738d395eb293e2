public import Assessment
import CLibmd

extension Guidebook {
  /// The JSON as `tingle rules --json` prints it: one line with its newline, in UTF-8.
  public var printedJSON: String { json.line + "\n" }

  /// The SHA-256 of ``printedJSON`` in 64 hexadecimal digits, so that two guidebooks that differ in
  /// any rule or word have different ones.
  ///
  /// The final newline is hashed too: `tingle rules --json | sha256sum` prints the same digits.
  ///
  /// - Complexity: linear in the size of the guidebook, some 20 ms; for one look only.
  public var edition: String {
    let bytes = Array(printedJSON.utf8)
    var digest = [UInt8](repeating: 0, count: clibmd_sha256_length)
    unsafe clibmd_sha256(bytes, bytes.count, &digest)
    return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
