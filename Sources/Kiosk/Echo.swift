/// What the terminal says to being asked whether it is well, which it does once it has shown all that
/// came before.
///
/// On a line with latency a page is sent long before it is seen, and what was typed meanwhile comes
/// before the answer (ECMA-48, DSR 5).
struct Echo {
  /// How many answers are still to come.
  private var awaited = 0
  /// When it was asked last, in milliseconds.
  private var asked = 0
  /// Whether it has ever answered.
  private var hasAnswered = false

  /// How long a terminal is waited for that has not answered yet, in milliseconds.
  static let patience = 1_000
  /// How long an answer is waited for that may have been lost on the way.
  static let longestPatience = 2_000

  /// Whether it seems not to answer at all, and need not be asked.
  func isMute(at now: Int) -> Bool { !hasAnswered && awaited > 0 && !isAwaited(at: now) }

  /// Takes in that the terminal was asked.
  mutating func asked(at now: Int) {
    // What has not come until now never will.
    awaited = isAwaited(at: now) ? awaited + 1 : 1
    asked = now
  }

  /// Takes in an answer, and says whether it was the last that was to come.
  mutating func answered() -> Bool {
    guard awaited > 0 else { return false }
    awaited -= 1
    hasAnswered = true
    return awaited == 0
  }

  /// Whether an answer is still to come, and worth waiting for.
  func isAwaited(at now: Int) -> Bool {
    awaited > 0 && now - asked < (hasAnswered ? Self.longestPatience : Self.patience)
  }
}
