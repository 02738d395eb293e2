/// What an unattended guide keeps in mind from visit to visit; never an answer.
public struct Post: Hashable, Sendable {
  /// What was counted.
  public internal(set) var tally = VisitCounts()
  /// What staff have typed of a PIN.
  public internal(set) var typed = ""
  /// What came of the last PIN that was handed in at this door.
  public internal(set) var lastCheck: PINCheck?
  /// Until when no PIN is taken.
  public internal(set) var lockedUntil: Duration?
}
