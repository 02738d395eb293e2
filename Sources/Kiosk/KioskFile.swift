package import Assessment
import Console
import Journey

/// The file in which a place sets up its kiosk.
package enum KioskFile {
  /// What a file comes to: settings, or everything that is wrong with it, and never a part of it.
  package enum Reading: Equatable {
    case settings(KioskSettings, outdated: [Outdated])
    /// By line, and never none.
    case faults([ConfigurationFault])
  }

  /// What older files have, and what is still taken.
  package enum Outdated: Equatable, Sendable {
    case key(OutdatedKey)
    /// The last line does not say that the file is whole.
    case noEnd

    /// What to change, for the person who maintains the file.
    package func line(of file: String) -> String {
      switch self {
      case .key(let key): key.line(of: file)
      case .noEnd:
        "\(file): its last line does not show that it is whole, which the next version will ask for; "
          .printableLine + "add this line at the end: \(KioskFile.end)"
      }
    }
  }

  /// A key under the name that older files have for it.
  package struct OutdatedKey: Equatable, Sendable {
    let place: FilePlace
    let formerName: String
    let key: KioskKey

    func line(of file: String) -> String {
      ("\(file):\(place.line):\(place.column): \(formerName) still works, but its new name is "
        + "\(key.rawValue); move the line to [\(key.tableName)] as \(key.ownName) = …")
        .printableLine
    }
  }

  /// Where it is, if nobody says otherwise.
  package static let usualPath = "/etc/tingle/kiosk.toml"

  /// Reads what stands in a file, for a guide by a guidebook.
  package static func read(_ bytes: [UInt8], for guidebook: Guidebook) -> Reading {
    let end = End(of: bytes)
    var reader = KioskReader(of: guidebook)
    do {
      reader.read(try TOMLDocument(bytes))
    } catch {
      reader.faults.add(error)
    }
    if let trouble = end.trouble {
      reader.faults.add(ConfigurationFault(trouble, at: FilePlace(of: bytes.count, in: bytes)))
    }
    let faults = reader.faults.list
    return faults.isEmpty
      ? .settings(
        reader.settings,
        outdated: reader.outdated.map(Outdated.key) + (end == .unmarked ? [.noEnd] : []))
      : .faults(faults)
  }

  /// What people may want to know about good settings that were read from a file.
  package static func notes(on settings: KioskSettings, at path: String) -> [String] {
    var notes = shortWaits(in: settings)
    if settings.site.isEvaluation {
      notes.append(
        "Every result says that it is for evaluation only, until "
          + "\(KioskKey.acknowledgedBy.rawValue) is set.")
    }
    if settings.staff == nil {
      notes.append("There is no page for staff, so nobody can leave the guide.")
    } else if isOpenToAll(path) {
      notes.append(
        "Everybody on this machine can read the file, and so find out the PIN: run chmod o-r on it."
      )
    }
    return notes
  }

  /// What waits for visitors for a shorter time than anybody should, as a test may want it.
  static func shortWaits(in settings: KioskSettings) -> [String] {
    guard let patience = settings.site.kiosk?.patience else { return [] }
    return KioskKey.allCases.compactMap { key in
      guard let least = key.quantity?.range.lowerBound,
        let wait = key.wait.map({ patience[keyPath: $0] }),
        wait < .seconds(least)
      else { return nil }
      return "\(key.rawValue) is \(wait.components.seconds), which is for tests only: visitors "
        + "need \(least) seconds or more."
    }
  }
}
