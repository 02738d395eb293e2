import Testing

@testable import tingle

@Suite struct `Arguments of the command to assess` {
  @Test func `need no parser where they are files alone`() {
    #expect(AssessCommand.plain(["assess", "a", "-"])?.files == ["a", "-"])
    #expect(AssessCommand.plain(["assess", "a", "--brief"]) == nil)
    #expect(AssessCommand.plain(["assess", "--", "-a"]) == nil)
    #expect(AssessCommand.plain(["guide"]) == nil)
  }
}
