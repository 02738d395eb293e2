import Glibc

/// What an unattended guide measures time by.
///
/// It is handed in, so that a test can move it; nothing outside the program can.
package struct Clock: Sendable {
  private let read: @Sendable () -> Duration

  /// A clock that is read like this; it must never go back.
  package init(_ read: @escaping @Sendable () -> Duration) { self.read = read }

  /// The time since the machine was started (`CLOCK_BOOTTIME`).
  ///
  /// The time in which the machine slept counts, so that nobody who opens it again finds a visit.
  package static let sinceBoot = Clock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// What it shows.
  var now: Duration { read() }
}
