import Glibc

/// What the system tells of a process in its small files.
package struct ProcessFiles {
  private let process: Int32

  /// Names the process.
  package init(process: Int32) { self.process = process }

  /// What it did so far; nothing once it is gone.
  package var statistics: Statistics? { Statistics(text("stat")) }

  /// The memory that it holds now.
  package var memory: Memory? { Memory(text("smaps_rollup")) }

  /// The memory that it holds without what it shares with its file, in KiB.
  package var anonymousMemory: Int? { Self.number(named: "RssAnon", in: text("status")) }

  /// How often it has written to anything: in how many pieces all came that it sent.
  package var writes: Int? { Self.number(named: "syscw", in: text("io")) }

  /// The path of the program that it runs, with all links followed.
  package var program: String? {
    var path = [UInt8](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/\(process)/exe", &path, path.count)
    return count < 0 ? nil : String(decoding: path.prefix(count), as: UTF8.self)
  }

  /// The numbers of the programs that it has started and that still run.
  package var children: [Substring] {
    text("task/\(process)/children").split(separator: " ")
  }

  /// Whether it waits for something from outside, or comes to do so within some seconds.
  package func fallsAsleep(within seconds: Int) -> Bool {
    let start = ContinuousClock.now
    // The system tells nobody when a process begins to wait.
    while let statistics, ContinuousClock.now - start < .seconds(seconds) {
      if statistics.isAsleep { return true }
      usleep(1000)
    }
    return false
  }

  /// How often its threads went to sleep or were sent to.
  package var switches: Int {
    guard let folder = unsafe opendir("/proc/\(process)/task") else { return 0 }
    defer { unsafe closedir(folder) }
    var count = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { name in
        unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Int(name) != nil { count += Self.switches(in: text("task/\(name)/status")) }
    }
    return count
  }

  /// How often a thread went to sleep or was sent to, by what its status says.
  package static func switches(in status: String) -> Int {
    ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"]
      .compactMap { number(named: $0, in: status) }.reduce(0, +)
  }

  /// The number on the line that begins with a name.
  fileprivate static func number(named name: String, in text: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      .flatMap { $0.dropFirst(name.count + 1).split { $0 == " " || $0 == "\t" }.first }
      .flatMap { Int($0) }
  }

  private func text(_ name: String) -> String {
    let file = unsafe open("/proc/\(process)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = unsafe read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// What “stat” tells.
  package struct Statistics: Equatable {
    /// Whether it waits for something from outside, and does not merely wait for the processor or
    /// the disk.
    package let isAsleep: Bool
    /// Whether a signal has stopped it.
    package let isStopped: Bool
    /// How often memory had to be brought, from the disk or not.
    package let faults: Int
    /// The processor time that it has taken, in hundredths of a second.
    package let hundredths: Int

    /// Reads what the file says.
    package init?(_ text: String) {
      // The name of the program may hold anything, brackets and spaces among it.
      let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
      // What has ended stays listed until somebody asks how.
      guard fields.count > 12, fields[0] != "Z", let minor = Int(fields[7]),
        let major = Int(fields[9]), let own = Int(fields[11]), let kernel = Int(fields[12])
      else { return nil }
      isAsleep = fields[0] == "S"
      isStopped = fields[0] == "T"
      faults = minor + major
      hundredths = own + kernel
    }
  }

  /// What “smaps_rollup” tells.
  package struct Memory: Equatable {
    /// All that is there, in KiB.
    package let resident: Int
    /// What no other process shares.
    package let owned: Int

    /// Reads what the file says.
    package init?(_ text: String) {
      guard let resident = ProcessFiles.number(named: "Rss", in: text),
        let clean = ProcessFiles.number(named: "Private_Clean", in: text),
        let dirty = ProcessFiles.number(named: "Private_Dirty", in: text)
      else { return nil }
      self.resident = resident
      owned = clean + dirty
    }
  }
}
