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
  package func fallsAsleep(within seconds: Int) -> Bool { files.fallsAsleep(within: seconds) }

  /// The programs that it has started and that still run, by number.
  package var children: [Substring] { files.children }

  /// Takes in what the program sends next, and all that follows until it waits for somebody.
  package func readReply(within patience: Duration = .seconds(30)) -> [UInt8] {
    let start = ContinuousClock.now
    var first: [UInt8] = []
    while first.isEmpty, ContinuousClock.now - start < patience { first = read(quiet: 10) }
    return first + readToRest()
  }

  /// Takes in all that the program still sends, until it waits for somebody; gives what came.
  package func readToRest() -> [UInt8] {
    var all: [UInt8] = []
    let start = ContinuousClock.now
    while ended(within: 0) == nil, ContinuousClock.now - start < Self.patience {
      let some = read(quiet: 0)
      all += some
      // What it sent before it fell asleep has been taken in, or comes with the next look; what it was
      // answered takes the system a moment to bring.
      let isAnswered = wakings != wakingsWhenAnswered || ContinuousClock.now - start > .seconds(1)
      if isAsleep, isAnswered, some.isEmpty, read(quiet: 0).isEmpty { break }
      usleep(200)
    }
    return all
  }

  /// Whether the program comes to rest: asleep, and for a while never woken and at no cost.
  package func comesToRest(within seconds: Int) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds), fallsAsleep(within: seconds) {
      guard let before = effort else { return false }
      usleep(150_000)
      if effort == before { return true }
    }
    return false
  }

  /// The processor time that the program has taken, in hundredths of a second.
  package var hundredths: Int? { files.statistics?.hundredths }

  private struct Effort: Equatable {
    let hundredths, wakings: Int
  }

  private var effort: Effort? {
    files.statistics.map { Effort(hundredths: $0.hundredths, wakings: wakings) }
  }

  /// How often the program went to sleep or was sent to.
  var wakings: Int { files.switches }

  private var isAsleep: Bool { files.statistics?.isAsleep == true }

  private var files: ProcessFiles { ProcessFiles(process: process) }
}
