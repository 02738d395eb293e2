/// How an unattended guide looks after itself and its visitors.
public struct KioskRules: Equatable, Sendable {
  /// How long it waits for visitors.
  public var patience: Patience
  /// Whether there is a page for staff, and so a way to leave.
  public var hasStaffPage: Bool
  /// When it was started, in words for staff.
  public var startedAt: String
  /// How many visits are counted together, so that no count points at one.
  public var batch: Int

  /// Creates rules.
  public init(
    patience: Patience = Patience(), hasStaffPage: Bool = false, startedAt: String = "",
    batch: Int = 10
  ) {
    self.patience = patience
    self.hasStaffPage = hasStaffPage
    self.startedAt = startedAt
    self.batch = batch
  }
}

/// How long an unattended guide waits for a key before it warns, and after that before it forgets.
public struct Patience: Equatable, Sendable {
  /// On pages with questions.
  public var asking: Duration
  /// On pages that take time to read, and on results.
  public var reading: Duration
  /// On a result that calls for help at once; its first minutes are not wiped.
  public var alarm: Duration
  /// After the warning: a key extends the visit, else it is forgotten.
  public var warning: Duration
  /// With the screen hidden, which is forgotten without a further warning.
  public var hidden: Duration
  /// On pages for staff, which close then.
  public var staff: Duration
  /// On an alarm whose visitor has gone, whatever is pressed there meanwhile.
  public var lastingAlarm: Duration

  /// Creates a patience; what is left out is as research on waiting rooms suggests.
  public init(
    asking: Duration = .seconds(120), reading: Duration = .seconds(300),
    alarm: Duration = .seconds(300), warning: Duration = .seconds(30),
    hidden: Duration = .seconds(60), staff: Duration = .seconds(60),
    lastingAlarm: Duration = .seconds(600)
  ) {
    self.asking = asking
    self.reading = reading
    self.alarm = alarm
    self.warning = warning
    self.hidden = hidden
    self.staff = staff
    self.lastingAlarm = lastingAlarm
  }
}
