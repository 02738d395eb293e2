import Console
import Golden
import Screens
import Testing

/// Compares what is shown, where the cursor is, and what wears which ink.
func expectGolden(
  _ visitor: Visitor, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let page = visitor.page
  let inks = visitor.look.glyphs == .ascii ? "" : "\n\n\(page.inkMap)"
  expectGolden(
    page.text + "\n\ncursor \(page.cursor.row),\(page.cursor.column)" + inks, path,
    sourceLocation: sourceLocation)
}
