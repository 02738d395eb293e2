import Console
import Journey
import Kiosk
import Knowledge
import Terminal

/// What must be true of the reader of configurations, whatever stands in a file.
package enum ConfigCheck {
  /// What is wrong with how a file is read, or nothing.
  package static func complaint(about input: [UInt8]) -> String? {
    switch KioskFile.read(input, for: .tinglingBack) {
    case .faults(let faults): complaint(about: faults, in: input)
    case .settings(let settings, outdated: _): complaint(about: settings)
    }
  }

  private static func complaint(about faults: [ConfigurationFault], in input: [UInt8]) -> String? {
    if faults.isEmpty || faults.count > ConfigurationFaults.most + 1 {
      return "\(faults.count) faults"
    }
    if zip(faults, faults.dropFirst()).contains(where: { $1.comesBefore($0) }) {
      return "not by line: \(faults)"
    }
    let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
    for fault in faults {
      let words = fault.line(of: "file")
      guard words.hasPrefix("file:"), words.utf8.count <= mostWords + 4 * input.count,
        words.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
      else { return "the words \(words)" }
      guard let place = fault.place else {
        if case .tooLong = fault.trouble { continue }
        return "no line for \(words)"
      }
      // What is missing at the end may be missed behind it, and behind the line end.
      guard (1...lines.count).contains(place.line),
        (1...lines[place.line - 1].count + 2).contains(place.column)
      else { return "not in the file: \(words)" }
    }
    return nil
  }

  /// How long the words for a fault may be, besides what they say of the file again.
  private static let mostWords = 1_000

  private static func complaint(about settings: KioskSettings) -> String? {
    let text = SettingsText.of(settings)
    let again = KioskFile.read(Array(text.utf8), for: .tinglingBack)
    guard again == .settings(settings, outdated: []) else {
      return "\(settings) is written as \(text)"
    }
    let patience = settings.site.kiosk?.patience
    if patience.map({ $0.alarm >= .seconds(1) }) != true { return "an alarm is wiped too soon" }
    if settings.site.kiosk?.hasStaffPage != (settings.staff != nil) { return "no way in for staff" }
    if settings.site.languages.isEmpty { return "no language" }
    return nil
  }
}
