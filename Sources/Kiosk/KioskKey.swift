import Journey
package import Wording

/// What can be set in the configuration of a kiosk, by its table and its name there.
package enum KioskKey: String, CaseIterable, Sendable {
  case name = "site.name"
  case languages = "site.languages"
  case country = "place.country"
  case emergencyNumber = "place.emergency_number"
  case emergencyDepartment = "place.emergency_department"
  case adviceLine = "place.advice_line"
  case doctor = "place.doctor"
  case pharmacist = "place.pharmacist"
  case headLine = "place.head_line"
  case clinician = "place.clinician"
  case acknowledgedBy = "deployment.acknowledged_by"
  case safetyContact = "deployment.safety_contact"
  case ambulance = "sentences.ambulance"
  case emergency = "sentences.emergency"
  case sameDay = "sentences.same-day"
  case appointment = "sentences.appointment"
  case selfCare = "sentences.self-care"
  case asking = "idle.asking"
  case reading = "idle.reading"
  case alarm = "idle.alarm"
  case warning = "idle.warning"
  case hidden = "idle.hidden"
  case staff = "idle.staff"
  case alarmMinutes = "alarm.minutes"
  case theme = "display.theme"
  case large = "display.large"
  case glyphs = "display.glyphs"
  case colors = "display.colors"
  case bell = "display.bell"
  case onlyReading = "guide.only_reading"
  case hiddenSections = "guide.hidden_sections"
  case chord = "staff.chord"
  case pin = "staff.pin"
  case lockFile = "staff.lock_file"
  case metrics = "metrics.file"
  case batch = "metrics.every"

  /// The table that it stands in.
  var tableName: String { String(rawValue.prefix { $0 != "." }) }

  /// Its name in its table.
  package var ownName: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  /// The tables, in the order of the sample.
  package static let tables = allCases.map(\.tableName).reduce(into: [String]()) { tables, name in
    if tables.last != name { tables.append(name) }
  }

  /// Keys that have a new name: what older files call them.
  package static let formerNames: [String: KioskKey] = ["phones.emergency": .emergencyNumber]

  /// The service that it names.
  package var service: Service? {
    tableName == Self.country.tableName ? Service(rawValue: ownName) : nil
  }

  /// The most characters that its text may have.
  var mostCharacters: Int {
    switch self {
    case .headLine: Locality.longestHeadLine
    // A number is read out, and a name stands in the middle of a sentence.
    case .emergencyNumber: 20
    case .emergencyDepartment, .adviceLine, .doctor, .pharmacist: 40
    default: 200
    }
  }

  /// The keys of a table.
  package static func of(table: String) -> [KioskKey] { allCases.filter { $0.tableName == table } }

  /// The names that a table may have, former ones only where there are no others.
  static func names(in table: String) -> [String] {
    let names = of(table: table).map(\.ownName)
    guard names.isEmpty else { return names }
    return formerNames.keys.filter { $0.hasPrefix("\(table).") }
      .map { String($0.dropFirst(table.count + 1)) }.sorted()
  }

  /// A whole number that a key is set to.
  package struct Quantity: Sendable {
    /// What is counted.
    let unit: String
    /// From where to where it may be set for visitors.
    package let range: ClosedRange<Int>
    /// What is taken; tests may wait for less long than visitors.
    let taken: ClosedRange<Int>

    fileprivate init(_ unit: String, _ range: ClosedRange<Int>) {
      (self.unit, self.range, taken) = (unit, range, range)
    }

    fileprivate init(seconds range: ClosedRange<Int>) {
      (unit, self.range, taken) = ("seconds", range, 1...range.upperBound)
    }
  }

  /// What it may be set to, if it is a number.
  package var quantity: Quantity? {
    switch self {
    case .asking: Quantity(seconds: 30...600)
    case .reading: Quantity(seconds: 30...1800)
    // The first minutes of a result that calls for help at once must not be wiped.
    case .alarm: Quantity(seconds: 180...3600)
    case .warning: Quantity(seconds: 20...300)
    case .hidden, .staff: Quantity(seconds: 20...600)
    case .alarmMinutes: Quantity("minutes", 1...60)
    case .batch: Quantity("visits", VisitCounts.batches)
    default: nil
    }
  }

  /// How long the guide waits for something, if it sets that.
  var wait: WritableKeyPath<Patience, Duration>? {
    switch self {
    case .asking: \.asking
    case .reading: \.reading
    case .alarm: \.alarm
    case .warning: \.warning
    case .hidden: \.hidden
    case .staff: \.staff
    default: nil
    }
  }

}
