/// What can be set in the configuration of a kiosk, by its table and its name there.
package enum KioskKey: String, CaseIterable, Sendable {
  case name = "site.name"
  case languages = "site.languages"
  case acknowledgedBy = "deployment.acknowledged_by"
  case safetyContact = "deployment.safety_contact"
  case ambulance = "sentences.ambulance"
  case emergency = "sentences.emergency"
  case sameDay = "sentences.same-day"
  case appointment = "sentences.appointment"
  case selfCare = "sentences.self-care"
  case emergencyPhone = "phones.emergency"
  case asking = "idle.asking"
  case reading = "idle.reading"
  case alarm = "idle.alarm"
  case warning = "idle.warning"
  case hidden = "idle.hidden"
  case staff = "idle.staff"
  case theme = "display.theme"
  case large = "display.large"
  case glyphs = "display.glyphs"
  case colors = "display.colors"
  case bell = "display.bell"
  case onlyReading = "guide.only_reading"
  case hiddenSections = "guide.hidden_sections"
  case chord = "staff.chord"
  case pin = "staff.pin"
  case metrics = "metrics.file"

  /// The table that it stands in.
  var tableName: String { String(rawValue.prefix { $0 != "." }) }

  /// Its name in its table.
  package var ownName: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  /// The tables, in the order of the sample.
  package static let tables = allCases.map(\.tableName).reduce(into: [String]()) { tables, name in
    if tables.last != name { tables.append(name) }
  }

  /// The keys of a table.
  package static func of(table: String) -> [KioskKey] { allCases.filter { $0.tableName == table } }

  /// The seconds that it may be set to, if it is how long the guide waits.
  package var seconds: ClosedRange<Int>? {
    switch self {
    case .asking: 30...600
    case .reading: 30...1800
    // The first minutes of a result that calls for help at once must not be wiped.
    case .alarm: 180...3600
    case .warning: 20...300
    case .hidden, .staff: 20...600
    default: nil
    }
  }
}
