import Console
import Golden
import Screens
import Testing

/// Compares what stands between head and foot, where the cursor is and, in a look of which that is
/// wanted, which ink is where.
func expectGolden(
  _ page: Page, withInks: Bool = false, _ path: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let inks = withInks ? "\n\n\(page.inkMap)" : ""
  expectGolden(
    "\(page.body)\n\ncursor \(page.cursor.row),\(page.cursor.column)\(inks)", path,
    sourceLocation: sourceLocation)
}

extension Page {
  /// The rows, with nothing behind the last sign of each.
  private var rows: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The rows between head and foot, of which there are two each.
  private var bodyRows: Range<Int> { 2..<max(2, size.rows - 2) }

  /// What stands between head and foot.
  var body: String { rows[bodyRows].withoutEmptyEnd.joined(separator: "\n") }

  /// The inks between head and foot, a letter a cell: what is lit, what is loud.
  fileprivate var inkMap: String {
    bodyRows.map { row in
      let line = (0..<size.columns).map { String(self[row, $0].ink.letter) }.joined()
      return line.replacing(/\.+$/, with: "")[...]
    }
    .withoutEmptyEnd.joined(separator: "\n")
  }

  /// What the head says from left to right, and how much of the bar below it is filled.
  var head: String {
    let words = rows[0].split(separator: /\s{3,}/).map { $0.trimmingPrefix(" ") }
    let read = (0..<size.columns).count { self[1, $0].ink == .heading }
    return (words + (read > 0 ? ["\(read) columns"] : [])).joined(separator: " | ")
  }

  /// The keys that the foot names.
  var keys: String { String(rows[size.rows - 1].trimmingPrefix(#/ +/#)) }

  /// What stands above the keys, behind a colon; nothing where nothing does.
  var note: String {
    let words = rows[size.rows - 2].trimmingPrefix(#/ +/#)
    return words.isEmpty ? "" : ": \(words)"
  }
}

extension Sequence<Substring> {
  fileprivate var withoutEmptyEnd: [Substring] {
    Array(Array(self).reversed().drop { $0.isEmpty }.reversed())
  }
}
