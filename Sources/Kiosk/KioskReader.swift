import Assessment
import Console
import Journey
import Terminal
import Wording

/// Takes settings out of a document, and notes all that is wrong with it.
struct KioskReader {
  private(set) var settings = KioskSettings()
  var faults = ConfigurationFaults()
  private(set) var outdated: [KioskFile.OutdatedKey] = []
  /// What there is to read.
  let sections: [Section]
  private var given: Set<KioskKey> = []
  /// What the file calls the key that is being read, if that is not its name.
  private var formerName: String?
  private var chord: [Stroke]?
  private var pinHash: String?
  private var lockFile: String?

  init(of guidebook: Guidebook) { sections = guidebook.sections }

  /// Reads a document; what it sets counts only if there are no faults.
  mutating func read(_ document: TOMLDocument) {
    for entry in document.entries {
      guard !KioskKey.names(in: entry.name).isEmpty else {
        note(entry.place, entry.name.quotable, unknown(entry))
        continue
      }
      guard case .table(let entries) = entry.node.value else {
        note(entry.place, entry.name, .notATable)
        continue
      }
      for inner in entries { read(inner, in: entry.name) }
      if entry.name == KioskKey.chord.tableName { checkPartners(entries) }
    }
    for old in outdated where given.contains(old.key) {
      note(old.place, old.formerName, .alsoUnderNewName(old.key.rawValue))
    }
    if let chord, let pinHash {
      settings.staff = KioskSettings.Staff(
        chord: chord, pinHash: pinHash, lockFile: lockFile ?? KioskSettings.Staff.usualLockFile)
      settings.site.kiosk?.hasStaffPage = true
    }
  }

  mutating func note(_ place: FilePlace, _ key: String, _ trouble: ConfigurationFault.Trouble) {
    faults.add(ConfigurationFault(trouble, at: place, key: formerName ?? key))
  }

  /// What is wrong with a name that is no table: it may be a key above all tables.
  private func unknown(_ entry: TOMLDocument.Entry) -> ConfigurationFault.Trouble {
    if case .table = entry.node.value {
      return .unknownTable(near: entry.name.nearest(of: KioskKey.tables))
    }
    let tables = tables(with: entry.name)
    return tables.isEmpty
      ? .unknownTable(near: entry.name.nearest(of: KioskKey.tables))
      : .unknownKey(near: nil, elsewhere: tables, allowed: [])
  }

  private func tables(with name: String) -> [String] {
    KioskKey.allCases.filter { $0.ownName == name }.map(\.tableName)
  }

  private mutating func read(_ entry: TOMLDocument.Entry, in table: String) {
    let name = "\(table).\(entry.name)"
    if let key = KioskKey.formerNames[name] {
      outdated.append(.init(place: entry.place, formerName: name, key: key))
      formerName = name
      take(key, entry.node)
      formerName = nil
      return
    }
    guard let key = KioskKey(rawValue: name) else {
      let allowed = KioskKey.names(in: table)
      note(
        entry.place, "\(table).\(entry.name.quotable)",
        .unknownKey(
          near: entry.name.nearest(of: allowed), elsewhere: tables(with: entry.name),
          allowed: allowed))
      return
    }
    given.insert(key)
    take(key, entry.node)
  }

  /// Keys without a number would open the page to all, and a number without keys to nobody.
  private mutating func checkPartners(_ entries: [TOMLDocument.Entry]) {
    let pair = [KioskKey.chord, .pin]
    let given = pair.filter { key in entries.contains { $0.name == key.ownName } }
    guard given.count == 1, let key = given.first, let partner = pair.first(where: { $0 != key }),
      let entry = entries.first(where: { $0.name == key.ownName })
    else { return }
    note(entry.place, key.rawValue, .lacks(partner.rawValue))
  }

  private mutating func take(_ key: KioskKey, _ node: TOMLDocument.Node) {
    switch key {
    case .name: settings.site.name = words(key, node)
    case .languages:
      if let languages = names(key, node, of: Language.allCases.map(\.rawValue)) {
        settings.site.languages = languages.compactMap { Language(rawValue: $0.text) }
      }
    case .country:
      let codes = Country.allCases.map(\.rawValue)
      settings.site.place.country =
        name(key, node, of: codes).flatMap(Country.init(rawValue:)) ?? .international
    case .emergencyNumber, .emergencyDepartment, .adviceLine, .doctor, .pharmacist:
      guard let service = key.service else { return }
      settings.site.place.own[service] =
        service == .emergencyNumber ? phone(key, node) : words(key, node)
    case .headLine: settings.site.place.headLine = words(key, node)
    case .clinician: settings.site.place.clinician = words(key, node)
    case .acknowledgedBy: if words(key, node) != nil { settings.site.isEvaluation = false }
    case .safetyContact: settings.site.safetyContact = words(key, node)
    case .ambulance, .emergency, .sameDay, .appointment, .selfCare:
      guard let sentence = words(key, node) else { return }
      for level in Urgency.allCases where level.id == key.ownName {
        settings.site.sentences[level] = sentence
      }
    case .asking, .reading, .alarm, .warning, .hidden, .staff:
      guard let wait = key.wait, let seconds = number(key, node) else { return }
      settings.site.kiosk?.patience[keyPath: wait] = .seconds(seconds)
    case .alarmMinutes:
      guard let minutes = number(key, node) else { return }
      settings.site.kiosk?.patience.lastingAlarm = .seconds(60 * minutes)
    case .theme:
      let names = Theme.allCases.map(\.rawValue)
      settings.display.theme = name(key, node, of: names).flatMap(Theme.init(rawValue:))
    case .large: settings.site.isLarge = truth(key, node)
    case .glyphs:
      let names = Glyphs.allCases.map(\.rawValue)
      settings.display.glyphs = name(key, node, of: names).flatMap(Glyphs.init(rawValue:))
    case .colors:
      let names = ColorWish.allCases.map(\.rawValue)
      settings.display.colors = name(key, node, of: names).flatMap(ColorWish.init(rawValue:))?.depth
    case .bell: settings.rings = truth(key, node)
    case .onlyReading: settings.site.asksQuestions = !truth(key, node)
    case .hiddenSections: settings.site.hiddenSections = sections(key, node)
    case .chord: chord = strokes(key, node)
    case .pin: pinHash = hash(key, node)
    case .lockFile: lockFile = path(key, node)
    case .metrics: settings.metrics = path(key, node)
    case .batch:
      if let batch = number(key, node) { settings.site.kiosk?.batch = batch }
    }
  }
}
