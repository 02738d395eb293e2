import Assessment
import Knowledge
import Testing

@Suite struct `The sources` {
  private let sources = Guidebook.tinglingBack.sources

  @Test func `have a key each`() {
    #expect(Set(sources.map(\.key)).count == sources.count)
  }

  @Test func `are not said to be read where their title says otherwise`() {
    for source in sources where source.title.contains(/(?i)general (medical )?knowledge|our own/) {
      #expect(source.reading == .notSeen, "\(source.key)")
    }
    for source in sources where source.title.contains("quoted by") {
      #expect(source.reading == .summary, "\(source.key)")
    }
  }
}
