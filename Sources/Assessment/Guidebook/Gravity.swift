/// Which answers to a question are more serious than which.
///
/// A guidebook is held to it: a more serious answer never lowers the urgency, unless a rule
/// declares that it gives way. See ``Rule/givesWay``.
public enum Gravity: Hashable, Sendable {
  /// No answer is more serious than another, as with an age.
  case unordered
  /// Answers to choose one of, each chain from the mildest to the most serious.
  case chains([[Finding]])
  /// Answers to choose several of: each more is more serious, but for those that can calm.
  case each(except: [Finding])
}
