/// Why a terminal cannot show pages.
public enum TerminalFault: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal(stream: String)
  /// Standard input and output are two terminals.
  case twoTerminals
  /// The window claims to be larger than any screen.
  case windowTooLarge(rows: Int, columns: Int)
  /// The variable `TERM` is unset or empty.
  case noType
  /// Nothing is known about terminals of this type.
  case unknownType(String)
  /// A terminal of this type cannot place text where it is wanted.
  case cannotMoveCursor(String)
  /// The variable `TINGLE_THEME` names no theme.
  case unknownTheme(String)
  /// The system refused something that is needed.
  case systemRefused(String)
}
