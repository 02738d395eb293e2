import Assessment
import Console
import Kiosk
import Knowledge
import Terminal
import Wording

/// What configurations are made of.
package enum ConfigWords {
  /// All of them.
  package static var words: [String] {
    var words = signs
    for table in KioskKey.tables {
      words += [table, "\n[\(table)]\n"] + KioskKey.of(table: table).map { "\($0.ownName) = " }
    }
    words += KioskKey.formerNames.keys.sorted().map { "\n\($0) = " }
    for key in KioskKey.allCases {
      words.append("\n\(key.rawValue) = ")
      if let range = key.quantity?.range {
        words += ["\n\(key.rawValue) = \(range.lowerBound)\n", "\(range.upperBound)"]
      }
    }
    let names =
      Language.allCases.map(\.rawValue) + ColorWish.allCases.map(\.rawValue)
      + Country.allCases.map(\.rawValue) + Theme.allCases.map(\.rawValue)
      + Glyphs.allCases.map(\.rawValue)
      + ["ctrl-t", "ctrl-h", "f9", "f1"]
      + Guidebook.tinglingBack.sections.prefix(5).map(\.id.name)
    return words + names.map { "\"\($0)\"" }
  }

  private static let signs = [
    "=", "\n", "\r\n", "[", "]", "[[", "]]", "{", "}", ", ", ".", "#", "\"", "'", "\"\"\"", "'''",
    "true", "false", "1979-05-27", "07:32:00", "1979-05-27T07:32:00Z", "+00:00", "1e5", "0.5",
    "inf", "nan", "0x1F", "0o7", "0b1", "1_000", "-", "\\u00e9", "\\U0001F600", "\\uD800", "\\n",
    "\\\"", "\\\\", "\\\n", "\u{FEFF}", "é", "😀", "\0", "\u{2028}", "\u{85}", "a.a.a.a",
    "you are safe", "\"999\"", "\"/var/x\"", String(repeating: "x", count: 60), "[\"en\"]",
    "[\"ctrl-t\", \"f9\"]", "[{a=[", "9223372036854775808", "\t",
    "$y$j9T$", "Cqz430cLmbGgz/GuQtb48/$", "tTALP3bguS8P8ZNVP3aWvuzqdKRBw9MVVu6Q/7kcQSC",
  ]
}
