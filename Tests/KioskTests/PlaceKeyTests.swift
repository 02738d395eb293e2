import Journey
import Knowledge
import Testing
import Wording

@testable import Kiosk

@Suite struct `The place in the file of a kiosk` {
  @Test func `takes a key under its former name, and says what to change`() {
    let text = "[site]\nname = \"a\"\n[phones]\nemergency = \"0151 999\"\n\(KioskFile.end)"
    let reading = KioskFile.read(Array(text.utf8), for: .tinglingBack)
    guard case .settings(let settings, let outdated) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(settings.site.place == Locality(own: [.emergencyNumber: "0151 999"]))
    #expect(
      outdated.map { $0.line(of: "it") } == [
        "it:4:1: phones.emergency still works, but its new name is place.emergency_number; "
          + "move the line to [place] as emergency_number = …"
      ])
  }

  @Test func `has no key that is also a former name`() {
    #expect(KioskKey.formerNames.keys.allSatisfy { KioskKey(rawValue: $0) == nil })
  }

  @Test func `has a key for every service`() {
    #expect(KioskKey.allCases.compactMap(\.service) == Service.allCases)
  }
}
