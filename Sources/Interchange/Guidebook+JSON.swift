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
}

extension Condition {
  /// The facts in it, and those that they build on.
  var facts: [Fact] {
    switch self {
    case .has: []
    case .not(let term): term.facts
    case .every(let terms), .either(let terms), .atLeast(_, let terms): terms.flatMap(\.facts)
    case .fact(let fact): [fact] + fact.condition.facts
    }
  }

  /// The condition as a tree: a finding or fact by name, or an object with one operator.
  var json: JSON {
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
  var name: String {
    switch self {
    case .option(let question, let option): "\(question.name)/\(option.name)"
    case .place(let region, let side): "\(question.name)/\(region.name)/\(side.rawValue)"
    case .nowhere: "\(question.name)/nowhere"
    }
  }

  var path: JSON { .string(name) }
}

extension Text {
  /// The words; those for answers about somebody else stand in a list of their own.
  var json: JSON { .string(english) }
}

extension Fact {
  var json: JSON {
    .object([
      .init("id", .string(id.name)), .init("words", .string(words)),
      .init("lowers", lowers.map(JSON.string) ?? .null), .init("when", condition.json),
    ])
  }
}
