public import Assessment

extension Journey {
  /// The items of the scene that the visitor is at, in reading order.
  public var items: [Item] { items(of: here.scene) }

  func items(of scene: Scene) -> [Item] {
    switch scene {
    case .welcome:
      [.begin, .contents, .leave]
    case .page(let head):
      items(on: questions(on: head))
    case .map(let view):
      guidebook.regions(seenFrom: view).map { .region($0.id) } + [.nowhere, .turnBody, .proceed]
    case .side(let region):
      sideItems(region)
    case .recheck:
      [.confirm, .correct]
    case .check:
      interview.asked(after: answers).map { .change($0.id) } + [.proceed]
    case .outcome:
      outcomeItems
    case .contents:
      guidebook.sections.map { .section($0.id) }
    case .section(let id):
      guidebook.sections.after(id).map { [.section($0.id)] } ?? []
    case .help:
      []
    case .leaving:
      [.stay, .leave]
    }
  }

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

  private var outcomeItems: [Item] {
    let more: [Item] =
      isAlarmed && !interview.nextForStaff(after: answers).isEmpty ? [.answerMore] : []
    return more + pages.map { .section($0) } + [.reviewAnswers, .startAgain, .leave]
  }

  /// The sections worth reading with the outcome, the most fitting first.
  public var pages: [Section.ID] {
    let outcome = outcome
    let advised = guidebook.advice(for: outcome.urgency)?.pages ?? []
    // An alarm calls for acting, not for reading about what it might be.
    let fitting =
      outcome.urgency.isAlarm ? [] : outcome.causes.map { engine.causes[$0.cause].cause.page }
    var seen: Set<Section.ID> = []
    return (advised + fitting).filter { seen.insert($0).inserted }
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

extension [Section] {
  /// The section after the one with this name.
  func after(_ id: Section.ID) -> Section? {
    firstIndex { $0.id == id }.flatMap { $0 + 1 < count ? self[$0 + 1] : nil }
  }
}
