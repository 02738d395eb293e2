import Assessment
import Wording

extension Advice {
  var json: JSON {
    .object(
      urgency.members + [
        .init("headline", headline.json), .init("how_soon", howSoon.json),
        .init("actions", .list(actions.map(\.json))),
        .init("pages", .list(pages.map { .string($0.name) })),
      ])
  }
}

extension Rule {
  var json: JSON {
    .object(
      [.init("id", .string(id.name))] + urgency.members + [
        .init("when", when.json), .init("unless", .list(unless.map { .string($0.id.name) })),
        .init("reason", reason.json), .init("from_seed", .boolean(isFromSeed)),
        .init("points_to", .list(pointsTo.map { .string($0.name) })),
        .init("sources", .list(sources.map { .string($0.key) })),
        .init(
          "gives_way",
          .list(
            givesWay.map {
              .object([
                .init("question", .string($0.question.name)),
                .init("because", .string($0.because)),
              ])
            })),
      ])
  }
}

extension Floor {
  var json: JSON {
    .object(
      [.init("flag", .string(flag))] + urgency.members + [.init("when", when.json)])
  }
}

extension Cause {
  var json: JSON {
    .object(
      [
        .init("id", .string(id.name)), .init("name", name.json), .init("summary", summary.json),
        .init("group", .string(group.rawValue)), .init("gate", gate.json),
        .init(
          "evidence",
          .list(
            evidence.map {
              .object([
                .init("points", .number(String($0.points))), .init("when", $0.when.json),
              ])
            })),
        .init("page", .string(page.name)), .init("from_seed", .boolean(isFromSeed)),
        .init("named_from", .string(namedFrom.id)),
      ] + (namedFrom.window.map { [.init("named_from_within", .string($0.rawValue))] } ?? []))
  }
}

extension Warning {
  var json: JSON {
    .object([.init("sign", sign.json), .init("page", .string(page.name))])
  }
}

extension Source {
  var json: JSON {
    .object([
      .init("key", .string(key)), .init("title", .string(title)),
      .init("reading", .string(reading.rawValue)),
    ])
  }
}
