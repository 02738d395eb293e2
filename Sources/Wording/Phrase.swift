/// A phrase of the interface: the closed list of what buttons, headers and keys say.
public enum Phrase: Hashable, Sendable {
  case back
}
