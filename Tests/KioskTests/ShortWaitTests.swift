import Journey
import Knowledge
import Testing

@testable import Kiosk

@Suite struct `The file of a kiosk under test` {
  @Test func `may wait for a second only, as in a test, and that is told`() {
    guard
      case .settings(let settings, _) = KioskFile.read(
        Array("[idle]\nasking = 1\nreading = 30".utf8), for: .tinglingBack)
    else { return #expect(Bool(false), "it is refused") }
    #expect(settings.site.kiosk?.patience.asking == .seconds(1))
    #expect(
      KioskFile.shortWaits(in: settings) == [
        "idle.asking is 1, which is for tests only: visitors need 30 seconds or more."
      ])
    #expect(KioskFile.shortWaits(in: KioskSettings()).isEmpty)
  }
}
