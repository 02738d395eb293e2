import Knowledge
import Testing

@testable import Kiosk

@Suite struct `The end of a kiosk’s file` {
  private func read(_ bytes: some Sequence<UInt8>) -> KioskFile.Reading {
    KioskFile.read(Array(bytes), for: .tinglingBack)
  }

  /// What is said of a file that is not taken; nothing of one that is.
  private func faults(_ bytes: some Sequence<UInt8>) -> [String] {
    guard case .faults(let faults) = read(bytes) else { return [] }
    return faults.map { $0.line(of: "it") }
  }

  @Test(arguments: ["", "\n", " \t\r\n\n"]) func `is not that of an empty one`(text: String) {
    #expect(faults(text.utf8).count == 1)
    #expect(faults(text.utf8)[0].contains("the file is empty"))
  }

  @Test func `is there in the sample, and in no part of it`() throws {
    let sample = Array(KioskFile.sample.utf8)
    let whole = try #require(sample.lastIndex { $0 != UInt8(ascii: "\n") })
    let quoted = try #require(sample.firstRange(of: KioskFile.end.utf8))
    for length in quoted.upperBound...whole {
      let told = faults(sample[..<length])
      #expect(told.contains { $0.contains("is not the last line") }, "of \(length) bytes: \(told)")
    }
    #expect(faults(sample[...whole]).isEmpty)
  }

  @Test(arguments: ["# and more", "[site]\nname = \"Riverside\""])
  func `is not where more comes, which may be cut`(more: String) {
    let told = faults("[idle]\n\(KioskFile.end)\n\(more)\n".utf8)
    #expect(told.count == 1 && told[0].contains("put that line last"), "\(told)")
  }

  @Test func `that is lost is told besides what it has broken`() {
    let told = faults("# \(KioskFile.end)\n[site]\nname = \"River".utf8)
    #expect(told.count == 2)
    #expect(told[0].contains("this is not TOML") && told[1].contains("put that line last"))
  }

  @Test(arguments: ["\n", "\r\n", "  \n\n\n", "\t"])
  func `may have blanks after it, and for now may be missing`(blanks: String) throws {
    let text = "[site]\nname = \"a\"\n"
    guard case .settings(let settings, outdated: []) = read((text + KioskFile.end + blanks).utf8),
      case .settings(settings, let outdated) = read((text + blanks).utf8)
    else {
      Issue.record("not taken")
      return
    }
    #expect(
      outdated.map { $0.line(of: "it") } == [
        "it: its last line does not show that it is whole, which the next version will ask for; "
          + "add this line at the end: # end of kiosk.toml"
      ])
  }
}
