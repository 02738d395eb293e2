import Assessment
import Knowledge

/// The file in which a place sets up its kiosk.
enum KioskFile {
  /// What a file comes to: settings, or everything that is wrong with it, and never a part of it.
  enum Reading: Equatable {
    case settings(KioskSettings, outdated: [OutdatedKey])
    /// By line, and never none.
    case faults([ConfigurationFault])
  }

  /// A key under the name that older files have for it.
  struct OutdatedKey: Equatable, Sendable {
    let place: FilePlace
    let formerName: String
    let key: KioskKey

    /// What to change, for the person who maintains the file.
    func line(of file: String) -> String {
      ("\(file):\(place.line):\(place.column): \(formerName) still works, but its new name is "
        + "\(key.rawValue); move the line to [\(key.tableName)] as \(key.ownName) = …")
        .printableLine
    }
  }

  /// Where it is, if nobody says otherwise.
  static let usualPath = "/etc/tingle/kiosk.toml"

  /// Reads what stands in a file.
  static func read(_ bytes: [UInt8]) -> Reading {
    do {
      let document = try TOMLDocument(bytes)
      var reader = KioskReader(of: .tinglingBack)
      reader.read(document)
      let faults = reader.faults.list
      return faults.isEmpty
        ? .settings(reader.settings, outdated: reader.outdated) : .faults(faults)
    } catch {
      return .faults([error])
    }
  }
}
