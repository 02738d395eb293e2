import Console
import Foundation
import Testing

/// The fonts of usual size that Debian loads for English, of the package console-setup-linux.
private let fonts: [String] = {
  let folder = "/usr/share/consolefonts"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.wholeMatch(of: #/(Lat15|Uni2)-[A-Za-z]+16\.psf\.gz/#) != nil }
    .map { "\(folder)/\($0)" }
}()

@Suite struct `The fonts of Debian’s consoles` {
  @Test(.enabled(if: !fonts.isEmpty, "the package console-setup-linux is not installed"))
  func `hold every sign that is drawn on a console`() throws {
    let glyphs = Glyphs.console
    let signs =
      [glyphs.marker, glyphs.bullet, glyphs.line, glyphs.post, glyphs.dot]
      + [true, false].map(glyphs.bar) + glyphs.radio(true) + glyphs.check(true)
    for font in fonts {
      let held = try characters(of: font)
      for sign in signs {
        #expect(sign.unicodeScalars.allSatisfy(held.contains), "\(sign) is not in \(font)")
      }
    }
  }

  /// The characters in the table of a font in version 1 of the format of Linux.
  private func characters(of font: String) throws -> Set<Unicode.Scalar> {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", font]
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](try output.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    try #require(bytes.starts(with: [0x36, 0x04]), "\(font) is of another format")
    // The header, then the drawings, then for each of them its characters.
    let count = bytes[2] & 1 == 0 ? 256 : 512
    let table = bytes.dropFirst(4 + count * Int(bytes[3]))
    let units = stride(from: table.startIndex, to: table.endIndex - 1, by: 2).map {
      UInt32(table[$0]) | UInt32(table[$0 + 1]) << 8
    }
    return Set(units.compactMap(Unicode.Scalar.init))
  }
}
