/// What is kept of wrong PINs: two times, in seconds since 1970, and nothing of anybody.
public struct WrongPINs: Hashable, Sendable {
  /// Until when no PIN is taken.
  public private(set) var lockedUntil: Int
  /// When all wrong PINs are forgotten: an hour later with each of them.
  public private(set) var forgottenAt: Int

  /// Makes it of what was kept.
  public init(lockedUntil: Int = 0, forgottenAt: Int = 0) {
    self.lockedUntil = lockedUntil
    self.forgottenAt = forgottenAt
  }

  /// How many wrong PINs are allowed without a pause.
  private static let free = 2
  private static let firstPause = 60
  private static let longestPause = 3600
  /// How long each wrong PIN counts, and how many count at the most.
  private static let fading = 3600
  private static let most = 12

  /// How long the PIN stays locked, in seconds; nil if it is not.
  public func pause(at now: Int) -> Int? { lockedUntil > now ? lockedUntil - now : nil }

  /// Takes in whether a PIN was right, and says what follows.
  public mutating func take(isRight: Bool, at now: Int) -> PINCheck {
    guard !isRight else {
      self = WrongPINs()
      return .right
    }
    forgottenAt = min(max(forgottenAt, now), now + (Self.most - 1) * Self.fading) + Self.fading
    let count = (forgottenAt - now + Self.fading - 1) / Self.fading
    guard count > Self.free else { return .wrong }
    // Each pause is twice as long as the one before.
    let pause = min(Self.longestPause, Self.firstPause << (count - Self.free - 1))
    lockedUntil = now + pause
    return .locked(for: .seconds(pause))
  }

  /// The same, where the clock may have been set back meanwhile: no time is further ahead than it
  /// can have been set.
  public func bounded(at now: Int) -> WrongPINs {
    WrongPINs(
      lockedUntil: min(lockedUntil, now + Self.longestPause),
      forgottenAt: min(forgottenAt, now + Self.most * Self.fading))
  }

  /// The stricter of two.
  public func joined(with other: WrongPINs) -> WrongPINs {
    WrongPINs(
      lockedUntil: max(lockedUntil, other.lockedUntil),
      forgottenAt: max(forgottenAt, other.forgottenAt))
  }
}
