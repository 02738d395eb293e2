import CKiosk
import Glibc

/// What tells the service manager that the program answers.
struct Heartbeat {
  /// How long there may be nothing to be told; nothing where nobody wants to be told.
  let interval: Duration?

  /// Goes by what the service manager asked for.
  init(watchdog: String? = unsafe getenv("WATCHDOG_USEC").map { unsafe String(cString: $0) }) {
    // Twice as often as it must be, as the manual of systemd advises.
    interval = watchdog.flatMap { Int($0) }.flatMap { $0 > 1 ? .microseconds($0 / 2) : nil }
  }

  /// Tells that visitors can come.
  func begin() { _ = unsafe ckiosk_notify("READY=1") }

  /// Tells that the program still answers.
  func beat() { if interval != nil { _ = unsafe ckiosk_notify("WATCHDOG=1") } }
}
