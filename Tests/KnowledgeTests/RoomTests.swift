import Assessment
import Foundation
import Knowledge
import Testing

/// What is known of one complaint stands in one room.
@Suite struct `Medicine` {
  /// Rooms that any guidebook goes through.
  private static let rooms = ["Assessment", "Console", "Figures", "Journey", "Screens", "Wording"]

  /// Names of forms and levels, which every guidebook has.
  private static let everywhere: Set = ["body-map", "self-care"]

  @Test(arguments: rooms) func `is in no room that any guidebook goes through`(room: String) throws
  {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/\(room)").standardizedFileURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files?.isEmpty == false)
    for file in files ?? [] {
      let text = try String(contentsOf: file, encoding: .utf8)
      let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let found = Set(quoted).intersection(Self.names).subtracting(Self.everywhere)
      #expect(found.isEmpty, "\(file.lastPathComponent): \(found.sorted())")
    }
  }

  /// The names of questions, options, regions, causes, rules and sections.
  private static let names: Set<String> = {
    let book = Guidebook.tinglingBack
    let asked = book.questions.flatMap { [$0.id.name] + $0.options.map(\.id.name) }
    let known = book.regions.map(\.id.name) + book.causes.map(\.id.name)
    return Set(asked + known + book.rules.map(\.id.name) + book.sections.map(\.id.name))
  }()
}
