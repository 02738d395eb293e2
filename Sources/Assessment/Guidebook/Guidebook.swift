public import Wording

/// All that is known about one complaint: what to ask, what follows, what to read.
public struct Guidebook: Sendable {
  /// What the guidebook answers.
  public let title: Text
  /// The groups of questions, in the order of asking.
  public let blocks: [Block]
  /// The questions, in the order of listing.
  public let questions: [Question]
  /// Answers that earlier editions offered, and what they say to this one.
  public let formerAnswers: [FormerAnswer]
  /// The pages that the questions stand on, each with one or with a few that belong together, in
  /// the order of asking.
  public let pages: [[Question.ID]]
  /// The questions that are still asked, where they can raise it, once an alarm is certain: somebody
  /// who must hurry is not kept for the rest.
  public let askedInAlarm: [Question.ID]
  /// The regions of the body map.
  public let regions: [Region]
  /// The body as the map draws it.
  public let body: BodyFigure
  /// The rules, in no order that matters.
  public let rules: [Rule]
  /// The rule that speaks when no other holds.
  public let fallback: Rule
  /// The least urgency of each red flag, which the proofs hold the rules to.
  public let floors: [Floor]
  /// The causes, in the order of mention where nothing else decides.
  public let causes: [Cause]
  /// What to do at each urgency: one for each.
  public let advice: [Advice]
  /// What should make anyone get help sooner; shown with every result.
  public let warnings: [Warning]
  /// The topics of the education pages, in reading order.
  public let topics: [Topic]
  /// The words that are explained, in no order that matters.
  public let glossary: [Word]

  /// Creates a guidebook; if nothing else is said, every question is still asked in an alarm.
  public init(
    title: Text, blocks: [Block], questions: [Question], formerAnswers: [FormerAnswer] = [],
    pages: [[Question.ID]], askedInAlarm: [Question.ID]? = nil,
    regions: [Region], body: BodyFigure, rules: [Rule], fallback: Rule, floors: [Floor],
    causes: [Cause],
    advice: [Advice],
    warnings: [Warning], topics: [Topic], glossary: [Word] = []
  ) {
    self.title = title
    self.blocks = blocks
    self.questions = questions
    self.formerAnswers = formerAnswers
    self.pages = pages
    self.askedInAlarm = askedInAlarm ?? questions.map(\.id)
    self.regions = regions
    self.body = body
    self.rules = rules
    self.fallback = fallback
    self.floors = floors
    self.causes = causes
    self.advice = advice
    self.warnings = warnings
    self.topics = topics
    self.glossary = glossary
  }

  /// All sections, in reading order.
  public var sections: [Section] { topics.flatMap(\.sections) }

  /// The sources of rules and sections, each once, by key.
  public var sources: [Source] {
    Set(rules.flatMap(\.sources) + fallback.sources + sections.flatMap(\.sources))
      .sorted { ($0.key, $0.title) < ($1.key, $1.title) }
  }

  /// Finds a question by its name.
  public func question(_ id: Question.ID) -> Question? { questions.first { $0.id == id } }

  /// Finds a block by its name.
  public func block(_ id: Block.ID) -> Block? { blocks.first { $0.id == id } }

  /// Finds a region by its name.
  public func region(_ id: Region.ID) -> Region? { regions.first { $0.id == id } }

  /// Finds a cause by its name.
  public func cause(_ id: Cause.ID) -> Cause? { causes.first { $0.id == id } }

  /// Finds a section by its name.
  public func section(_ id: Section.ID) -> Section? { sections.first { $0.id == id } }

  /// The sections that say more about what a rule looks for; where it looks for no one cause, those
  /// worth reading at its urgency.
  public func pages(about rule: Rule) -> [Section.ID] {
    let causes = rule.pointsTo.compactMap { cause($0)?.page }
    return causes.isEmpty ? advice(for: rule.urgency)?.pages ?? [] : causes
  }

  /// Finds what to do at an urgency.
  public func advice(for urgency: Urgency) -> Advice? { advice.first { $0.urgency == urgency } }
}
