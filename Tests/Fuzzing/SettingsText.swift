import Assessment
import Console
import Journey
import Kiosk
import Terminal
import Wording

/// Settings written as the file that would be read as them.
enum SettingsText {
  static func of(_ settings: KioskSettings) -> String {
    var lines: [String] = []
    var table = ""
    for key in KioskKey.allCases {
      guard let value = value(of: key, in: settings) else { continue }
      // Under the names of their tables: a line may have only so many dots, and a value has some.
      let names = key.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
      if names[0] != table {
        table = names[0]
        lines.append("[\(table)]")
      }
      lines.append("\(names[1]) = \(value)")
    }
    return (lines + [KioskFile.end]).joined(separator: "\n")
  }

  private static func value(of key: KioskKey, in settings: KioskSettings) -> String? {
    let (site, display) = (settings.site, settings.display)
    let patience = site.kiosk?.patience ?? Patience()
    return switch key {
    case .name: quoted(site.name)
    case .languages: list(site.languages.map(\.rawValue))
    case .country: quoted(site.place.country.rawValue)
    case .emergencyNumber, .emergencyDepartment, .adviceLine, .doctor, .pharmacist:
      quoted(key.service.flatMap { site.place.own[$0] })
    case .headLine: quoted(site.place.headLine)
    case .clinician: quoted(site.place.clinician)
    case .acknowledgedBy: site.isEvaluation ? nil : quoted("somebody")
    case .safetyContact: quoted(site.safetyContact)
    case .ambulance: quoted(site.sentences[.ambulance])
    case .emergency: quoted(site.sentences[.emergency])
    case .sameDay: quoted(site.sentences[.sameDay])
    case .appointment: quoted(site.sentences[.appointment(.weeks)])
    case .selfCare: quoted(site.sentences[.selfCare])
    case .asking: "\(patience.asking.components.seconds)"
    case .reading: "\(patience.reading.components.seconds)"
    case .alarm: "\(patience.alarm.components.seconds)"
    case .warning: "\(patience.warning.components.seconds)"
    case .hidden: "\(patience.hidden.components.seconds)"
    case .staff: "\(patience.staff.components.seconds)"
    case .alarmMinutes: "\(patience.lastingAlarm.components.seconds / 60)"
    case .theme: quoted(display.theme?.rawValue)
    case .large: "\(site.isLarge)"
    case .glyphs: quoted(display.glyphs?.rawValue)
    case .colors: quoted(ColorWish.allCases.first { $0.depth == display.colors }?.rawValue)
    case .bell: "\(settings.rings)"
    case .onlyReading: "\(!site.asksQuestions)"
    case .hiddenSections: list(site.hiddenSections.map(\.name).sorted())
    case .chord: settings.staff.map { list($0.chord.map(name(of:))) }
    case .pin: quoted(settings.staff?.pinHash)
    case .lockFile: quoted(settings.staff?.lockFile)
    case .metrics: quoted(settings.metrics)
    case .batch: site.kiosk.map { "\($0.batch)" }
    }
  }

  private static func quoted(_ text: String?) -> String? {
    text.map { text in
      // By scalars: an accent after a backslash makes another character of the two.
      let inner = text.unicodeScalars.map { ["\"", "\\"].contains($0) ? "\\\($0)" : "\($0)" }
        .joined()
      return "\"\(inner)\""
    }
  }

  private static func list(_ names: [String]) -> String {
    "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  private static func name(of stroke: Stroke) -> String {
    switch stroke {
    case .control(let letter): "ctrl-\(letter)"
    case .function(let number): "f\(number)"
    default: "?"
    }
  }
}
