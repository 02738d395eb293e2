import CPty
import Glibc

/// The guide as it stands unattended, on a terminal, with a clock that is moved ahead by hand.
///
/// All that it may touch lies in a folder of its own: the configuration, what it writes to standard
/// error, and its figures.
@safe package final class KioskTerminal {
  /// The folder.
  package let folder: String
  /// The terminal that the guide is on now.
  package private(set) var terminal: Pseudoterminal
  private let program: String
  private let clock: UnsafeMutablePointer<UInt64>

  /// The PIN for staff, and the keys that lead to where it is asked for.
  package static let pin = "24681012"
  /// Its hash, as “tingle kiosk pin” made it.
  private static let hash =
    "$y$j9T$EZhuZ3BI1pfjmOuFTpmqq.$DnBczw1rZJ562GXl.O1cB8dgL2H4rG0ZAXMIyleUZIA"
  /// What these keys send: Ctrl-T twice, then F9.
  package static let chord = "\u{14}\u{14}\u{1B}[20~"

  /// Why there is no kiosk.
  package struct Refusal: Error {
    /// What was refused.
    package let words: String
  }

  /// Starts the guide.
  ///
  /// - Parameter configuration: more lines for its file.
  package init(program: String, configuration: String = "") throws {
    var name = Array("/tmp/tingle-kiosk-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw Refusal(words: "no folder") }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.program = program
    let staff = """
      [staff]
      chord = ["ctrl-t", "ctrl-t", "f9"]
      pin = "\(Self.hash)"
      [metrics]
      file = "\(folder)/tingle.prom"
      \(configuration)
      # end of kiosk.toml
      """
    guard Self.write(staff + "\n", to: folder + "/kiosk.toml"),
      Self.write(String(repeating: "\0", count: 8), to: folder + "/clock")
    else { throw Refusal(words: "no files in \(folder)") }
    let file = unsafe open(folder + "/clock", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    guard let page = unsafe mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      unsafe page != MAP_FAILED
    else { throw Refusal(words: "no clock") }
    unsafe clock = unsafe page.assumingMemoryBound(to: UInt64.self)
    terminal = try Self.start(program, in: folder)
  }

  deinit {
    unsafe munmap(clock, 8)
    terminal.signal(SIGKILL)
    for name in ["kiosk.toml", "clock", "errors", "tingle.prom", "tingle.prom.lock"] {
      unsafe unlink(folder + "/" + name)
    }
    unsafe rmdir(folder)
  }

  private static func start(_ program: String, in folder: String) throws -> Pseudoterminal {
    try Pseudoterminal(
      [
        "/bin/bash", "-c", "exec \"$0\" kiosk --config \"$1/kiosk.toml\" 2>>\"$1/errors\"", program,
        folder,
      ],
      variables: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "TINGLE_CLOCK_AHEAD": folder + "/clock",
      ])
  }

  /// Starts the guide anew, on another terminal, after it was killed.
  package func restart() throws { terminal = try Self.start(program, in: folder) }

  /// Moves the clock ahead, and waits until the guide has looked at it.
  package func pass(seconds: Int) {
    _ = terminal.readToRest()
    move(seconds: seconds)
    // Whatever else is still on its way, only this clears the screen.
    _ = terminal.read(until: "\u{1B}[2J")
    _ = terminal.readToRest()
  }

  /// Moves the clock ahead; who is told of a window looks at it, and paints all anew.
  package func move(seconds: Int) {
    unsafe clock.pointee += UInt64(seconds * 1000)
    terminal.signal(SIGWINCH)
  }

  /// Waits until the guide has painted something, and rests.
  package func awaitPage() {
    for _ in 1...5000 where terminal.ended(within: 0) == nil {
      if !terminal.read(quiet: 1).isEmpty { break }
    }
    _ = terminal.readToRest()
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
