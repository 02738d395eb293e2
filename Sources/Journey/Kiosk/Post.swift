/// What an unattended guide keeps in mind from visit to visit; never an answer.
public struct Post: Hashable, Sendable {
  /// What was counted.
  public internal(set) var tally = Tally()
  /// What staff have typed of a PIN.
  public internal(set) var typed = ""
  /// Whether the last PIN was wrong.
  public internal(set) var wasWrong = false
  /// Wrong PINs since the last right one.
  var wrongTries = 0
  /// Until when no PIN is taken.
  public internal(set) var lockedUntil: Duration?

  /// How many wrong PINs are borne without a pause.
  private static let freeTries = 3
  private static let firstPause = Duration.seconds(60)
  private static let longestPause = Duration.seconds(3600)

  /// Takes in that a PIN was wrong; from the third on each makes a pause, twice as long each time.
  mutating func failed(at now: Duration) {
    wasWrong = true
    wrongTries += 1
    let beyond = wrongTries - Self.freeTries
    guard beyond >= 0 else { return }
    // More doublings than these are beyond the longest pause.
    lockedUntil = now + min(Self.longestPause, Self.firstPause * (1 << min(beyond, 10)))
  }
}
