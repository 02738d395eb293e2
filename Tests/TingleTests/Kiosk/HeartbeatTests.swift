import Testing

@testable import tingle

@Suite struct `What the service manager is told` {
  @Test func `is sent twice as often as it asked for`() {
    #expect(Heartbeat(watchdog: "400000").interval == .milliseconds(200))
    #expect(Heartbeat(watchdog: "2").interval == .microseconds(1))
  }

  @Test(arguments: [
    nil, "", "0", "1", "-5", "ten", " 400000", "4e5", "0x10", "99999999999999999999",
  ])
  func `is nothing where it asked for nothing that makes sense`(watchdog: String?) {
    #expect(Heartbeat(watchdog: watchdog).interval == nil)
  }
}
