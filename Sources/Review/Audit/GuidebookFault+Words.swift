import Assessment

extension GuidebookFault {
  /// What is wrong, where, and how to mend it.
  public var words: String {
    switch self {
    case .usedTwice(let kind, let name):
      "\(kind.words) “\(name)”: two have this name; rename the newer one"
    case .badName(let kind, let name):
      "\(kind.words) “\(name)”: names are lower-case words or numbers joined by hyphens; choose one"
    case .factWithTwoMeanings(let fact):
      "fact “\(fact)”: it means two things in two places; make it one value, or rename one"
    case .tooManyFindings(let count):
      "the questions: \(count) answers can be given, \(FindingSet.capacity) at most fit; raise FindingSet.words"
    case .tooManyRules(let count):
      "the rules: there are \(count), \(FindingSet.capacity) at most fit; raise FindingSet.words"
    case .tooManyCauses(let count):
      "the causes: there are \(count), \(FindingSet.capacity) at most fit; raise FindingSet.words"

    case .unknownQuestion(let question, let place):
      "\(place.words): there is no question “\(question)”; correct the name, or add it"
    case .unknownOption(let option, let question, let place):
      "\(place.words): question “\(question)” has no option “\(option)”; correct the name, or add it"
    case .unknownRegion(let region, let place):
      "\(place.words): there is no region “\(region)”; correct the name, or add it"
    case .unknownSide(let side, let region, let place):
      "\(place.words): region “\(region)” has no side “\(side.rawValue)”; name one that it has"
    case .countsTwice(let place):
      "\(place.words): “at least” counts the same thing twice; name it once"

    case .onNoPage(let question):
      "question “\(question)”: it stands on no page, so nobody is asked; put it on one"
    case .onSeveralPages(let question):
      "question “\(question)”: it stands in two places of the pages; keep one"
    case .unknownOnPage(let question, let page):
      "page \(page): there is no question “\(question)”; correct the name, or take it off"
    case .dependsOnLater(let question, let later):
      "question “\(question)”: whether it is asked depends on \(question == later ? "itself" : "“\(later)”, which is asked after it"); ask “\(question)” later, or change its condition"
    case .unknownBlock(let block, let question):
      "question “\(question)”: there is no block “\(block)”; correct the name, or add it"

    case .idleRegion(let region):
      "region “\(region)”: no rule and no cause looks at it; use it, or take it off the map"
    case .idleOption(let option, let question):
      "question “\(question)”, option “\(option)”: nothing looks at it; use it, or take it out"
    case .idleQuestion(let question):
      "question “\(question)”: no answer to it was found to change the urgency or the leading "
        + "causes; use it, or take it out"

    case .noReason(let rule): "rule “\(rule)”: it has no reason; say in plain words why it matters"
    case .noSource(let rule): "rule “\(rule)”: it has no source; say where it comes from"
    case .noExample(let rule, let holds):
      "rule “\(rule)”: it has no example for which it \(Self.verb(holds)); add one"
    case .wrongExample(let rule, let person, let holds):
      "rule “\(rule)”, example “\(person)”: the rule \(Self.verb(!holds)) for it; "
        + "mend the rule or the example"
    case .impossibleExample(let rule, let person):
      "rule “\(rule)”, example “\(person)”: it gives two answers where one can be given; keep one"
    case .neverHolds(let rule):
      "rule “\(rule)”: no answers make it hold; mend its condition, or take it out"
    case .neverDecides(let rule):
      "rule “\(rule)”: whenever it holds, a more serious rule or an equal one listed before it "
        + "holds as well; narrow one of them, change the order, or take it out"
    case .givesWayUnread(let question, let rule):
      "rule “\(rule)”: it gives way to “\(question)”, which it does not look at; take that out"
    case .lowersAlarm(let fact, let rule):
      "rule “\(rule)”: it is an alarm, and “\(fact)” holds it back; leave that to facts that say "
        + "which alarm they lower"

    case .neverLeads(let cause):
      "cause “\(cause)”: no answers were found that put it first or behind the urgency; mend its "
        + "gate or its evidence, or take it out"
    case .wrongPoints(let points, let cause, let evidence):
      "cause “\(cause)”, evidence \(evidence): it weighs \(points); give it -6 to 6, and not 0"
    case .unknownCause(let cause, let rule):
      "rule “\(rule)”: there is no cause “\(cause)” to point to; correct the name, or add it"

    case .unknownSection(let section, let place):
      "\(place.words): there is no section “\(section)”; correct the name, or add it"
    case .sectionWithoutLink(let section):
      "section “\(section)”: no cause and no advice leads to it; link it, or take it out"
    case .noMeaning(let word): "word “\(word)”: it has no meaning; say it in plain words"
    case .spelledTwice(let spelling):
      "spelling “\(spelling)”: it stands for two words, or twice for one; keep one"
    case .noAdvice(let urgency): "advice for “\(urgency.words)”: there is none; write it"
    case .severalAdvice(let urgency):
      "advice for “\(urgency.words)”: there is more than one; keep one"
    case .floorNeverHolds(let flag):
      "red flag “\(flag)”: no answers make it so; mend its condition, or take it out"
    }
  }

  private static func verb(_ holds: Bool) -> String { holds ? "holds" : "does not hold" }
}
