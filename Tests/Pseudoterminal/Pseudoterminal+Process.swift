import Glibc

/// What the system knows of the program.
extension Pseudoterminal {
  /// The memory that the program holds, in KiB, without what it shares with its file.
  package var ownMemory: Int? { files.anonymousMemory }

  /// In how many pieces all came that the program has sent.
  package var pieces: Int { files.writes ?? 0 }

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

  /// The programs that it has started and that still run, by number.
  package var children: [Substring] { files.children.split(separator: " ") }

  /// Takes in all that the program still sends, until it waits for somebody; gives what came.
  package func readToRest() -> [UInt8] {
    var all: [UInt8] = []
    while ended(within: 0) == nil {
      let some = read(quiet: 0)
      all += some
      // What it sent before it fell asleep has been taken in, or comes with the next look.
      if isAsleep, some.isEmpty, read(quiet: 0).isEmpty { break }
      usleep(200)
    }
    return all
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
  package var hundredths: Int? { files.statistics?.hundredths }

  private struct Effort: Equatable {
    let hundredths, wakings: Int
  }

  private var effort: Effort? {
    files.statistics.map { Effort(hundredths: $0.hundredths, wakings: files.switches) }
  }

  private var isAsleep: Bool { files.statistics?.isAsleep == true }

  private var files: ProcessFiles { ProcessFiles(process: process) }

  private func wait(_ seconds: Int, until isSo: () -> Bool) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
      usleep(20_000)
      if isSo() { return true }
    }
    return false
  }
}
