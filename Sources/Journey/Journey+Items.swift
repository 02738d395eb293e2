public import Assessment
import Wording

extension Journey {
  /// Whether the item can have the focus and be chosen: it stands in the list, or is a place on
  /// the figure.
  func offers(_ item: Item) -> Bool {
    guard case .place(let place) = item else { return items.contains(item) }
    guard case .map(let view) = here.scene else { return false }
    return [view, view.other].contains { guidebook.shows(place, from: $0) }
  }

  func items(of scene: Scene) -> [Item] {
    let items = allItems(of: scene)
    guard !site.hiddenSections.isEmpty else { return items }
    return items.filter { item in
      if case .section(let id) = item { isOffered(id) } else { true }
    }
  }

  private func allItems(of scene: Scene) -> [Item] {
    switch scene {
    case .welcome:
      beginnings + [.contents, .about, .languages, .leave]
    case .page(let head):
      items(on: questions(on: head))
    case .map(let view):
      guidebook.regions(seenFrom: view).map { .region($0.id) } + [.nowhere, .turnBody, .proceed]
    case .side(let region):
      sideItems(region)
    case .recheck:
      [.confirm, .correct]
    case .check:
      asked.map { .change($0.id) } + [.proceed]
    case .outcome:
      outcomeItems
    case .contents:
      (fitting + otherSections).map { .section($0) } + wayToGlossary + [.search]
    case .part(let part):
      partItems(part)
    case .section(let id):
      waysOn(from: id).map { .section($0) }
    case .languages:
      site.languages.map { .speak($0) }
    case .words:
      pagesBehindQuestion.map { .section($0) } + wayToGlossary
    case .search:
      search.finds.indices.map { .found($0) }
    case .help, .about, .glossary:
      []
    case .leaving:
      [.stay, .leave]
    case .attract, .hidden, .staffDoor, .outOfOrder:
      []
    case .stillThere:
      [.stay] + Self.longerWaits.map { .moreTime($0) }
    case .lastingAlarm:
      [.helpIsHere]
    case .stillYou:
      [.stay, .endVisit]
    case .urgentHelp, .testPage:
      [.stay]
    case .staff:
      [.stay] + (isVisited ? [.endVisit] : []) + [.testPage, .about, .leave]
    }
  }

  private var wayToGlossary: [Item] { guidebook.glossary.isEmpty ? [] : [.glossary] }

  private func items(on questions: [Question]) -> [Item] {
    let options = questions.flatMap { question in
      question.options.map { Item.option(question.id, $0.id) }
    }
    // Where one option answers the whole page there is nothing to confirm.
    return questions.count > 1 || questions.contains { $0.takesSeveral }
      ? options + [.proceed] : options
  }

  private func sideItems(_ id: Region.ID) -> [Item] {
    guard let region = guidebook.region(id) else { return [] }
    let single = region.sides.filter { $0 != .middle }.map { Item.sides([$0]) }
    let both: [Item] = region.sides.contains(.left) ? [.sides([.left, .right])] : []
    let middle: [Item] = region.sides.contains(.middle) ? [.sides([.middle])] : []
    return single + both + middle + [.sides([])]
  }

  /// What the welcome begins with.
  ///
  /// Once there are answers, they are about somebody. Where nothing is asked, the signs that must
  /// not wait come first.
  private var beginnings: [Item] {
    guard site.asksQuestions else {
      return guidebook.sections.filter(\.isWarning).map { .section($0.id) }
    }
    return (answers.isEmpty ? Subject.allCases : [subject]).map { .begin($0) }
  }

  private var outcomeItems: [Item] {
    let report = report
    let hasMore = isAlarmed && !interview.nextForStaff(after: answers).isEmpty
    return ReportPart.parts(of: report).filter { $0 != .changes }.map { .part($0) }
      + (hasMore ? [.answerMore] : [])
      // An alarm calls for acting, not for reading about what it might be.
      + (report.urgency.isAlarm ? [] : [.contents])
      + [.reviewAnswers, .startAgain]
  }

