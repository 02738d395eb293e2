import Knowledge
import TestSupport
import Testing

@testable import Kiosk

@Suite struct `A PIN` {
  private func hash(_ pin: String) throws -> String {
    let hash = PIN.hash(of: Secret(pin))
    return try #require(hash)
  }

  @Test func `has another hash each time, and matches each of them`() throws {
    let (one, other) = (try hash("826591"), try hash("826591"))
    #expect(one != other)
    for hash in [one, other] {
      #expect(hash.isPINHash)
      #expect(PIN.matches("826591", hash: hash) == true)
      let long = String(repeating: "8265", count: 40)
      for wrong in ["826592", "82659", "8265910", "", " 826591", long] {
        #expect(PIN.matches(wrong, hash: hash) == false)
      }
    }
  }

  @Test(arguments: ["", "*", "*0", "x", "$y$", "$y$j9T$x$y", "$y$j9T$", "8265", "é"])
  func `matches nothing that is no hash`(hash: String) {
    #expect(PIN.matches("8265", hash: hash) != true)
    #expect(PIN.matches("", hash: hash) != true)
    #expect(!hash.isPINHash)
  }

  @Test(
    arguments: [
      ("826591", nil), ("703846", nil), ("306195284713", nil), ("123456780194", .pattern),
      ("", .length), ("82659", .length),
      ("8265918265918", .length), ("82a591", .notDigits), ("８２６５９１", .notDigits),
      ("82 591", .notDigits), ("000000", .pattern), ("999999999999", .pattern),
      ("123456", .pattern), ("987654", .pattern), ("890123", .pattern), ("123450", .pattern),
      ("121212", .pattern), ("826826", .pattern), ("8265182651", .pattern), ("112233", .pattern),
      ("147258", .pattern), ("101112", .pattern), ("102030", .pattern), ("135791", .pattern),
      ("123321", .pattern), ("110010", .pattern), ("311298", .date), ("123198", .date),
      ("981231", .date), ("051998", .date), ("199805", .date), ("24121998", .date),
      ("19981224", .date), ("159753", .common), ("314159", .common),
    ] as [(String, PIN.Fault?)]) func `is none that is easy to guess`(
      pin: String, fault: PIN.Fault?
    )
  {
    #expect(PIN.fault(in: pin) == fault)
  }

  @Test func `can still be most of all numbers`() {
    var dice = Dice(seed: 1)
    let good = (1...5000).count { _ in
      PIN.fault(in: String(1_000_000 + dice.below(1_000_000)).dropFirst().description) == nil
    }
    #expect(good > 4000)
  }

  @Test func `in a file at fault is not said again`() {
    let text = "staff.pin = \"8265\""
    guard case .faults(let faults) = KioskFile.read(Array(text.utf8), for: .tinglingBack) else {
      Issue.record("the PIN was taken for its hash")
      return
    }
    #expect(!faults.map { $0.line(of: "it") }.joined().contains("8265"))
  }
}
