import Assessment
import Knowledge

/// The file in which a place sets up its kiosk.
enum KioskFile {
  /// What a file comes to: settings, or everything that is wrong with it, and never a part of it.
  enum Reading: Equatable {
    case settings(KioskSettings)
    /// By line, and never none.
    case faults([ConfigurationFault])
  }

  /// Where it is, if nobody says otherwise.
  static let usualPath = "/etc/tingle/kiosk.toml"

  /// Reads what stands in a file.
  static func read(_ bytes: [UInt8]) -> Reading {
    do {
      let document = try TOMLDocument(bytes)
      var reader = KioskReader(of: .tinglingBack)
      reader.read(document)
      let faults = ConfigurationFault.sorted(reader.faults)
      return faults.isEmpty ? .settings(reader.settings) : .faults(faults)
    } catch {
      return .faults([error])
    }
  }
}
