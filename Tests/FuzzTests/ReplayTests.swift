import Foundation
import Fuzzing
import Testing

/// The inputs that fuzzing found worth keeping, tried once more.
@Suite("What fuzzing found")
struct ReplayTests {
  private func inputs(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(components: "Fuzz", "Corpus", name)
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }

  @Test func `the keys are decoded as they should be`() throws {
    let inputs = try inputs("decoder")
    #expect(inputs.count > 40)
    for (name, bytes) in inputs {
      let complaint = DecoderCheck.complaint(about: bytes)
      #expect(complaint == nil, "\(name)")
    }
  }

  @Test func `the cases are read as they should be`() throws {
    let inputs = try inputs("cases")
    #expect(inputs.count > 50)
    let check = CaseCheck()
    for (name, bytes) in inputs {
      let complaint = check.complaint(about: bytes)
      #expect(complaint == nil, "\(name)")
    }
  }

  @Test func `the configurations are read as they should be`() throws {
    let inputs = try inputs("config")
    #expect(inputs.count > 10)
    for (name, bytes) in inputs {
      let complaint = ConfigCheck.complaint(about: bytes)
      #expect(complaint == nil, "\(name)")
    }
  }
}
