/// Where something stands in a file: its line, and its character in the line, both from 1.
package struct FilePlace: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a byte stands; what is before it must be UTF-8.
  init(of index: Int, in bytes: [UInt8]) {
    let before = bytes[..<index]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = before.count { $0 == 0x0A } + 1
    // What begins a character is no byte that goes on with one.
    column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// Whether the left place comes first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
