import Knowledge
import Testing

@testable import Kiosk

@Suite struct `Keys for staff` {
  @Test(arguments: ["ctrl-q", "ctrl-s"])
  func `cannot be those by which a terminal stops the line`(key: String) {
    let text = "[staff]\nchord = [\"ctrl-t\", \"\(key)\"]\npin = \"\""
    guard case .faults(let faults) = KioskFile.read(Array(text.utf8), for: .tinglingBack) else {
      return #expect(Bool(false), "it is taken")
    }
    let told = faults.first?.line(of: "it") ?? ""
    #expect(told.contains("“\(key)”") && told.contains("is flow control to a terminal"), "\(told)")
  }
}
