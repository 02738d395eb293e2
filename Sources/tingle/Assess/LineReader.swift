import Glibc

/// Reads a file in blocks of whole lines, holding no more than a block or the longest line.
struct LineReader {
  /// How much is held at once.
  struct Limits {
    /// The longest line that is read, in bytes; a case takes about two thousand.
    var line = 1 << 20
    /// How many bytes are made room for at first, as most who hand in one case hand in no more.
    var first = 1 << 14
    /// From how many bytes on a block is full.
    var block = 1 << 17
    /// How many lines a block has at most, as a short line may have a long result.
    var lines = 1 << 10

    /// With the longest line and its end held, a block is full in any case.
    fileprivate var mostBytes: Int { min(block, line + 1) }
  }

  /// Some lines that follow each other.
  enum Block: Equatable {
    /// Lines with their ends, the number of the first, and whether more would have been too many.
    case lines([UInt8], from: Int, isFull: Bool)
    /// A line that is passed over.
    case tooLong(number: Int)
  }

  private let descriptor: Int32
  private let limits: Limits
  private var buffer: [UInt8] = []
  /// The part of the buffer that was read and not handed out.
  private var held = 0..<0
  /// How far the buffer was searched for line ends, how many there were, where the last line ends.
  private var (searched, ends, lastEnd) = (0, 0, 0)
  private var number = 1
  private var isAtEnd = false
  private var isSkipping = false
  /// Why reading ended before the end of the file.
  private(set) var error: Int32?

  init(descriptor: Int32, limits: Limits = Limits()) {
    self.descriptor = descriptor
    self.limits = limits
  }

  /// The next block, or nothing at the end.
  ///
  /// A block is smaller than it may be where one would have to wait for more of it.
  mutating func next() -> Block? {
    while true {
      searchEnds()
      let isFull = ends == limits.lines || held.count >= limits.mostBytes
      if ends > 0, isSkipping || isFull || isAtEnd || !comesMore(within: 0) {
        return isSkipping ? passOver(to: lastEnd) : cut(at: lastEnd, isFull: isFull)
      }
      if isAtEnd { return rest() }
      if held.count > limits.line {
        isSkipping = true
        drop(to: held.upperBound)
      }
      fill()
    }
  }

  /// Counts the line ends; while a line is passed over, only its own matters.
  private mutating func searchEnds() {
    while ends < (isSkipping ? 1 : limits.lines),
      let end = buffer.firstLineEnd(in: searched..<held.upperBound)
    {
      ends += 1
      lastEnd = end + 1
      searched = lastEnd
    }
    if ends == 0 { searched = held.upperBound }
  }

  private mutating func cut(at end: Int, isFull: Bool) -> Block {
    let block = Block.lines(Array(buffer[held.lowerBound..<end]), from: number, isFull: isFull)
    number += ends
    drop(to: end)
    return block
  }

  private mutating func passOver(to end: Int) -> Block {
    defer {
      number += 1
      isSkipping = false
      drop(to: end)
    }
    return .tooLong(number: number)
  }

  /// What stands after the last line end.
  private mutating func rest() -> Block? {
    if isSkipping { return passOver(to: held.upperBound) }
    return held.isEmpty ? nil : cut(at: held.upperBound, isFull: false)
  }

  private mutating func drop(to end: Int) {
    held = end..<held.upperBound
    (searched, ends, lastEnd) = (end, 0, end)
  }

  /// Whether reading on gives something within some milliseconds, be it the end; below zero is ever.
  @discardableResult
  private func comesMore(within time: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, time) != 0
  }

  private mutating func fill() {
    makeRoom()
    let room = held.upperBound..<buffer.count
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      let part = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[room])
      return unsafe read(descriptor, part.baseAddress, part.count)
    }
    if count > 0 {
      held = held.lowerBound..<held.upperBound + count
      return
    }
    switch count < 0 ? errno : 0 {
    case EINTR: break
    // Whoever shares the file may have asked that nobody waits for it.
    case EAGAIN: comesMore(within: -1)
    case let reason:
      if count < 0 { error = reason }
      isAtEnd = true
    }
  }

  /// Moves what is held to the front, and makes the buffer larger where that is not enough.
  private mutating func makeRoom() {
    let (start, count) = (held.lowerBound, held.count)
    unsafe buffer.withUnsafeMutableBytes { bytes in
      let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
      unsafe bytes.copyMemory(from: part)
    }
    held = 0..<count
    (searched, lastEnd) = (searched - start, lastEnd - start)
    guard count == buffer.count else { return }
    let size = min(max(2 * count, min(limits.first, limits.mostBytes)), limits.line + 1)
    buffer += repeatElement(0, count: size - count)
  }
}

extension [UInt8] {
  /// Where the first line end of a part is.
  func firstLineEnd(in part: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { bytes in
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: bytes[part])
      guard let start = bytes.baseAddress, let end = unsafe memchr(start, 0x0A, bytes.count)
      else { return nil }
      return unsafe part.lowerBound + (UnsafeRawPointer(end) - start)
    }
  }
}
