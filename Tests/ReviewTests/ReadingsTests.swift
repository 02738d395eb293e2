import Assessment
import Knowledge
import Review
import Testing

@Suite("How much of the sources was seen")
struct ReadingsTests {
  @Test func `each kind is counted, and rules that rest on nothing read`() {
    var draft = Draft.sound
    let made = Source.Reading.allCases.enumerated().flatMap { place, reading in
      (0...place).map { Source("\(reading)-\($0)", "Made up", reading) }
    }
    draft.rules = draft.rules.map { $0.with(sources: [made[1]]) }
    draft.rules[0] = draft.rules[0].with(sources: made)
    #expect(
      readings(of: draft.guidebook)
        == "Of 11 sources: 1 read; 2 not seen, only a summary; 3 looked up, not known if read; "
        + "5 not seen. 7 of 8 rules rest on no source that was read.")
  }

  @Test func `the counts are those of the guidebook`() {
    let book = Guidebook.tinglingBack
    let rules = book.rules + [book.fallback]
    let cited = rules.map(\.sources) + book.sections.map(\.sources)
    let readings = Dictionary(cited.joined().map { ($0.key, $0.reading) }) { first, second in
      #expect(first == second)
      return first
    }
    var counts = [readings.count]
    for reading in Source.Reading.allCases {
      counts.append(readings.values.filter { $0 == reading }.count)
    }
    let unread = rules.filter { $0.sources.allSatisfy { $0.reading != .read } }
    counts += [unread.count, rules.count]
    let told = Review.readings(of: book).matches(of: /\d+/).compactMap { Int($0.output) }
    #expect(told == counts)
    #expect(told.dropFirst().prefix(Source.Reading.allCases.count).reduce(0, +) == told[0])
  }
}
