import CSoak
import Glibc

/// What a process holds in memory that it can write to: its heap, its stack and its variables.
struct ProcessMemory {
  /// The pieces, each with its name and its bytes.
  private let pieces: [(name: String, bytes: [UInt8])]

  /// Takes a picture of it, which takes the right to look into the process.
  init?(of process: Int32) {
    guard let maps = unsafe fopen("/proc/\(process)/maps", "r") else { return nil }
    defer { unsafe fclose(maps) }
    let memory = unsafe open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0 else { return nil }
    defer { close(memory) }
    var pieces: [(String, [UInt8])] = []
    var line = [CChar](repeating: 0, count: 512)
    while unsafe fgets(&line, Int32(line.count), maps) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = text.split { $0 == " " || $0 == "\n" }
      let range = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard words.count > 1, range.count == 2, words[1].hasPrefix("rw") else { continue }
      var bytes = [UInt8](repeating: 0, count: Int(range[1] - range[0]))
      let count = unsafe pread(memory, &bytes, bytes.count, Int(range[0]))
      guard count > 0 else { continue }
      pieces.append(
        (words.count > 5 ? String(words[5]) : "\(words[0])", Array(bytes.prefix(count))))
    }
    guard !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// How many bytes were looked at.
  var count: Int { pieces.map(\.bytes.count).reduce(0, +) }

  /// The ways in which a text may lie there: as it is, in the cells of a page, and in those of ncurses.
  private static let strides = [1, 4, 28]

  /// Where a text lies, and how; nothing where it is nowhere.
  func place(of text: String) -> String? {
    let wanted = Array(text.utf8)
    // Other signs take more than a byte, in each kind of cell in another way.
    guard wanted.allSatisfy({ $0 < 0x80 }) else { return nil }
    for piece in pieces {
      for stride in Self.strides {
        let at = unsafe csoak_find(
          piece.bytes, UInt(piece.bytes.count), wanted, UInt(wanted.count), UInt(stride))
        if at >= 0 {
          return "\(piece.name) at \(at), each sign \(stride) bytes after the one before"
        }
      }
    }
    return nil
  }
}
