import CPty
import Glibc

/// The guide as it stands unattended, on a terminal.
///
/// All that it may touch lies in a folder of its own: the configuration, what it writes to standard
/// error, and its figures.
package final class KioskTerminal {
  /// The folder.
  package let folder: String
  /// The terminal that the guide is on now.
  package private(set) var terminal: Pseudoterminal
  private let program: String
  private let clock: HandClock?
  private let started = ContinuousClock.now

  /// The PIN for staff, and the keys that lead to where it is asked for.
  package static let pin = "24681012"
  /// Its hash, as “tingle kiosk pin” made it.
  private static let hash =
    "$y$j9T$EZhuZ3BI1pfjmOuFTpmqq.$DnBczw1rZJ562GXl.O1cB8dgL2H4rG0ZAXMIyleUZIA"
  /// How many visits its figures count together.
  package static let batch = 6
  /// What these keys send: Ctrl-T twice, then F9.
  package static let chord = "\u{14}\u{14}\u{1B}[20~"

  /// Why there is no kiosk.
  package struct Refusal: Error {
    /// What was refused.
    package let words: String
  }

  /// Lines for its file with which it waits for visitors a second only, whatever is on the screen.
  package static let hasty =
    "[idle]\n"
    + ["asking", "reading", "alarm", "warning", "hidden", "staff"].map { "\($0) = 1\n" }.joined()

  /// Starts the guide.
  ///
  /// - Parameters:
  ///   - configuration: more lines for its file.
  ///   - isTimed: whether the program is “timed-kiosk”, whose clock is moved by hand.
  package init(program: String, configuration: String = "", isTimed: Bool = false) throws {
    var name = Array("/tmp/tingle-kiosk-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw Refusal(words: "no folder") }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.program = program
    let staff = """
      [staff]
      chord = ["ctrl-t", "ctrl-t", "f9"]
      pin = "\(Self.hash)"
      lock_file = "\(folder)/staff.lock"
      [metrics]
      file = "\(folder)/tingle.prom"
      every = \(Self.batch)
      \(configuration)
      # end of kiosk.toml
      """
    guard Self.write(staff + "\n", to: folder + "/kiosk.toml") else {
      throw Refusal(words: "no file in \(folder)")
    }
    clock = isTimed ? try HandClock(at: folder + "/clock") : nil
    terminal = try Self.start(program, in: folder, isTimed: isTimed)
  }

  deinit {
    terminal.signal(SIGKILL)
    for name in [
      "kiosk.toml", "clock", "errors", "staff.lock", "tingle.prom", "tingle.prom.lock",
    ] {
      unsafe unlink(folder + "/" + name)
    }
    unsafe rmdir(folder)
  }

  private static func start(
    _ program: String, in folder: String, isTimed: Bool
  ) throws -> Pseudoterminal {
    let arguments = isTimed ? "\"$1/kiosk.toml\" \"$1/clock\"" : "kiosk --config \"$1/kiosk.toml\""
    return try Pseudoterminal(
      ["/bin/bash", "-c", "exec \"$0\" \(arguments) 2>>\"$1/errors\"", program, folder])
  }

  /// Starts the guide anew, on another terminal, after it was killed.
  package func restart() throws {
    terminal = try Self.start(program, in: folder, isTimed: clock != nil)
  }

  /// Moves the clock of a timed kiosk ahead, and waits until the guide has looked at it.
  package func pass(seconds: Int) {
    _ = terminal.readToRest()
    clock?.move(milliseconds: seconds * 1000)
    // A guide that is told of its window looks at the clock, and paints all of its page again.
    terminal.signal(SIGWINCH)
    // Whatever else is still on its way, only this clears the screen.
    _ = terminal.read(until: "\u{1B}[2J")
    _ = terminal.readToRest()
  }

  /// What the clock of the guide shows, but for a constant.
  package var now: Duration { clock?.now ?? started.duration(to: .now) }

  /// Looks at the page until a key at it counts.
  package func look() {
    _ = terminal.readToRest()
    wait(milliseconds: Pseudoterminal.glance)
  }

  /// Lets time pass, by a clock that is moved by hand in no time.
  package func wait(milliseconds: Int) {
    guard let clock else {
      _ = terminal.read(quiet: Int32(milliseconds))
      return
    }
    clock.move(milliseconds: milliseconds)
  }

  /// By when after a page came an answer to it is surely too soon, in milliseconds; the program may
  /// look at a clock that nobody moves later than we do.
  package var haste: Int { clock == nil ? 100 : 300 }

  /// Has all of the page painted again and gives it, as far as some words; nothing if they do not come.
  package func repaint(until words: String, within patience: Duration = .seconds(30)) -> [UInt8]? {
    _ = terminal.readToRest()
    terminal.send("\u{C}")
    return terminal.read(until: words, within: patience)
  }

  /// Does nothing until the first page of a hasty kiosk is there, but that help has come to an alarm.
  package func awaitFirstPage() -> Bool {
    (1...60).contains { number in
      if number.isMultiple(of: 20) { terminal.send("\r") }
      return repaint(until: "Answer a few questions", within: .milliseconds(250)) != nil
    }
  }

  /// Waits until the guide has painted something, and rests; returns whether it did.
  package func awaitPage() -> Bool {
    for _ in 1...20_000 where terminal.ended(within: 0) == nil {
      if terminal.read(quiet: 1).isEmpty { continue }
      _ = terminal.readToRest()
      return true
    }
    return false
  }

  /// What the guide wrote to standard error, by lines.
  package var journal: [Substring] { Self.text(of: folder + "/errors").split(separator: "\n") }

  /// The figures that it wrote, by lines.
  package var figures: [Substring] { Self.text(of: folder + "/tingle.prom").split(separator: "\n") }

  private static func write(_ text: String, to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Array(text.utf8)
    return unsafe Glibc.write(file, bytes, bytes.count) == bytes.count
  }

  private static func text(of path: String) -> String {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65536))
    while case let count = unsafe read(file, &buffer, buffer.count), count > 0 {
      all += buffer.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }
}
