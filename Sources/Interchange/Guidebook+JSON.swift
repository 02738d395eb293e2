public import Assessment
import Wording

extension Guidebook {
  /// All that the guidebook says, as an object for programs: levels, regions, questions, rules and
  /// causes with their conditions as trees, former answers, texts to read, words and sources.
  ///
  /// It is canonical: the same guidebook gives the same bytes. It is whole but for the examples of
  /// rules, which are tests of them; services have the names that they have where the country is not
  /// known.
  public var json: JSON {
    .object([
      .init("title", title.json),
      .init("levels", .list(advice.map(\.json))),
      .init("regions", .list(regions.map(\.json))),
      .init("blocks", .list(blocks.map(\.json))),
      .init("questions", .list(questions.map(\.json))),
      .init("pages", .list(pages.map { .list($0.map { .string($0.name) }) })),
      .init("asked_in_alarm", .list(askedInAlarm.map { .string($0.name) })),
      .init("former_answers", .list(formerAnswers.map(\.json))),
      .init("facts", .list(facts.map(\.json))),
      .init("rules", .list((rules + [fallback]).map(\.json))),
      .init("floors", .list(floors.map(\.json))),
      .init("causes", .list(causes.map(\.json))),
      .init("warnings", .list(warnings.map(\.json))),
      .init("topics", .list(topics.map(\.json))),
      .init("glossary", .list(glossary.map(\.json))),
      .init("sources", .list(sources.map(\.json))),
      .init(
        "for_others",
        .list(
          textsForOthers.map {
            .object([.init("text", .string($0.text)), .init("others", .string($0.others))])
          })),
    ])
  }

  /// The texts that have words of their own where somebody else answers, each once, in order.
  private var textsForOthers: [(text: String, others: String)] {
    var seen: Set<Text> = []
    return texts.compactMap { text in
      text.ownEnglishForOthers.flatMap { others in
        seen.insert(text).inserted ? (text.english, others) : nil
      }
    }
  }

  /// All texts, in order.
  private var texts: [Text] {
    let asked =
      blocks.flatMap { [$0.title, $0.introduction].compactMap(\.self) }
      + questions.flatMap { [$0.topic, $0.prompt, $0.reason] + $0.options.map(\.label) }
      + regions.map(\.name)
    let told =
      (rules + [fallback]).map(\.reason) + causes.flatMap { [$0.name, $0.summary] }
      + advice.flatMap { [$0.headline, $0.howSoon] + $0.actions } + warnings.map(\.sign)
    let read =
      topics.map(\.title)
      + sections.flatMap { [$0.title, $0.summary] + $0.passages.flatMap(\.texts) }
      + glossary.flatMap { [$0.name, $0.meaning] + $0.others }
    return [title] + asked + told + read
  }

  /// The facts that conditions speak of, each once, by name.
  private var facts: [Fact] {
    var conditions: [Condition] = questions.flatMap { [$0.appliesIf, $0.askIf].compactMap(\.self) }
    for rule in rules { conditions += [rule.when] + rule.unless.map(\.asCondition) }
    conditions += floors.map(\.when)
    for cause in causes { conditions += [cause.gate] + cause.evidence.map(\.when) }
    let facts: [Fact] = conditions.flatMap(\.facts)
    return Set(facts).sorted { $0.id.name < $1.id.name }
  }

  /// The sources of rules and pages, each once, by key.
  private var sources: [Source] {
    Set(rules.flatMap(\.sources) + fallback.sources + sections.flatMap(\.sources))
      .sorted { ($0.key, $0.title) < ($1.key, $1.title) }
  }
}

extension Condition {
  /// The facts in it, and those that they build on.
  fileprivate var facts: [Fact] {
    switch self {
    case .has: []
    case .not(let term): term.facts
    case .every(let terms), .either(let terms), .atLeast(_, let terms): terms.flatMap(\.facts)
    case .fact(let fact): [fact] + fact.condition.facts
    }
  }

