/// A tone of a figure; the later ones are the louder.
public enum Tone: UInt8, CaseIterable, Sendable {
  /// Nothing of the figure: the page shows.
  case ground
  /// The figure.
  case body
  /// The figure, where it borders on the same.
  case shade
  /// What belongs to what is at hand.
  case kin
  /// What has been chosen.
  case chosen
  /// What the next key press acts on.
  case focus
}
