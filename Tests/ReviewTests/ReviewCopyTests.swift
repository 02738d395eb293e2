import Assessment
import Golden
import Knowledge
import TestSupport
import Testing

@testable import Review

@Suite("The review copy")
struct ReviewCopyTests {
  @Test func `is what the rules of the guidebook say`() {
    expectGolden(reviewCopy(of: .tinglingBack), "rules.md")
  }

  @Test func `tells of a rule all that there is to review`() throws {
    let lines = reviewCopy(of: Draft.sound.guidebook)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "### shop-chain"))
    let rule = lines[start...].prefix { !$0.hasPrefix("## ") }
    #expect(
      rule.joined(separator: "\n") == """
        ### shop-chain

        A chain that squeaks all at once can break.

        Holds when:

        - all of:
          - Squeak: The chain
          - Since: Since today

        Held back by:

        - it only squeaks after rain (fact `after-rain`)

        Sources:

        - BELL (not seen) — The Bell and Chain Handbook, our own invention

        Holds for:

        - one (Squeak: The chain; Since: Since today)

        Does not hold for:

        - another (Squeak: The chain)

        """)
  }

  @Test func `lists the levels from the gravest, then questions, facts, red flags and causes`() {
    let lines = reviewCopy(of: Draft.sound.guidebook).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("## ") } == [
        "## Advice for ambulance (ambulance)", "## Advice for emergency (emergency)",
        "## Advice for same-day (same-day)", "## Advice for appointment (appointment, days)",
        "## Advice for appointment (appointment, weeks)", "## Advice for self-care (self-care)",
        "## Questions that depend on other answers", "## Facts and calming patterns",
        "## Red flags", "## Causes", "## Words explained",
      ])
    let rain = lines.drop { $0 != "### rain" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    #expect(
      rain == [
        "Has it been in the rain?", "Worth asking when:", "- one of:", "  - Squeak: The chain",
        "  - Squeak: Not sure",
      ])
    let rainy = reviewCopy(of: Bicycle.rainyGuidebook).split(separator: "\n")
    #expect(rainy.contains("Applies when:") && !rainy.contains("Worth asking when:"))
    #expect(lines.contains("Holds back: `shop-chain`"))
    #expect(lines.contains("At least: ambulance"))
    #expect(lines.contains("- +3: Squeak: The chain"))
    #expect(lines.contains("- -2: Rain: Yes, left outside"))
    #expect(lines.contains("- Bearing (dry bearing): A ring of balls that a wheel turns on."))
    #expect(
      lines.contains("- Toothbrush: A small brush that is made for teeth. More: About chains."))
  }

  @Test(arguments: [
    (every(), ["- always"]),
    (either(), ["- never"]),
    (marked("rear-wheel"), ["- Places: Rear wheel (any side)"]),
    (marked("rear-wheel", on: .left), ["- Places: Rear wheel (left)"]),
    (
      either(marked("bell"), Bicycle.Since.years),
      ["- one of:", "  - Places: Bell (any side)", "  - Since: For years"]
    ),
    (
      every(Finding.place("bell", .left), Finding.place("bell", .right)),
      ["- Places: Bell (both sides)"]
    ),
    (marked("bell", "front-wheel", on: .left), ["- Places (left), one of: Bell; Front wheel"]),
    (not(Bicycle.Since.years), ["- not: Since: For years"]),
    (
      not(every(Bicycle.Since.years, Bicycle.afterRain)),
      [
        "- not:", "  - all of:", "    - Since: For years",
        "    - it only squeaks after rain (fact `after-rain`)",
      ]
    ),
    (
      not(either(Bicycle.Since.years, Bicycle.Rain.dry)),
      ["- none of:", "  - Since: For years", "  - Rain: No, kept dry"]
    ),
    (
      atLeast(2, Bicycle.Since.years, marked("seat"), Finding.nowhere),
      [
        "- at least 2 of:", "  - Since: For years", "  - Places: Seat (left or right or middle)",
        "  - Places: no place is marked",
      ]
    ),
  ])
  func `puts conditions into plain words`(condition: Condition, lines: [String]) {
    #expect(ConditionLines(guidebook: Bicycle.guidebook).lines(condition) == lines)
  }
}
