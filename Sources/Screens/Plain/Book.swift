public import Assessment
import Console
import Journey
import Wording

/// The sections as running text, for files, pipes and printers.
public struct Book: Sendable {
  private let journey: Journey
  private let look: Look

  /// Prepares the sections of a guidebook in a look, of whose window only the width counts.
  public init(_ guidebook: Guidebook, _ look: Look) {
    journey = Journey(reading: nil, of: guidebook)
    self.look = look.on(journey)
  }

  /// A section as lines.
  public func lines(of id: Section.ID) -> [String] {
    var reader = journey
    _ = reader.receive(.chose(.section(id)))
    return Sheet(of: reader, look).pieces.filter(\.items.isEmpty).flatMap(\.running)
      .plainLines(width: width, isLong: true, look)
  }

  /// The whole guidebook as lines: what it is, its sections by topic, and its words.
  public var lines: [String] {
    let guidebook = journey.guidebook
    let title = ruled(look.say(guidebook.title), "=")
    let head =
      title + [""] + [Phrase.aboutNot, .aboutReview].flatMap { look.say($0).wrapped(to: width) }
    let topics = guidebook.topics.flatMap { topic in
      ["", ""] + ruled(look.say(topic.title).uppercased(), "#")
        + topic.sections.flatMap { ["", ""] + lines(of: $0.id) }
    }
    var words = journey
    _ = words.receive(.chose(.glossary))
    let glossary = Sheet(of: words, look).pieces.flatMap(\.running)
      .plainLines(width: width, isLong: true, look)
    return head + topics + ["", ""] + glossary
  }

  /// The name and the title of every section, by topic.
  public var list: [String] {
    let widest = journey.guidebook.sections.map { $0.id.name.count }.max() ?? 0
    return journey.guidebook.topics.flatMap { topic in
      [look.say(topic.title)]
        + topic.sections.map { section in
          let blanks = String(repeating: " ", count: widest - section.id.name.count + 2)
          return "  \(section.id)\(blanks)\(look.say(section.title))"
        }
    }
  }

  private var width: Int { min(look.size.columns, Look.measure) }

  private func ruled(_ title: String, _ rule: Character) -> [String] {
    [title, String(repeating: rule, count: title.columns)]
  }
}

extension Piece {
  /// The piece with marks that tell in running text what it is.
  fileprivate var running: [Piece] {
    switch self {
    case .title(let text): [self, .text(String(repeating: "=", count: text.columns))]
    case .heading(let text): [self, .text(String(repeating: "-", count: text.columns))]
    case .card(_, _, let paragraphs, let signs):
      paragraphs.map { .hung("! ", $0) } + signs.map { .hung("  - ", $0) }
    default: [self]
    }
  }
}

extension Book {
  /// Which sections may be meant by a name that none has: those with a name like it, else those in
  /// which it occurs.
  public static func hint(for name: String, in guidebook: Guidebook) -> String {
    let named = name.lowercased().nearest(3, of: guidebook.sections.map(\.id.name))
    let found = Library(guidebook, .english).search(name).finds.compactMap { find in
      if case .section(let id) = find.shelf { id.name } else { nil }
    }
    let near = (named.isEmpty ? found : named).prefix(3)
    guard let last = near.last else { return "“tingle read --list” tells them all" }
    let others = near.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
  }
}
