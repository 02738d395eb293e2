package import Console
package import Journey
package import Terminal

/// How the guide is set up at a place where it stands unattended.
package struct KioskSettings: Equatable, Sendable {
  /// What the place adds to the guide, the rules of a kiosk among it.
  package var site: Site
  /// How pages are to look.
  package var display: Display
  /// Whether the terminal rings when a visit is about to be forgotten.
  package var rings: Bool
  /// How staff come in; nothing where there is no page for them.
  package var staff: Staff?
  /// The file in which figures are kept for Prometheus; nothing where none are.
  package var metrics: String?

  /// How staff come in.
  package struct Staff: Equatable, Sendable {
    /// The keys that open their page, pressed one after the other.
    package var chord: [Stroke]
    /// The hash of the number that they type then.
    package var pinHash: String
    /// Where the lock after wrong numbers is kept.
    package var lockFile = usualLockFile

    package static let usualLockFile = "/var/lib/tingle/staff.lock"
  }

  /// Creates settings; those of an empty file are for trying the guide out.
  package init(
    site: Site = Site(isEvaluation: true, kiosk: KioskRules()), display: Display = Display(),
    rings: Bool = false, staff: Staff? = nil, metrics: String? = nil
  ) {
    self.site = site
    self.display = display
    self.rings = rings
    self.staff = staff
    self.metrics = metrics
  }
}

extension KioskSettings {
  /// Takes the page for staff away where the guide is shown over ssh, and says whether there was one.
  ///
  /// Each connection could try PINs there.
  mutating func closeDoorOverSSH() -> Bool {
    guard staff != nil, ["SSH_CONNECTION", "SSH_TTY"].contains(where: { Environment[$0] != nil })
    else { return false }
    staff = nil
    site.kiosk?.hasStaffPage = false
    return true
  }
}
