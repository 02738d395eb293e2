import Foundation
import Pseudoterminal
import Testing

/// A real terminal, driven by keys: the built program in a window of tmux.
///
/// tmux is spoken to in its control mode. There it tells of each change of the window, so that
/// nothing has to be looked at again and again.
final class Tmux {
  private let client = Process()
  private let requests = Pipe()
  private let replies = Pipe()
  /// What tmux has said, but for lines that were read.
  private var unread: [UInt8] = []
  /// Whether the window has changed since this was last set.
  private var hasChanged = false
  /// When the window changed, or a key was pressed, for the last time.
  private var lastChange = ContinuousClock.now

  /// The longest that anything is waited for.
  private static let patience = Duration.seconds(30)

  /// Keys that choose, which count on a page that has been seen only.
  private static let choosing: Set<Substring> = ["Enter", "Space", "Right", "l"]

  /// What tmux says when it will not do something or is gone, or which page did not come.
  struct Refusal: Error {
    let words: String
  }

  /// Opens a window with a shell that shows how the program ended and what it left behind.
  init(columns: Int = 80, rows: Int = 24, variables: String = "", arguments: String = "") throws {
    let program = try Built.path
    let command =
      "stty -a > before-$$; printf 'BEFORE\\n'; \(variables) '\(program)' \(arguments); "
      + "printf 'ENDED %s\\n' $?; stty -a | cmp - before-$$ && echo RESTORED; "
      + "rm before-$$; exec cat"
    // The server must not keep what the tests hold open, as the end of a process is told by what
    // it was handed being closed. The shell keeps it until tmux has ended.
    let closing = """
      (for each in /proc/self/fd/*; do number=${each##*/}; \
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi; done; exec "$@")
      """
    client.executableURL = URL(fileURLWithPath: "/bin/bash")
    client.arguments = [
      "-c", closing, "bash", "tmux", "-L", "tingle-test-\(UUID().uuidString.prefix(8))", "-f",
      "/dev/null", "-C", "new-session", "-x", "\(columns)", "-y", "\(rows)", "-c",
      NSTemporaryDirectory(), command,
    ]
    client.standardInput = requests
    client.standardOutput = replies
    client.standardError = FileHandle.nullDevice
    try client.run()
    // Before that there is nothing that a command could be about.
    let deadline = ContinuousClock.now + Self.patience
    while let line = line(before: deadline), !line.hasPrefix("%session-changed") {}
  }

  deinit {
    // “kill-server” sends the server a signal, which whoever starts processes here has blocked.
    try? requests.fileHandleForWriting.write(contentsOf: Data("kill-session\n".utf8))
    try? requests.fileHandleForWriting.close()
    client.waitUntilExit()
  }

  /// Has tmux do something, and gives what it has to say to that.
  @discardableResult
  private func call(_ command: String) throws -> String {
    try requests.fileHandleForWriting.write(contentsOf: Data("\(command)\n".utf8))
    return try reply()
  }

  /// What tmux says to the next of our commands.
  private func reply() throws -> String {
    let deadline = ContinuousClock.now + Self.patience
    while let line = line(before: deadline) {
      // “%begin”, a time, a number, and 1 for a command of ours.
      guard line.hasPrefix("%begin ") else { continue }
      let stamp = line.dropFirst("%begin".count)
      var body: [String] = []
      while let line = self.line(before: deadline), line != "%end" + stamp {
        if line == "%error" + stamp { throw Refusal(words: body.joined(separator: "\n")) }
        body.append(line)
      }
      if stamp.hasSuffix(" 1") { return body.joined(separator: "\n") }
    }
    throw Refusal(words: "tmux says nothing")
  }

