public import Assessment

/// What can be wrong with a guidebook.
public enum GuidebookFault: Hashable, Sendable {
  /// What has a public name.
  public enum Kind: Hashable, Sendable {
    case question
    case option(of: Question.ID)
    case region
    case rule
    case cause
    case section
    case block
    case fact
  }

  case usedTwice(Kind, name: String)
  case badName(Kind, name: String)
  case factWithTwoMeanings(Identifier<Fact>)
  case tooManyFindings(Int)
  case tooManyRules(Int)
  case tooManyCauses(Int)

  case unknownQuestion(Question.ID, at: GuidebookPlace)
  case unknownOption(Option.ID, of: Question.ID, at: GuidebookPlace)
  case unknownRegion(Region.ID, at: GuidebookPlace)
  case unknownSide(Side, of: Region.ID, at: GuidebookPlace)
  case countsTwice(GuidebookPlace)

  case onNoPage(Question.ID)
  case onSeveralPages(Question.ID)
  case unknownOnPage(Question.ID, page: Int)
  case dependsOnLater(Question.ID, on: Question.ID)
  case unknownBlock(Block.ID, of: Question.ID)

  case idleRegion(Region.ID)
  case idleOption(Option.ID, of: Question.ID)
  case idleQuestion(Question.ID)

  case noReason(Rule.ID)
  case noSource(Rule.ID)
  case noExample(Rule.ID, holds: Bool)
  case wrongExample(Rule.ID, person: String, holds: Bool)
  case impossibleExample(Rule.ID, person: String)
  case neverHolds(Rule.ID)
  case neverDecides(Rule.ID)
  case givesWayUnread(Question.ID, by: Rule.ID)
  case lowersAlarm(Identifier<Fact>, of: Rule.ID)

  case neverLeads(Cause.ID)
  case wrongPoints(Int, of: Cause.ID, evidence: Int)
  case unknownCause(Cause.ID, by: Rule.ID)

  case unknownSection(Section.ID, at: GuidebookPlace)
  case sectionWithoutLink(Section.ID)
  case noMeaning(of: String)
  case spelledTwice(String)
  case noAdvice(Urgency)
  case severalAdvice(Urgency)
  case floorNeverHolds(String)
}

extension GuidebookFault.Kind {
  /// The kind in words.
  var words: String {
    switch self {
    case .question: "question"
    case .option(let question): "option of “\(question)”"
    case .region: "region"
    case .rule: "rule"
    case .cause: "cause"
    case .section: "section"
    case .block: "block"
    case .fact: "fact"
    }
  }
}
