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
  /// Whether the terminal answers when it is asked whether it is well.
  package var answers = true
  /// How often the program had gone to sleep when it was answered last.
  private(set) var wakingsWhenAnswered: Int?
  /// What came last, as the question may come in two parts.
  private var tail: [UInt8] = []
  private var modesBefore: termios
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
    modesBefore = session.modes
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

  /// Sends all, and takes in what comes meanwhile, so that nobody waits for anybody; gives what came.
  package func sendAll(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var (rest, all) = (Array(bytes)[...], [UInt8]())
    while !rest.isEmpty, ended(within: 0) == nil {
      let sent = send(rest)
      rest = rest.dropFirst(sent)
      all += read(quiet: sent == 0 ? 1 : 0)
    }
    return all
  }

  /// Presses a key until some words come, with a pause in which an unfinished sequence is given up.
  package func press(_ key: String, until words: String, pause: Int) -> Bool {
    (1...20).contains { _ in
      send(key)
      return read(until: words, within: .milliseconds(pause)) != nil
    }
  }

  /// Fills the line with bytes that nobody has taken in yet, so that the program can send no more.
  ///
  /// - Returns: How many bytes that were.
  @discardableResult
  package func fill() -> Int {
    let other = cpty_open_other_end(master)
    defer { close(other) }
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 1024)
    var all = 0
    // A full line is full for good only when the system has passed on all that it holds.
    var room = pollfd(fd: other, events: Int16(POLLOUT), revents: 0)
    while unsafe poll(&room, 1, 50) > 0 {
      while case let sent = unsafe write(other, bytes, bytes.count), sent > 0 { all += sent }
    }
    return all
  }

  /// Stops the output of the line, as flow control or Scroll Lock does; has it go on again.
  package func stopOutput() { setFlow(TCOOFF) }
  package func goOnWithOutput() { setFlow(TCOON) }

  private func setFlow(_ action: Int32) {
    let other = cpty_open_other_end(master)
    defer { close(other) }
    tcflow(other, action)
  }

  /// How long a page must have stood before an answer to it counts, in milliseconds, and half as
  /// long again, as on a busy machine the program looks at the clock later than this does.
  package static let glance = 450

  /// Presses keys as somebody does who looks at the page before each of them; gives what came
  /// before the last.
  @discardableResult
  package func press(_ keys: String...) -> [UInt8] {
    keys.flatMap { key in
      let came = read(quiet: Int32(Self.glance))
      send(key)
      return came
    }
  }

  /// Takes in what has come, and no more than some bytes of it.
  package func read(most count: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    let size = unsafe Glibc.read(master, &buffer, count)
    let came = Array(buffer.prefix(max(0, size)))
    if answers { answer(came) }
    return came
  }

  /// Answers as a terminal does that is asked whether it is well (DSR 5).
  private func answer(_ came: [UInt8]) {
    let question = Array("\u{1B}[5n".utf8)
    let seen = tail + came
    for start in seen.indices where seen[start...].starts(with: question) {
      // Who sleeps can be seen to wake by the answer.
      _ = fallsAsleep(within: 1)
      wakingsWhenAnswered = wakings
      send("\u{1B}[0n")
    }
    tail = seen.suffix(question.count - 1)
  }

  /// How long a program is listened to that does not fall silent.
  static let patience = Duration.seconds(60)

  /// Takes in what comes until it is quiet for some milliseconds.
  package func read(quiet: Int32 = 50) -> [UInt8] {
    var all: [UInt8] = []
    let start = ContinuousClock.now
    while isOpen, ContinuousClock.now - start < Self.patience {
      var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, quiet) > 0 else { break }
      let came = read(most: 65536)
      guard !came.isEmpty else { break }
      all += came
    }
    return all
  }

  /// Takes in what comes until some words came, or gives up, mostly after half a minute.
  package func read(until words: String, within patience: Duration = .seconds(30)) -> [UInt8]? {
    var all: [UInt8] = []
    let start = ContinuousClock.now
    while ContinuousClock.now - start < patience {
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

  /// Whether the terminal is exactly as it was before the program had it.
  package var isAsBefore: Bool { unsafe cpty_has_modes(master, &modesBefore) != 0 }

  /// Where the end lies that the program has, for others to open.
  package var path: String? {
    var name = [CChar](repeating: 0, count: 64)
    guard unsafe cpty_path(master, &name, 64) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

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
}