  /// The next line that tmux says; nothing once it is gone, or after a deadline.
  private func line(before deadline: ContinuousClock.Instant) -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        if line.hasPrefix("%output") { (hasChanged, lastChange) = (true, .now) }
        return line
      }
      let left = (deadline - ContinuousClock.now) / .milliseconds(1)
      let output = replies.fileHandleForReading
      var request = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, unsafe poll(&request, 1, Int32(left)) > 0 else { return nil }
      let more = output.availableData
      guard !more.isEmpty else { return nil }
      unread += more
    }
  }

  /// Waits until something is so, looking at it after each change of the window.
  private func waits(
    _ patience: Duration = Tmux.patience, until isSo: () throws -> Bool
  ) throws -> Bool {
    let deadline = ContinuousClock.now + patience
    repeat {
      hasChanged = false
      if try isSo() { return true }
      while !hasChanged, line(before: deadline) != nil {}
    } while hasChanged
    return false
  }

  /// Waits until the program waits for keys, and all that it has sent is shown, so that no half of
  /// a page is taken for a whole one.
  private func settle() throws {
    repeat {
      hasChanged = false
      if let process = try process { _ = ProcessFiles(process: process).fallsAsleep(within: 30) }
      // What was sent before is shown between the two.
      _ = try (state("pane_pid"), state("pane_pid"))
    } while hasChanged
  }

  /// The number of the program in the window; nothing once it has ended.
  private var process: Int32? {
    get throws {
      let shell = try Int32(state("pane_pid")) ?? 0
      return ProcessFiles(process: shell).children.first.flatMap { Int32($0) }
    }
  }

  /// What the window shows.
  var screen: String { get throws { try call("capture-pane -p") } }

  /// The column and the row of the cursor, and below them what the window shows.
  var screenWithCursor: String {
    get throws {
      let cursor = try call("display-message -p '#{cursor_x} #{cursor_y}' ; capture-pane -p")
      return try cursor + "\n" + reply()
    }
  }

  /// The same, with the escapes for its colours.
  var coloredScreen: String { get throws { try call("capture-pane -p -e") } }

  /// What tmux knows of the window, by the name of a format.
  func state(_ format: String) throws -> String { try call("display-message -p '#{\(format)}'") }

  /// Waits until tmux knows this of the window, and gives up after half a minute.
  func becomes(_ value: String, _ format: String) throws -> Bool {
    try waits { try state(format) == value }
  }

  /// Presses keys, as tmux names them, as somebody does who looks at the page before answering.
  func press(_ keys: String) throws {
    for key in keys.split(separator: " ") {
      if Self.choosing.contains(key) || key.allSatisfy(\.isNumber) { look() }
      try call("send-keys '\(key)'")
      lastChange = .now
    }
  }

  /// Waits until the window has stood as long as it takes to see it.
  private func look() {
    while line(before: lastChange + .milliseconds(Pseudoterminal.glance)) != nil {}
  }

  /// Sends bytes as they are.
  func send(_ bytes: String) throws {
    try call("send-keys -H " + bytes.utf8.map { String($0, radix: 16) }.joined(separator: " "))
  }

  /// Taps where these words stand, if they do, as a finger does: press and release in one burst.
  private func tap(on words: String, in screen: String) throws {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = lines.lastIndex(where: { $0.contains(words) }),
      let start = lines[row].firstRange(of: words)?.lowerBound
    else { return }
    let place = "\(lines[row][..<start].count + 2);\(row + 1)"
    try send("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
  }

  /// Taps on words, each after the page for it has come.
  ///
  /// What comes before somebody can have seen the page is no tap, so that one taps again.
  func tapAlong(_ steps: (words: String, page: String)...) throws {
    for step in steps {
      let isThere = try (1...300).contains { _ in
        let screen = try screen
        if !screen.contains(step.page) { try tap(on: step.words, in: screen) }
        return try shows(step.page, within: .milliseconds(Pseudoterminal.glance))
      }
      guard isThere else {
        throw Refusal(words: "after \(step.words) “\(step.page)” did not come:\n\(try screen)")
      }
    }
  }

  /// Whether the program in the window has been stopped.
  var isStopped: Bool {
    get throws { try process.flatMap { ProcessFiles(process: $0).statistics?.isStopped } ?? false }
  }

  /// Sends the program in the window a signal.
  func signal(_ number: Int32) throws { kill(try #require(process), number) }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try call("resize-window -x \(columns) -y \(rows)")
  }

  /// Waits until the window shows the words and holds still; gives up, mostly after half a minute.
  func shows(_ words: String, within patience: Duration = Tmux.patience) throws -> Bool {
    guard try waits(patience, until: { try screen.contains(words) }) else { return false }
    try settle()
    return true
  }

  /// Waits until something is so of what the window shows, and gives up after half a minute.
  func comes(_ isSo: () throws -> Bool) throws -> Bool { try waits(until: isSo) }

  /// Waits until the window shows something else and holds still.
  func changes(from before: String) throws -> Bool {
    guard try waits(until: { try screen != before }) else { return false }
    try settle()
    return true
  }
}
