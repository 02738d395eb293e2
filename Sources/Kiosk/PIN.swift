import CCrypt
import Glibc

/// The number that lets staff in, which is kept as a hash alone.
package enum PIN {
  /// How many digits it may have.
  static let lengths = 4...12

  /// Why a number will not do.
  enum Fault: Equatable {
    case notDigits
    case length
    case oneDigit
    case run

    /// What is wrong, and what would be right.
    var words: String {
      switch self {
      case .notDigits: "a PIN has digits only"
      case .length:
        "a PIN has \(PIN.lengths.lowerBound) to \(PIN.lengths.upperBound) digits"
      case .oneDigit: "a PIN of one digit is soon found out; take another"
      case .run: "a PIN that only counts up or down is soon found out; take another"
      }
    }
  }

  /// What is wrong with a number, if anything is.
  static func fault(in secret: borrowing Secret) -> Fault? {
    let digits = secret.count
    guard secret.allSatisfy({ (0x30...0x39).contains($0) }) else { return .notDigits }
    guard lengths.contains(digits) else { return .length }
    // Each digit is as far from the one before, be it round the corner, as in 8901.
    let steps = (1..<digits).map { (secret[$0] + 10 - secret[$0 - 1]) % 10 }
    guard let step = steps.first, steps.allSatisfy({ $0 == step }) else { return nil }
    return step == 0 ? .oneDigit : step == 1 || step == 9 ? .run : nil
  }

  /// The hash of a number, another one each time; nothing if the system has no memory for it.
  static func hash(of secret: borrowing Secret) -> String? {
    var hash = [CChar](repeating: 0, count: Int(cc_room))
    guard unsafe cc_hash_anew(secret.start, &hash) == 0 else { return nil }
    return String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a number is the one with a hash.
  ///
  /// This takes a good part of a tenth of a second, and 16 MiB meanwhile, so that trying all numbers
  /// takes long even for those who have the hash.
  static func matches(_ pin: String, hash: String) -> Bool {
    var secret = Secret()
    for byte in pin.utf8 { secret.append(byte) }
    guard !secret.isFull else { return false }
    return unsafe cc_matches(secret.start, hash) != 0
  }
}

/// A few bytes that nobody else may see; they are overwritten when they are used no more.
@safe struct Secret: ~Copyable {
  private let bytes: UnsafeMutablePointer<CChar>
  private(set) var count = 0

  /// More than a PIN has; what is longer is none in any case, and is not kept.
  private static let room = 64

  init() {
    unsafe bytes = .allocate(capacity: Self.room)
    unsafe bytes.initialize(repeating: 0, count: Self.room)
  }

  deinit {
    unsafe explicit_bzero(bytes, Self.room)
    unsafe bytes.deallocate()
  }

  /// Whether there was more to keep than there is room for.
  var isFull: Bool { count == Self.room - 1 }

  /// The bytes, with a NUL at their end, for as long as the value lives.
  fileprivate var start: UnsafePointer<CChar> { unsafe UnsafePointer(bytes) }

  subscript(index: Int) -> UInt8 {
    precondition((0..<count).contains(index))
    return unsafe UInt8(bitPattern: bytes[index])
  }

  func allSatisfy(_ predicate: (UInt8) -> Bool) -> Bool {
    (0..<count).allSatisfy { predicate(self[$0]) }
  }

  mutating func append(_ byte: UInt8) {
    guard !isFull else { return }
    unsafe bytes[count] = CChar(bitPattern: byte)
    count += 1
  }

  mutating func removeLast() {
    guard count > 0 else { return }
    count -= 1
    unsafe bytes[count] = 0
  }

  mutating func removeAll() {
    while count > 0 { removeLast() }
  }

  /// Whether both are the same; how long that takes does not tell where they differ.
  func isSame(as other: borrowing Secret) -> Bool {
    guard count == other.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<count { difference |= self[index] ^ other[index] }
    return difference == 0
  }
}
