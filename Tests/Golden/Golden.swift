import Foundation
package import Testing

/// Whether the golden files are written anew.
package let isRecording = ProcessInfo.processInfo.environment["TINGLE_RECORD"] != nil

/// Compares a text with the file that holds what it should be.
///
/// With `TINGLE_RECORD` in the environment the file is written anew, to be reviewed by its
/// difference. Such a run compares nothing.
///
/// - Parameters:
///   - text: what is.
///   - path: the name of the file in the folder “Goldens” beside the tests.
///   - source: the file of the test.
package func expectGolden(
  _ text: String, _ path: String, relativeTo source: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: source).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(path)
  let new = text + "\n"
  if isRecording {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try new.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("cannot write \(path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let old = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "no golden \(path); record it with TINGLE_RECORD=1", sourceLocation: sourceLocation)
    return
  }
  guard old != new else { return }
  let lines = zip(
    old.split(separator: "\n", omittingEmptySubsequences: false),
    new.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().filter { $1.0 != $1.1 }.prefix(8)
    .map { "line \($0 + 1)\n  was: \($1.0)\n  is:  \($1.1)" }
  Issue.record(
    "\(path) differs:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
