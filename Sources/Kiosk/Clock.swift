import Glibc

/// The clock of an unattended guide: how much time has passed since the machine was started.
///
/// The time in which the machine slept counts, so that nobody who opens it again finds a visit.
@safe struct Clock {
  /// How far a test has moved the clock ahead, in milliseconds, in memory that it shares; nothing
  /// where no test does.
  private let ahead: UnsafePointer<UInt64>?

  /// A clock that tests can move ahead, by a number in a file that this variable names; back it
  /// never goes, so that it can make the guide forget sooner and nothing else.
  static let variable = "TINGLE_CLOCK_AHEAD"

  init() {
    guard let name = unsafe getenv(Self.variable) else {
      unsafe ahead = nil
      return
    }
    let file = unsafe open(name, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var about = stat()
    guard unsafe fstat(file, &about) == 0, about.st_size >= 8 else {
      unsafe ahead = nil
      return
    }
    let page = unsafe mmap(nil, 8, PROT_READ, MAP_SHARED, file, 0)
    unsafe ahead =
      page == MAP_FAILED ? nil : UnsafePointer(page?.assumingMemoryBound(to: UInt64.self))
  }

  /// What the clock shows.
  var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    let moved = unsafe ahead.map { unsafe Int(clamping: $0.pointee) } ?? 0
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec) + .milliseconds(moved)
  }
}
