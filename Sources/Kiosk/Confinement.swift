import CKiosk
import CSeccomp
import Glibc
import Terminal

/// What an unattended guide gives up for good before its first visit: the system calls and the files
/// that a visit has no use for, so that a fault in the guide does not open the machine.
///
/// What is refused fails with `EPERM` or `EACCES`. To kill the program instead would leave its page
/// on the screen until it is started again.
struct Confinement {
  /// The folders in which it may still make, replace and remove files.
  let folders: [String]

  /// Why the system refused each of the two; nil if it is in force.
  struct Outcome: Equatable {
    var landlock: String?
    var seccomp: String?
  }

  /// Gives all of it up; what the system does not have is no reason not to open.
  func begin() -> Outcome {
    // Landlock first, as its own calls are among those that are given up.
    let landlock = closeFiles()
    return Outcome(landlock: landlock, seccomp: giveUpCalls())
  }

  /// Has Landlock refuse every file but those that a visit reads or writes; returns why it could not.
  private func closeFiles() -> String? {
    let rules = ckiosk_rules()
    guard rules >= 0 else { return Output.reason(errno) }
    defer { close(rules) }
    // Those that are not there need not be permitted.
    for folder in Self.readable { _ = unsafe ckiosk_permit(rules, folder, 0) }
    for folder in folders { _ = unsafe ckiosk_permit(rules, folder, 1) }
    return ckiosk_enforce(rules) == 0 ? nil : Output.reason(errno)
  }

  /// Where ncurses and the C library look each time a screen is opened.
  private static var readable: [String] {
    let named = ["TERMINFO", "TERMINFO_DIRS", "LOCPATH"].flatMap {
      variable($0).split(separator: ":").map(String.init)
    }
    return named + [
      variable("HOME") + "/.terminfo", "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo",
      "/usr/lib/locale",
    ]
  }

  private static func variable(_ name: String) -> String {
    unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
  }

  /// Has seccomp refuse every call but those of the list; returns why it could not.
  private func giveUpCalls() -> String? {
    guard let filter = unsafe seccomp_init(csec_refuse) else { return Output.reason(ENOMEM) }
    defer { unsafe seccomp_release(filter) }
    unsafe seccomp_attr_set(filter, SCMP_FLTATR_API_SYSRAWRC, 1)
    for call in Self.calls + (folders.isEmpty ? [] : Self.callsForFiles) + [opening] {
      let number = unsafe seccomp_syscall_resolve_name(call.name)
      let conditions = call.condition.map { [$0] } ?? []
      let code = unsafe seccomp_rule_add_array(
        filter, csec_allow, number, UInt32(conditions.count), conditions)
      guard code == 0 else { return "\(call.name): \(Output.reason(-code))" }
    }
    let code = unsafe seccomp_load(filter)
    return code == 0 ? nil : Output.reason(-code)
  }
}
