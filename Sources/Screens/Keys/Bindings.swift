import Assessment
import Console
import Journey
import Wording

/// All keys that work where the visitor is; those that a narrow footer can spare come first.
func bindings(of journey: Journey, _ layout: Layout) -> [Binding] {
  var all: [Binding] = []
  all.reserveCapacity(32)
  switch journey.scene {
  case .attract, .hidden, .outOfOrder:
    break
  case .stillThere:
    all.bindMoves(journey, layout)
    all.bindChoices(journey, layout)
    // No letters beside the arrows: any other key leads back.
    return all
  case .lastingAlarm:
    // Nothing leads from here but that help has come.
    all.bindMoves(journey, layout)
    all.bindChoices(journey, layout)
    all.bindTurns(journey, layout)
  case .search:
    all.bindSearch(journey, layout)
  case .staffDoor:
    all.bindPIN(journey)
  default:
    // Named at the foot of the welcome only, where somebody with weak eyes looks for it.
    all.bind(
      [.character("+"), .character("=")], journey.isLarge ? .smallerText : .largerText,
      .askedForOtherSize, footer: journey.scene == .welcome)
    all.bindFigure(journey, layout)
    all.bindMoves(journey, layout)
    all.bindChoices(journey, layout)
    all.bindMatches(journey, layout)
    all.bindTurns(journey, layout)
    all.bindMap(journey, layout)
    all.bindSections(journey)
    all.bindAlways(journey, layout)
    all.bindKiosk(journey)
  }
  all.settle()
  return all
}

extension [Binding] {
  /// The way from line to line, and on to the next page.
  mutating func bindMoves(_ journey: Journey, _ layout: Layout) {
    let items = layout.items
    guard !items.isEmpty || layout.hasPages else { return }
    let at = journey.focus.flatMap { items.firstIndex(of: $0) }
    let down: Event? =
      if let next = at.map({ $0 + 1 }) ?? (items.isEmpty ? nil : 0), next < items.count {
        .movedTo(items[next])
      } else {
        layout.turned(by: 1, focus: { $0.first })
      }
    let up: Event? =
      if let at, at > 0 {
        .movedTo(items[at - 1])
      } else {
        layout.turned(by: -1, focus: { $0.last })
      }
    // Shown even where one of the two leads nowhere, so that the footer does not flicker.
    let still = layout.stayed(journey.focus)
    // Tab goes on to the figure where one can be pointed at.
    let tabs = !journey.canPoint(layout)
    let wheels = !layout.hasPages
    bind(
      [.up] + (tabs ? [.backTab] : []) + (wheels ? [.wheelUp] : []), .move, up ?? still,
      footer: true)
    bind(
      [.down] + (tabs ? [.tab] : []) + (wheels ? [.wheelDown] : []), .move, down ?? still,
      footer: true)
  }

  /// What has the focus, and what is picked by its digit.
  mutating func bindChoices(_ journey: Journey, _ layout: Layout) {
    if let focus = journey.focus, layout.items.contains(focus) {
      let ticks = journey.isTick(focus)
      let keys: [Stroke] = layout.sheet.isRead ? [.enter] : [.enter, .character(" ")]
      bind(keys, ticks ? .tick : .choose, .chose(focus), footer: true)
    }
    for pair in layout.sheet.digits?.pairs ?? [] {
      bind(
        [.character(Character("\(pair.digit)"))], pair.digit == 0 ? .pickNone : .pickByNumber,
        // What stands on another page of the text is looked at before it is chosen.
        layout.items.contains(pair.item) ? .chose(pair.item) : .movedTo(pair.item))
    }
  }

  /// The way round the body, to the next question, from page to page or to an end of the list.
  mutating func bindTurns(_ journey: Journey, _ layout: Layout) {
    if case .map = journey.scene {
      bind([.left], .turnBody, .chose(.turnBody), footer: true)
      bind([.right], .turnBody, .chose(.turnBody), footer: true)
    }
    if journey.goesOnWithArrow(layout) { bind([.right], .proceed, .chose(.proceed)) }
    if layout.hasPages {
      bindPages(journey, layout)
    } else if let first = layout.items.first, let last = layout.items.last {
      bind([.home, .pageUp], .firstItem, .movedTo(first))
      bind([.end, .pageDown], .lastItem, .movedTo(last))
    }
  }

  private mutating func bindPages(_ journey: Journey, _ layout: Layout) {
    let still = layout.stayed(journey.focus)
    let forth = layout.turned(by: 1, focus: { $0.first })
    let back = layout.turned(by: -1, focus: { $0.first })
    let enter: [Stroke] = layout.shows(journey.focus) ? [] : [.enter]
    bind([.pageUp, .left, .wheelUp], .previousPage, back ?? still, footer: back != nil)
    bind(
      [.character(" "), .pageDown, .right, .wheelDown] + enter, .nextPage, forth ?? still,
      footer: forth != nil)
    bind([.home], .firstPage, layout.turned(to: 0, focus: { $0.first }))
    bind([.end], .lastPage, layout.turned(to: layout.folio.pages.count - 1, focus: { $0.last }))
  }

  /// The sections beside the one that is read.
  fileprivate mutating func bindSections(_ journey: Journey) {
    guard case .section(let id) = journey.scene else { return }
    let (before, after) = journey.neighbours(of: id)
    if let after { bind([.character("]")], .goToNextSection, .chose(.section(after))) }
    if let before { bind([.character("[")], .goToPreviousSection, .chose(.section(before))) }
  }

  /// The ways back, to help and out.
  fileprivate mutating func bindAlways(_ journey: Journey, _ layout: Layout) {
    // Where the right arrow goes on, the left one goes back.
    let left: [Stroke] = journey.goesOnWithArrow(layout) ? [.left] : []
    bind([.escape, .backspace] + left, .back, .wentBack, footer: true)
    bind([.character("?"), .function(1)], .help, .askedForHelp, footer: true)
    if !journey.scene.explains { bind([.character("w")], .showWords, .askedForWords, footer: true) }
    // Where the foot of the page is full, the line that leaves is enough.
    let isFull = journey.site.kiosk != nil && journey.scene == .welcome
    bind([.character("q"), .control("c")], .quit, .askedToLeave, footer: !isFull)
  }
}

extension Journey {
  /// Whether the right arrow goes on: the last line does and is seen, and there is no body to turn.
  fileprivate func goesOnWithArrow(_ layout: Layout) -> Bool {
    if case .map = scene { return false }
    return layout.items.last == .proceed && !layout.hasPages
  }

  fileprivate func isTick(_ item: Item) -> Bool {
    guard case .option(let id, let option) = item else { return false }
    return guidebook.question(id)?.isTicked(with: option) == true
  }
}

extension Layout {
  /// Whether an item stands on the page that is shown.
  fileprivate func shows(_ item: Item?) -> Bool { item.map(items.contains) ?? false }

  fileprivate var hasPages: Bool { folio.pages.count > 1 }

  /// Turning by some pages, or nothing beyond the first and the last.
  fileprivate func turned(by pages: Int, focus: ([Item]) -> Item?) -> Event? {
    folio.pages.indices.contains(page + pages) ? turned(to: page + pages, focus: focus) : nil
  }

  fileprivate func turned(to page: Int, focus: ([Item]) -> Item?) -> Event {
    .turnedTo(folio.mark(of: page), focus: focus(folio.items(of: page)))
  }

  /// Turning to where the visitor is.
  fileprivate func stayed(_ focus: Item?) -> Event {
    .turnedTo(folio.mark(of: page), focus: focus)
  }
}
