import Assessment
import Wording

extension Topic {
  var json: JSON {
    .object([.init("title", title.json), .init("sections", .list(sections.map(\.json)))])
  }
}

extension Section {
  var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("title", title.json), .init("summary", summary.json),
      .init("warns", .boolean(isWarning)),
      .init("texts", .list(passages.flatMap(\.texts).map(\.json))),
      .init("passages", .list(passages.map(\.json))),
      .init("read_next", .list(readNext.map { .string($0.name) })),
      .init("sources", .list(sources.map { .string($0.key) })),
      .init("last_reviewed", .string(lastReviewed)),
    ])
  }
}

extension Passage {
  /// How many of the section’s texts it takes, and as what.
  var json: JSON {
    .object(
      [.init("kind", .string(kind)), .init("texts", .number(String(texts.count)))]
        + (drawing.map { [.init("drawing", $0.json)] } ?? []))
  }

  private var kind: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .list: "list"
    case .tip: "tip"
    case .urgent: "urgent"
    case .drawing: "drawing"
    }
  }

  private var drawing: Drawing? { if case .drawing(let drawing, _) = self { drawing } else { nil } }
}

extension Drawing {
  /// The drawing by name, with what its tones stand for.
  var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("legend", .list(legend.map(\.name.json))),
    ])
  }
}

extension Word {
  var json: JSON {
    .object(
      [
        .init("name", name.json), .init("or", .list(others.map(\.json))),
        .init("meaning", meaning.json),
      ] + (section.map { [.init("page", .string($0.name))] } ?? []))
  }
}
