import CSeccomp
import Glibc

/// A kernel that lacks something, for this process and those that it starts from then on.
package enum OldKernel: String, CaseIterable, Codable, Sendable {
  case withoutLandlock, withoutSeccomp

  /// Has the kernel answer as one does that was built without it; there is no way back.
  package func begin() -> Bool {
    guard let filter = unsafe seccomp_init(csec_allow) else { return false }
    defer { unsafe seccomp_release(filter) }
    let setting = scmp_arg_cmp(
      arg: 0, op: SCMP_CMP_EQ, datum_a: csec_setting, datum_b: 0)
    let refusals: [(call: String, action: UInt32, conditions: [scmp_arg_cmp])] =
      switch self {
      case .withoutLandlock: [("landlock_create_ruleset", csec_unknown, [])]
      case .withoutSeccomp: [("seccomp", csec_unknown, []), ("prctl", csec_invalid, [setting])]
      }
    for refusal in refusals {
      let number = unsafe seccomp_syscall_resolve_name(refusal.call)
      let code = unsafe seccomp_rule_add_array(
        filter, refusal.action, number, UInt32(refusal.conditions.count), refusal.conditions)
      guard code == 0 else { return false }
    }
    let code = unsafe seccomp_load(filter)
    return code == 0
  }
}
