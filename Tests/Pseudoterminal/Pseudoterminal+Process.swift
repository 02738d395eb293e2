import Glibc

/// What the system knows of the program.
extension Pseudoterminal {
  /// The memory that the program holds, in KiB, without what it shares with its file.
  package var ownMemory: Int? { number(after: "RssAnon:") }

  /// How many files the program holds.
  package var descriptors: Int {
    guard let folder = unsafe opendir("/proc/\(process)/fd") else { return 0 }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    return count
  }

  /// Whether the program comes to wait for something, and does not spin.
  package func fallsAsleep(within seconds: Int) -> Bool {
    wait(seconds) { isAsleep }
  }

  /// Whether the program comes to rest: asleep, and for a while never woken and at no cost.
  package func comesToRest(within seconds: Int) -> Bool {
    wait(seconds) {
      guard isAsleep, let before = effort else { return false }
      usleep(150_000)
      return effort == before
    }
  }

  /// The processor time that the program has taken, in hundredths of a second.
  package var hundredths: Int? { effort?.hundredths }

  private struct Effort: Equatable {
    let hundredths, wakings: Int
  }

  private var effort: Effort? {
    let fields = statistics
    guard fields.count > 12, let own = Int(fields[11]), let kernel = Int(fields[12]),
      let given = number(after: "voluntary_ctxt_switches:"),
      let taken = number(after: "nonvoluntary_ctxt_switches:")
    else { return nil }
    return Effort(hundredths: own + kernel, wakings: given + taken)
  }

  private var isAsleep: Bool { statistics.first == "S" }

  /// The fields that follow the program’s name: its state is the first.
  private var statistics: [Substring] {
    file("stat").split(separator: ")").last?.split(separator: " ") ?? []
  }

  private func number(after name: String) -> Int? {
    file("status").split(separator: "\n").first { $0.hasPrefix(name) }
      .flatMap { Int($0.dropFirst(name.count).split { $0 == "\t" || $0 == " " }.first ?? "") }
  }

  /// One of the small files that the system keeps on the program; nothing once it is gone.
  private func file(_ name: String) -> String {
    let descriptor = unsafe open("/proc/\(process)/\(name)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  private func wait(_ seconds: Int, until isSo: () -> Bool) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
      usleep(20_000)
      if isSo() { return true }
    }
    return false
  }
}
