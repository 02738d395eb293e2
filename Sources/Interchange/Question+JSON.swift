import Assessment
import Wording

extension Region {
  var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("name", name.json),
      .init("group", .string(group.rawValue)),
      .init("view", .string(view.rawValue)),
      .init("sides", .list(sides.map { .string($0.rawValue) })),
      .init("roots", .string(roots)),
      .init(
        "strips",
        .list(strips.map { .list([.string($0.lowerBound.name), .string($0.upperBound.name)]) })),
    ])
  }
}

extension Block {
  var json: JSON {
    .object(
      [.init("id", .string(id.name)), .init("title", title.json)]
        + (introduction.map { [.init("introduction", $0.json)] } ?? [])
        + (page.map { [.init("page", .string($0.name))] } ?? []))
  }
}

extension Question {
  var json: JSON {
    .object(
      [
        .init("id", .string(id.name)), .init("block", .string(block.name)),
        .init("topic", topic.json), .init("text", prompt.json), .init("because", reason.json),
        .init("several", .boolean(takesSeveral)),
      ]
        + (appliesIf.map { [.init("applies_if", $0.json)] } ?? [])
        + (askIf.map { [.init("ask_if", $0.json)] } ?? [])
        + (picture.map { [.init("picture", json(of: $0))] } ?? [])
        + gravity.members + [.init("options", .list(options.map(\.json)))])
  }

  /// What is drawn, by option, in their order.
  private func json(of picture: Picture) -> JSON {
    let drawn = options.compactMap { option in
      picture.options[option.id].map { JSON.Member(option.id.name, $0.json) }
    }
    return .object((picture.rest.map { [.init("rest", $0.json)] } ?? []) + drawn)
  }
}

extension Gravity {
  /// Chains of answers, each from the mildest to the most serious; or the exceptions, if each further
  /// answer is more serious; empty if there is no order.
  var members: [JSON.Member] {
    switch self {
    case .unordered: []
    case .chains(let chains): [.init("chains", .list(chains.map { .list($0.map(\.path)) }))]
    case .each(let calming): [.init("each_more_except", .list(calming.map(\.path)))]
    }
  }
}

extension Option {
  var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("label", label.json),
      .init("kind", .string("\(kind)")),
    ])
  }
}

extension FormerAnswer {
  var json: JSON {
    .object([
      .init("answer", finding.path),
      .init("means", .list(means.map(\.path))),
      .init("replaces", .list(replaces.map(\.name).sorted().map { .string($0) })),
      .init("beside", .list(beside.map(\.name).sorted().map { .string($0) })),
    ])
  }
}
