import Testing

@testable import Review

@Suite("A count of answers")
struct AnswerCountTests {
  /// The product of some factors.
  private func product(_ factors: [UInt64]) -> AnswerCount {
    factors.reduce(into: AnswerCount(1)) { $0 *= $1 }
  }

  @Test func `is told in full, beyond what a machine word holds`() {
    #expect(AnswerCount(0).description == "0")
    #expect(AnswerCount(.max).description == "18446744073709551615")
    #expect(product([.max, .max]).description == "340282366920938463426481119284349108225")
    #expect(product(Array(1...25)).description == "15511210043330985984000000")
    #expect(
      product([10_000_000_000, 10_000_000_000]).description == "1"
        + String(repeating: "0", count: 20))
  }

  @Test func `is added up, whichever is the longer`() {
    let (short, long) = (AnswerCount(1), product([1_000_000_000, 1_000_000_000, 1_000_000_000]))
    var sums = [short, long]
    sums[0] += long
    sums[1] += short
    #expect(sums.map(\.description) == Array(repeating: "1000000000000000000000000001", count: 2))
    var full = AnswerCount(999_999_999_999_999_999)
    full += AnswerCount(1)
    #expect(full.description == "1000000000000000000")
    var fuller = product([999_999_999_999_999_999, 1_000_000_000_000_000_001])
    fuller += AnswerCount(1)
    #expect(fuller.description == "1" + String(repeating: "0", count: 36))
  }

  @Test func `is told to three digits where it is large`() {
    #expect(AnswerCount(999_999).rounded == "999999")
    #expect(AnswerCount(1_234_567).rounded == "1.23 × 10^6")
    #expect(product(Array(repeating: 1000, count: 20)).rounded == "1.00 × 10^60")
  }
}
