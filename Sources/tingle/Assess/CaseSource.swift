import Glibc

/// The files of cases, read one after the other.
struct CaseSource: Sendable {
  private var paths: ArraySlice<String>
  private var file: File?
  private var number = 0

  /// A file that is open.
  private struct File {
    let path: String
    let descriptor: Int32
    var reader: LineReader
  }

  init(_ paths: [String]) { self.paths = paths[...] }

  /// The next batch, or nothing at the end of the last file; may wait for input.
  mutating func next() -> Batch? {
    while true {
      if let path = file?.path, let block = file?.reader.next() {
        return batch(of: path, .block(block))
      }
      if let file {
        self.file = nil
        if file.path != "-" { close(file.descriptor) }
        if let error = file.reader.error { return batch(of: file.path, .unreadable(error)) }
      }
      guard let path = paths.popFirst() else { return nil }
      let descriptor = unsafe path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return batch(of: path, .unreadable(errno)) }
      file = File(
        path: path, descriptor: descriptor, reader: LineReader(descriptor: descriptor))
    }
  }

  private mutating func batch(of path: String, _ content: Batch.Content) -> Batch {
    defer { number += 1 }
    return Batch(number: number, path: path, content: content)
  }
}

/// Something of a file that is assessed on its own.
struct Batch: Sendable {
  /// Its place among all batches.
  let number: Int
  let path: String
  let content: Content

  enum Content: Sendable {
    case block(LineReader.Block)
    /// The file could not be read any further; the system’s number says why.
    case unreadable(Int32)
  }

  /// Whether there is so much input that help is welcome.
  var isFull: Bool {
    if case .block(.lines(_, _, isFull: true)) = content { true } else { false }
  }
}
