/// Whom the answers are about.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  /// The visitor.
  case visitor
  /// A child whom the visitor answers for.
  case child
  /// Somebody else whom the visitor helps.
  case other
}
