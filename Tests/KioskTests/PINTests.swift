import Knowledge
import Testing

@testable import Kiosk

@Suite struct `A PIN` {
  private func hash(_ pin: String) throws -> String {
    var secret = Secret()
    for byte in pin.utf8 { secret.append(byte) }
    let hash = PIN.hash(of: secret)
    return try #require(hash)
  }

  private func fault(_ pin: String) -> PIN.Fault? {
    var secret = Secret()
    for byte in pin.utf8 { secret.append(byte) }
    return PIN.fault(in: secret)
  }

  @Test func `has another hash each time, and matches each of them`() throws {
    let (one, other) = (try hash("8265"), try hash("8265"))
    #expect(one != other)
    for hash in [one, other] {
      #expect(hash.isPINHash)
      #expect(PIN.matches("8265", hash: hash))
      for wrong in ["8264", "826", "82650", "", " 8265", String(repeating: "8265", count: 40)] {
        #expect(!PIN.matches(wrong, hash: hash))
      }
    }
  }

  @Test(arguments: ["", "*", "*0", "x", "$y$", "$y$j9T$x$y", "$y$j9T$", "8265", "é"])
  func `matches nothing that is no hash`(hash: String) {
    #expect(!PIN.matches("8265", hash: hash))
    #expect(!PIN.matches("", hash: hash))
    #expect(!hash.isPINHash)
  }

  @Test(
    arguments: [
      ("8265", nil), ("123456780123", nil), ("1357", nil), ("1212", nil), ("", .length),
      ("826", .length), ("8265826582658", .length), ("82a5", .notDigits), ("８２６５", .notDigits),
      ("82 65", .notDigits), ("0000", .oneDigit), ("999999999999", .oneDigit), ("1234", .run),
      ("4321", .run), ("8901", .run), ("012345678901", .run),
    ] as [(String, PIN.Fault?)]) func `is none that is soon found out`(
      pin: String, fault: PIN.Fault?
    )
  {
    #expect(self.fault(pin) == fault)
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
