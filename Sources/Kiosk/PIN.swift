import CCrypt
import Glibc

/// The number that lets staff in, which is kept as a hash alone.
package enum PIN {
  /// How many digits it may have.
  static let lengths = 6...12

  /// Why a number will not do.
  enum Fault: Equatable {
    case notDigits
    case length
    case pattern
    case date
    case common

    /// What is wrong, and what would be right.
    var words: String {
      switch self {
      case .notDigits: "a PIN has digits only"
      case .length:
        "a PIN has \(PIN.lengths.lowerBound) to \(PIN.lengths.upperBound) digits"
      case .pattern:
        "a PIN with a pattern, such as 123456, 121212 or 147258, is easy to guess; choose another"
      case .date: "a PIN that could be a date is easy to guess; choose another"
      case .common: "this PIN is one of the commonest; choose another"
      }
    }
  }

  /// What is wrong with a number, if anything is.
  static func fault(in secret: borrowing Secret) -> Fault? {
    let digits = secret.count
    guard secret.allSatisfy({ (0x30...0x39).contains($0) }) else { return .notDigits }
    guard lengths.contains(digits) else { return .length }
    return weakness(of: (0..<digits).map { Int(secret[$0]) - 0x30 })
  }

  /// What is wrong with a number, if anything is.
  static func fault(in pin: String) -> Fault? { fault(in: Secret(pin)) }

  /// The hash of a number, another one each time; nothing if the system has no memory for it.
  static func hash(of secret: borrowing Secret) -> String? {
    var hash = [CChar](repeating: 0, count: Int(cc_room))
    guard unsafe cc_hash_anew(secret.start, &hash) == 0 else { return nil }
    return String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a number is the one with a hash; nothing if the system has no memory to find out.
  ///
  /// This takes some 20 ms and 16 MiB. Whoever has the hash tries all numbers of six digits in hours.
  static func matches(_ pin: String, hash: String) -> Bool? {
    let secret = Secret(pin)
    guard !secret.isFull else { return false }
    let answer = unsafe cc_matches(secret.start, hash)
    return answer < 0 ? nil : answer == 1
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

  init(_ text: String) {
    self.init()
    for byte in text.utf8 { append(byte) }
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