  /// The condition as a tree: a finding or fact by name, or an object with one operator.
  fileprivate var json: JSON {
    switch self {
    case .has(let finding): finding.path
    case .fact(let fact): .object([.init("fact", .string(fact.id.name))])
    case .not(let term): .object([.init("not", term.json)])
    case .every(let terms): .object([.init("every", .list(terms.map(\.json)))])
    case .either(let terms): .object([.init("either", .list(terms.map(\.json)))])
    case .atLeast(let count, let terms):
      .object([
        .init("at_least", .number(String(count))), .init("of", .list(terms.map(\.json))),
      ])
    }
  }
}

extension Finding {
  /// The finding as question and option, or as place and side.
  fileprivate var name: String {
    switch self {
    case .option(let question, let option): "\(question.name)/\(option.name)"
    case .place(let region, let side): "\(question.name)/\(region.name)/\(side.rawValue)"
    case .nowhere: "\(question.name)/nowhere"
    }
  }

  fileprivate var path: JSON { .string(name) }
}

extension Text {
  /// The words; those for answers about somebody else stand in a list of their own.
  fileprivate var json: JSON { .string(english) }
}

extension Fact {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("words", .string(words)),
      .init("when", condition.json),
    ])
  }
}

extension Advice {
  fileprivate var json: JSON {
    .object(
      urgency.members + [
        .init("headline", headline.json), .init("how_soon", howSoon.json),
        .init("actions", .list(actions.map(\.json))),
        .init("pages", .list(pages.map { .string($0.name) })),
      ])
  }
}

extension Region {
  fileprivate var json: JSON {
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
  fileprivate var json: JSON {
    .object(
      [.init("id", .string(id.name)), .init("title", title.json)]
        + (introduction.map { [.init("introduction", $0.json)] } ?? [])
        + (page.map { [.init("page", .string($0.name))] } ?? []))
  }
}

extension Question {
  fileprivate var json: JSON {
    .object(
      [
        .init("id", .string(id.name)), .init("block", .string(block.name)),
        .init("topic", topic.json), .init("text", prompt.json), .init("because", reason.json),
        .init("several", .boolean(takesSeveral)),
      ]
        + (appliesIf.map { [.init("applies_if", $0.json)] } ?? [])
        + (askIf.map { [.init("ask_if", $0.json)] } ?? [])
        + gravity.members + [.init("options", .list(options.map(\.json)))])
  }
}

extension Gravity {
  /// Chains of answers, each from the mildest to the most serious, or that each more is more
  /// serious, except some; nothing where there is no order.
  fileprivate var members: [JSON.Member] {
    switch self {
    case .unordered: []
    case .chains(let chains): [.init("chains", .list(chains.map { .list($0.map(\.path)) }))]
    case .each(let calming): [.init("each_more_except", .list(calming.map(\.path)))]
    }
  }
}

extension Option {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("label", label.json),
      .init("kind", .string("\(kind)")),
    ])
  }
}

extension FormerAnswer {
  fileprivate var json: JSON {
    .object([
      .init("answer", finding.path),
      .init("means", .list(means.map(\.path))),
      .init("replaces", .list(replaces.map(\.name).sorted().map { .string($0) })),
      .init("beside", .list(beside.map(\.name).sorted().map { .string($0) })),
    ])
  }
}

extension Rule {
  fileprivate var json: JSON {
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
  fileprivate var json: JSON {
    .object(
      [.init("flag", .string(flag))] + urgency.members + [.init("when", when.json)])
  }
}

extension Cause {
  fileprivate var json: JSON {
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
  fileprivate var json: JSON {
    .object([.init("sign", sign.json), .init("page", .string(page.name))])
  }
}

extension Topic {
  fileprivate var json: JSON {
    .object([.init("title", title.json), .init("sections", .list(sections.map(\.json)))])
  }
}

extension Section {
  fileprivate var json: JSON {
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
  fileprivate var json: JSON {
    .object(
      [.init("kind", .string(kind)), .init("texts", .number(String(texts.count)))]
        + (drawing.map { [.init("drawing", .string($0.rawValue))] } ?? []))
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

extension Word {
  fileprivate var json: JSON {
    .object(
      [
        .init("name", name.json), .init("or", .list(others.map(\.json))),
        .init("meaning", meaning.json),
      ] + (section.map { [.init("page", .string($0.name))] } ?? []))
  }
}

extension Source {
  fileprivate var json: JSON {
    .object([.init("key", .string(key)), .init("title", .string(title))])
  }
}
