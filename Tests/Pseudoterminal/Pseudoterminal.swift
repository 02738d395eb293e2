import CPty
import Glibc

/// A program on a terminal of its own, with every byte in hand: those that it is sent, and those
/// that it sends.
package final class Pseudoterminal {
  /// When the program was started, in seconds on the clock that never jumps.
  package let started: Double
  /// The number of the process.
  package let process: Int32
  /// The end that a terminal has.
  package let master: Int32
  private var isOpen = true
  /// How the program ended, once that was noticed.
  private var end: End?

  /// How a program ended.
  package enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Why a program is on no terminal.
  package struct Refusal: Error {
    let program: String
  }

  /// Starts a program.
  ///
  /// - Parameter keepsKeys: whether the terminal sends no signals for keys by itself, so that what is
  ///   typed when the program has just ended or rests does not kill it.
  package init(
    _ arguments: [String], rows: Int = 24, columns: Int = 80,
    variables: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
    keepsKeys: Bool = false
  ) throws {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var settings = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    let session = unsafe cpty_start(
      &words, &settings, UInt16(rows), UInt16(columns), keepsKeys ? 1 : 0)
    guard session.master >= 0 else { throw Refusal(program: arguments[0]) }
    started = session.started
    master = session.master
    process = session.process
  }

  deinit {
    kill(process, SIGKILL)
    _ = ended(within: 5)
    hangUp()
  }

  /// Sends as much as the terminal takes at once, and says how much that was.
  @discardableResult
  package func send(_ bytes: some Collection<UInt8>) -> Int {
    let bytes = Array(bytes)
    return max(0, unsafe write(master, bytes, bytes.count))
  }

  /// Sends a text.
  @discardableResult
  package func send(_ text: String) -> Int { send(Array(text.utf8)) }

  /// Takes in what comes until it is quiet for some milliseconds.
  package func read(quiet: Int32 = 50) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while isOpen {
      var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, quiet) > 0 else { break }
      let count = unsafe Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      all += buffer.prefix(count)
    }
    return all
  }

  /// Takes in what comes until some words came, or gives up after half a minute.
  package func read(until words: String) -> [UInt8]? {
    var all: [UInt8] = []
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(30) {
      all += read(quiet: 10)
      if all.firstRange(of: words.utf8) != nil { return all }
    }
    return nil
  }

  /// Gives the terminal another size.
  package func resize(rows: Int, columns: Int) {
    cpty_resize(master, UInt16(rows), UInt16(columns))
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away, as when a line is cut.
  package func hangUp() {
    if isOpen { close(master) }
    isOpen = false
  }

  /// Whether the terminal edits lines and echoes, as for a shell.
  package var isCooked: Bool { cpty_is_cooked(master) != 0 }

  /// How the program ended; nothing if it still runs after some seconds.
  package func ended(within seconds: Int) -> End? {
    let start = ContinuousClock.now
    while end == nil {
      let found = cpty_end(process)
      if found >= 0 {
        end = found >= 1000 ? .signal(found - 1000) : .exit(found)
      } else if ContinuousClock.now - start < .seconds(seconds) {
        usleep(2000)
      } else {
        break
      }
    }
    return end
  }

  /// The memory that the program holds, in KiB, without what it shares with its file.
  package var ownMemory: Int? { number(after: "RssAnon:", in: "status") }

  /// How many files the program holds.
  package var descriptors: Int {
    guard let folder = unsafe opendir("/proc/\(process)/fd") else { return 0 }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    return count
  }

  private func number(after name: String, in file: String) -> Int? {
    guard let stream = unsafe fopen("/proc/\(process)/\(file)", "r") else { return nil }
    defer { unsafe fclose(stream) }
    var line = [CChar](repeating: 0, count: 256)
    while unsafe fgets(&line, 256, stream) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(name) {
        return text.dropFirst(name.count).split(whereSeparator: { $0.isWhitespace }).first.flatMap {
          Int($0)
        }
      }
    }
    return nil
  }

  /// Whether the program comes to wait for something, and does not spin.
  package func fallsAsleep(within seconds: Int) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
      usleep(20_000)
      if isAsleep { return true }
    }
    return false
  }

  private var isAsleep: Bool {
    guard let stream = unsafe fopen("/proc/\(process)/stat", "r") else { return false }
    defer { unsafe fclose(stream) }
    var line = [CChar](repeating: 0, count: 512)
    guard unsafe fgets(&line, 512, stream) != nil else { return false }
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: ")").last?.hasPrefix(" S") == true
  }
}