  private func partItems(_ part: ReportPart) -> [Item] {
    let report = report
    let next = ReportPart.parts(of: report).drop { $0 != part }.dropFirst().first
    return pages(behind: part, of: report).map { .section($0) } + (next.map { [.part($0)] } ?? [])
  }

  /// The sections that say more about a part of an outcome, each once; an alarm calls for acting,
  /// not for reading.
  private func pages(behind part: ReportPart, of report: Report) -> [Section.ID] {
    guard !report.urgency.isAlarm else { return [] }
    let pages: [Section.ID] =
      switch part {
      case .why: report.rules.flatMap { guidebook.pages(about: $0) }
      case .causes: causePages
      case .warnings: report.warnings.map(\.page)
      case .changes: []
      }
    return pages.reduce(into: []) { pages, page in
      if !pages.contains(page) { pages.append(page) }
    }
  }

  /// What can be read about the questions that the visitor came from, unless acting comes first.
  private var pagesBehindQuestion: [Section.ID] {
    let questions = beforeWords.questions
    guard !urgency.isAlarm, let block = questions.first?.block else { return [] }
    return guidebook.block(block)?.page.map { [$0] } ?? []
  }

  /// The sections on the causes that can fit, each once.
  private var causePages: [Section.ID] {
    report.causes.map(\.cause.page).reduce(into: []) { pages, page in
      if !pages.contains(page) { pages.append(page) }
    }
  }

  /// The sections worth reading with the outcome, the most fitting first; none before there is one,
  /// and none where acting comes first.
  public var fitting: [Section.ID] {
    guard trail.contains(where: { $0.scene == .outcome }) else { return [] }
    let urgency = report.urgency
    guard !urgency.isAlarm else { return [] }
    let advised = guidebook.advice(for: urgency)?.pages ?? []
    return (advised + causePages.filter { !advised.contains($0) }).filter(isOffered)
  }

  /// The other sections, in reading order.
  public var otherSections: [Section.ID] {
    let fitting = fitting
    return guidebook.sections.map(\.id).filter { !fitting.contains($0) && isOffered($0) }
  }

  /// Whether a section may be read here.
  func isOffered(_ section: Section.ID) -> Bool { !site.hiddenSections.contains(section) }
}

extension ReportPart {
  /// The parts of an outcome, in the order of reading.
  public static func parts(of report: Report) -> [ReportPart] {
    let order: [ReportPart] =
      // Who must hurry reads last what might have made it less urgent.
      report.urgency.isAlarm
      ? [.why, .causes, .warnings, .changes] : [.why, .changes, .causes, .warnings]
    return order.filter { part in
      switch part {
      case .causes: !report.causes.isEmpty
      case .warnings: !report.warnings.isEmpty
      case .why, .changes: true
      }
    }
  }
}

extension Guidebook {
  /// The regions that can be marked from one side, the private ones left out.
  ///
  /// Those have a page of their own, where nobody sees them lit on a body.
  public func regions(seenFrom view: BodyView) -> [Region] {
    regions.filter { region in
      region.group != .saddle
        && (region.view == .both || region.view == (view == .back ? .back : .front))
    }
  }
}

extension Guidebook {
  /// Whether a place can be pointed at on the figure that shows one side of the body.
  func shows(_ place: Place, from view: BodyView) -> Bool {
    regions(seenFrom: view).contains { $0.id == place.region && $0.sides.contains(place.side) }
  }
}

extension Journey {
  /// The sections before and after one, in reading order.
  public func neighbours(of id: Section.ID) -> (before: Section.ID?, after: Section.ID?) {
    let sections = guidebook.sections.map(\.id).filter(isOffered)
    guard let place = sections.firstIndex(of: id) else { return (nil, nil) }
    return (
      place > 0 ? sections[place - 1] : nil,
      place + 1 < sections.count ? sections[place + 1] : nil
    )
  }

  /// Where a section leads: to what is good to read after it, to the next one and to the one
  /// before.
  fileprivate func waysOn(from id: Section.ID) -> [Section.ID] {
    let (before, after) = neighbours(of: id)
    let all = (guidebook.section(id)?.readNext ?? []) + [after, before].compactMap(\.self)
    return all.reduce(into: []) { ways, way in if !ways.contains(way) { ways.append(way) } }
  }
}
