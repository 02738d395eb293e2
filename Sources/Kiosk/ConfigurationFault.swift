import Console

/// Something that is wrong with a configuration: where, and what.
package struct ConfigurationFault: Error, Equatable, Sendable {
  /// Where it is; nothing where the file as a whole is at fault.
  package let place: FilePlace?
  /// What it is about, as in “idle.asking”; nothing where it is about no key.
  let key: String?
  package let trouble: Trouble

  init(_ trouble: Trouble, at place: FilePlace? = nil, key: String? = nil) {
    self.place = place
    self.key = key
    self.trouble = trouble
  }

  /// What can be wrong.
  package enum Trouble: Equatable, Sendable {
    case missing
    case unreadable(reason: String)
    case notAFile
    case tooLong(limit: Int)
    case notUTF8
    case writableByAll
    case foreign(owner: UInt32)
    case changing
    case nothingInIt
    case cut
    case tooManyDots(limit: Int)
    case tooDeep(limit: Int)
    case repeated(String)
    case syntax(String)

    case unknownTable(near: String?)
    /// With the tables in which there is such a key.
    case unknownKey(near: String?, elsewhere: [String], allowed: [String])
    /// It is a former name, and the file has the key under its name as well.
    case alsoUnderNewName(String)
    case notATable
    /// It is one thing, and has to be another.
    case wrong(found: String, wanted: String)
    case unknownName(String, near: String?, allowed: [String])
    case repeatedName(String)
    case empty
    case tooManyCharacters(Int, limit: Int)
    case unprintable(String)
    case asterisk
    /// The guide never says so.
    case promise(String)
    case warningSection(String)
    case takenKey(String, by: String)
    case noHash
    case lacks(String)
    case more(Int)
  }

  /// The fault in a line, for whoever mends the file.
  package func line(of file: String) -> String {
    let start = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    let subject = key.map { "\($0) " } ?? ""
    return "\(start): \(subject)\(words)".printableLine
  }

  private var words: String {
    switch trouble {
    case .missing:
      "there is no such file; “tingle kiosk --sample-config” prints one to begin with"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .notAFile: "this is a folder or a device; name a file"
    case .tooLong(let limit): "the file is longer than \(limit) bytes; a few hundred are enough"
    case .writableByAll: "everybody on this machine can change the file; run chmod o-w on it"
    case .foreign(let owner):
      "the file belongs to user \(owner), and neither to root nor to the user who runs this; run "
        + "chown root on it"
    case .changing: "the file was changed while it was read; try again when it is whole"
    case .nothingInIt:
      "the file is empty; “tingle kiosk --sample-config” prints one to begin with"
    case .cut:
      "“\(KioskFile.end)” is not the last line, so the end of the file is lost or not yet written; "
        + "complete it, and put that line last"
    case .notUTF8: "the file is not UTF-8 from here on; save it as UTF-8"
    case .tooManyDots(let limit): "the line has \(limit) dots; break it, or leave some out"
    case .tooDeep(let limit):
      "there are more than \(limit) lists within each other; no key needs more than one"
    case .repeated(let words): "\(words); give it once"
    case .syntax(let words):
      "this is not TOML: \(words); a line is a table, like [idle], or a key with its value, "
        + "like asking = 120, and texts stand in quotes"
    case .unknownTable(let near):
      "is no table\(hint(near)); the tables are \(KioskKey.tables.joined(separator: ", "))"
    case .unknownKey(_, let tables, _) where !tables.isEmpty:
      "does not stand here; put it under \(tables.map { "[\($0)]" }.joined(separator: " or "))"
    case .unknownKey(let near, _, let allowed):
      "is no key\(hint(near)); its table has \(allowed.joined(separator: ", "))"
    case .alsoUnderNewName(let name):
      "is the former name of \(name), which is set as well; leave this line out"
    case .notATable: "must be a table; write it once, in brackets on a line of its own"
    case .wrong(let found, let wanted): "is \(found); give \(wanted)"
    case .unknownName(let name, let near, let allowed) where allowed.count > Self.mostTold:
      "has no “\(name.quotable)”\(hint(near)); “tingle read --list” tells the names"
    case .unknownName(let name, let near, let allowed):
      "has no “\(name.quotable)”\(hint(near)); there is \(allowed.joined(separator: ", "))"
    case .repeatedName(let name): "has “\(name.quotable)” twice; give it once"
    case .empty: "is empty; give it some words, or leave it out"
    case .tooManyCharacters(let count, let limit):
      "has \(count) characters; give \(limit) at the most"
    case .unprintable(let text):
      "cannot be shown on one line as it is: “\(text.quotable)”; leave out line ends and other "
        + "characters that do not show"
    case .asterisk: "has an asterisk, which sets words in bold and is not shown; leave it out"
    case .promise(let words):
      "says “\(words)”, which the guide never says, as it cannot know; leave that out"
    case .warningSection(let name):
      "has “\(name)”, which tells the signs that must not wait; leave it out of the list"
    case .takenKey(let name, let purpose): "has “\(name)”, which \(purpose); take another key"
    case .noHash: "is no hash of a PIN; run “tingle kiosk pin” and copy the line that it prints"
    case .lacks(let partner):
      "is of no use without \(partner); give both, or leave both out to have no page for staff"
    case .more(let count): "and \(count) more faults from here on"
    }
  }

  /// There are more sections than one can take in, and a command that lists them.
  private static let mostTold = 12

  private func hint(_ near: String?) -> String {
    near.map { " (did you mean “\($0)”?)" } ?? ""
  }
}
