/// A text that is known to be JSON, to be looked into part by part.
///
/// A part is named by where it begins, so that nothing is built of what nobody looks at.
struct JSONText {
  /// A key of an object, and where its value begins.
  struct Member {
    let key: String
    let value: Int
  }

  private let bytes: ArraySlice<UInt8>
  /// The keys that some object has more than once, each once; compared as they read.
  let repeatedKeys: [String]

  /// Looks whether UTF-8 is JSON.
  init(_ bytes: ArraySlice<UInt8>) throws(JSONCursor.Unreadable) {
    self.bytes = bytes
    var cursor = JSONCursor()
    var repeated = Repeated()
    try Self.check(&cursor, in: bytes.span, &repeated)
    try cursor.end(in: bytes.span)
    repeatedKeys = repeated.keys
  }

  private struct Repeated {
    var keys: [String] = []
    private var known: Set<String> = []

    mutating func insert(_ key: String) {
      if known.insert(key).inserted { keys.append(key) }
    }
  }

  private static func check(
    _ cursor: inout JSONCursor, in bytes: Span<UInt8>, _ repeated: inout Repeated
  ) throws(JSONCursor.Unreadable) {
    switch cursor.next(in: bytes) {
    case UInt8(ascii: "{"):
      var keys: Set<String> = []
      try cursor.object(in: bytes) { (cursor, key) throws(JSONCursor.Unreadable) in
        guard let key = key.text(in: bytes) else { throw JSONCursor.Unreadable() }
        if !keys.insert(key).inserted { repeated.insert(key) }
        try check(&cursor, in: bytes, &repeated)
      }
    case UInt8(ascii: "["):
      try cursor.list(in: bytes) { (cursor) throws(JSONCursor.Unreadable) in
        try check(&cursor, in: bytes, &repeated)
      }
    default: try cursor.skipLeaf(in: bytes)
    }
  }

  /// The members of an object, in order, or nothing where there is no object.
  ///
  /// Of members with the same key only the first is given, as `repeatedKeys` tells of the others.
  func members(at start: Int = 0) -> [Member]? {
    let bytes = bytes.span
    var cursor = JSONCursor(at: start)
    var members: [Member] = []
    var keys: Set<String> = []
    do {
      try cursor.object(in: bytes) { (cursor, key) throws(JSONCursor.Unreadable) in
        guard let key = key.text(in: bytes) else { throw JSONCursor.Unreadable() }
        if keys.insert(key).inserted { members.append(Member(key: key, value: cursor.index)) }
        try cursor.skipValue(in: bytes)
      }
    } catch {
      return nil
    }
    return members
  }

  /// Where the elements of a list begin, or nothing where there is no list.
  func elements(at start: Int) -> [Int]? {
    let bytes = bytes.span
    var cursor = JSONCursor(at: start)
    var elements: [Int] = []
    do {
      try cursor.list(in: bytes) { (cursor) throws(JSONCursor.Unreadable) in
        elements.append(cursor.index)
        try cursor.skipValue(in: bytes)
      }
    } catch {
      return nil
    }
    return elements
  }

  /// A string, or nothing where there is none.
  func string(at start: Int) -> String? {
    var cursor = JSONCursor(at: start)
    return (try? cursor.string(in: bytes.span))?.text(in: bytes.span)
  }

  /// A string, or a list of nothing but strings.
  func strings(at start: Int) -> [String]? {
    if let string = string(at: start) { return [string] }
    guard let elements = elements(at: start) else { return nil }
    let strings = elements.compactMap { string(at: $0) }
    return strings.count == elements.count ? strings : nil
  }
}
