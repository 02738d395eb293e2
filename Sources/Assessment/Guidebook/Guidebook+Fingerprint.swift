extension Guidebook {
  /// Sixteen hexadecimal digits that stand for all that the guidebook says: two guidebooks that
  /// differ in any rule or word have, in all likelihood, different ones.
  ///
  /// It is FNV-1a of 64 bits over the guidebook's description, which names every value in it; sets
  /// and dictionaries, whose order is not fixed, do not occur in a guidebook.
  ///
  /// - Complexity: linear in the size of the guidebook, with a large factor; for one look only.
  public var fingerprint: String {
    let hash = "\(self)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
