import CBenchmark
import Glibc
import Pseudoterminal

/// One life of a program on a terminal of its own.
final class Visit {
  private let program: Program
  private let terminal: Pseudoterminal
  private var buffer = [UInt8](repeating: 0, count: 65536)
  private var sent: [UInt8] = []

  /// What came in answer to something.
  struct Answer {
    /// From the question to the last byte of the answer.
    let seconds: Double
    let bytes: Int
    /// Seconds of the processor.
    let processor: Double
  }

  /// Starts a program.
  init(_ program: Program) throws(Trouble) {
    self.program = program
    do {
      terminal = try Pseudoterminal(program.arguments)
    } catch {
      throw Trouble(words: "cannot start \(program.arguments[0]) on a terminal")
    }
  }

  var files: ProcessFiles { ProcessFiles(process: terminal.process) }

  /// Seconds of the processor that the program has used.
  var processor: Double { cb_processor_seconds_of(terminal.process) }

  /// Waits for the first page.
  func firstPage() throws(Trouble) -> Answer {
    let answer = answer(since: terminal.started, quiet: 50, patience: 20)
    guard answer.bytes > 0, answer.processor >= 0 else {
      throw Trouble(words: "\(program.arguments[0]) shows no page")
    }
    return answer
  }

  /// Sends keys, all at once.
  func press(_ keys: String) -> Answer {
    let (before, start) = (processor, cb_wall_seconds())
    terminal.send(keys)
    return answer(since: start, after: before, patience: 1)
  }

  /// Gives the terminal another size.
  func resize(rows: Int, columns: Int) -> Answer {
    let (before, start) = (processor, cb_wall_seconds())
    terminal.resize(rows: rows, columns: columns)
    // Some wait half a second for more of the same before they draw.
    return answer(since: start, after: before, patience: 2)
  }

  /// Takes in what has come until nothing more comes.
  func settle() -> Int { answer(since: cb_wall_seconds()).bytes }

  /// Leaves the program, and says how long that took from the last key to its end.
  func leave() throws(Trouble) -> Double {
    for key in program.leaving.dropLast() { _ = press(key) }
    let process = cb_open_process(terminal.process)
    defer { close(process) }
    var sources = [
      pollfd(fd: process, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0),
    ]
    let start = cb_wall_seconds()
    terminal.send(program.leaving.last ?? "")
    while sources[0].revents == 0 {
      guard unsafe poll(&sources, 2, 5000) > 0 else {
        throw Trouble(words: "\(program.arguments[0]) does not leave")
      }
      if sources[0].revents == 0, sources[1].revents != 0, take() == 0 { sources[1].fd = -1 }
    }
    let seconds = cb_wall_seconds() - start
    while take() > 0 {}
    guard terminal.ended(within: 5) != nil else {
      throw Trouble(words: "\(program.arguments[0]) does not end")
    }
    return seconds
  }

  /// What the terminal is left with that it had not before.
  var leftovers: [String] {
    TerminalModes(after: sent).left + (terminal.isAsBefore ? [] : ["line modes"])
  }

  /// Takes in what comes until it is quiet for some milliseconds and the program waits: one that
  /// merely waits for the processor has not come to its end.
  ///
  /// - Parameter patience: for how many seconds the first byte is waited for in any case.
  private func answer(
    since start: Double, after before: Double = 0, quiet: Int32 = 25, patience: Double = 0
  ) -> Answer {
    var (last, bytes) = (start, 0)
    var source = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    while case let now = cb_wall_seconds() - start, now < 20 {
      if unsafe poll(&source, 1, quiet) > 0 {
        let count = take()
        last = cb_wall_seconds()
        bytes += count
        guard count > 0 else { break }
      } else if bytes > 0 || now > patience, files.statistics?.isAsleep ?? true {
        break
      }
    }
    return Answer(seconds: last - start, bytes: bytes, processor: processor - before)
  }

  private func take() -> Int {
    let count = max(0, unsafe read(terminal.master, &buffer, buffer.count))
    sent += buffer.prefix(count)
    return count
  }
}
