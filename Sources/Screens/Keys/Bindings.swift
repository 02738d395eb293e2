import Assessment
import Console
import Journey
import Wording

/// All keys that work where the visitor is; those that a narrow footer can spare come first.
func bindings(of journey: Journey, _ layout: Layout) -> [Binding] {
  var all: [Binding] = []
  switch journey.scene {
  case .attract, .hidden, .outOfOrder: return []
  // No letters beside the arrows: any other key leads back.
  case .stillThere: return moving(journey, layout) + choosing(journey, layout)
  case .search: all = searching(journey, layout)
  case .staffDoor: all = typingPIN(journey)
  default:
    let turning = turning(journey, layout)
    let goesOn = turning.contains { $0.event == .chose(.proceed) }
    // One after the other, as a sum of all copies each of them many times at each key.
    all.reserveCapacity(32)
    all.append(sizing(journey))
    all += pointing(journey, layout)
    all += moving(journey, layout)
    all += choosing(journey, layout)
    all += matching(journey, layout)
    all += turning
    all += mapping(journey, layout)
    all += sections(journey)
    all += always(journey, leftIsBack: goesOn)
    all += attended(journey)
  }
  all.settle()
  return all
}

/// Named at the foot of the welcome only, where somebody with weak eyes looks for it.
private func sizing(_ journey: Journey) -> Binding {
  Binding(
    .letter("+") + .letter("="), journey.isLarge ? .smallerText : .largerText,
    .askedForOtherSize, footer: journey.scene == .welcome)
}

func moving(_ journey: Journey, _ layout: Layout) -> [Binding] {
  let items = layout.items
  let at = journey.focus.flatMap { items.firstIndex(of: $0) }
  let down: Event? =
    if let next = at.map({ $0 + 1 }) ?? (items.isEmpty ? nil : 0), next < items.count {
      .movedTo(items[next])
    } else {
      layout.turned(by: 1, focus: { $0.first })
    }
  let up: Event? =
    if let at, at > 0 { .movedTo(items[at - 1]) } else { layout.turned(by: -1, focus: { $0.last }) }
  guard !items.isEmpty || layout.hasPages else { return [] }
  // Shown even where one of the two leads nowhere, so that the footer does not flicker.
  let still = layout.stayed(journey.focus)
  // Tab goes on to the figure where one can be pointed at.
  let tabs = !journey.canPoint(layout)
  let wheels = !layout.hasPages
  return [
    Binding(
      .up + (tabs ? .backTab : .none) + (wheels ? .wheelUp : .none), .move, up ?? still,
      footer: true),
    Binding(
      .down + (tabs ? .tab : .none) + (wheels ? .wheelDown : .none), .move, down ?? still,
      footer: true),
  ]
}

func choosing(_ journey: Journey, _ layout: Layout) -> [Binding] {
  var bindings: [Binding] = []
  if let focus = journey.focus, layout.items.contains(focus) {
    let ticks = journey.isTick(focus)
    let keys: StrokeList = layout.sheet.isRead ? .enter : .enter + .space
    bindings.append(Binding(keys, ticks ? .tick : .choose, .chose(focus), footer: true))
  }
  bindings += (layout.sheet.digits?.pairs ?? []).map { pair in
    Binding(
      .digit(pair.digit), pair.digit == 0 ? .pickNone : .pickByNumber,
      .chose(pair.item))
  }
  return bindings
}

func turning(_ journey: Journey, _ layout: Layout) -> [Binding] {
  var bindings: [Binding] = []
  if case .map = journey.scene {
    bindings += [
      Binding(.left, .turnBody, .chose(.turnBody), footer: true),
      Binding(.right, .turnBody, .chose(.turnBody), footer: true),
    ]
  } else if layout.items.last == .proceed, !layout.hasPages {
    bindings.append(Binding(.right, .proceed, .chose(.proceed)))
  }
  return bindings + (layout.hasPages ? turningPages(journey, layout) : reachingEnds(layout))
}

private func turningPages(_ journey: Journey, _ layout: Layout) -> [Binding] {
  let still = layout.stayed(journey.focus)
  let forth = layout.turned(by: 1, focus: { $0.first })
  let back = layout.turned(by: -1, focus: { $0.first })
  let enter: StrokeList = layout.shows(journey.focus) ? .none : .enter
  return [
    Binding(.pageUp + .left + .wheelUp, .previousPage, back ?? still, footer: back != nil),
    Binding(
      .space + .pageDown + .right + .wheelDown + enter, .nextPage, forth ?? still,
      footer: forth != nil),
    Binding(.home, .firstPage, layout.turned(to: 0, focus: { $0.first })),
    Binding(.end, .lastPage, layout.turned(to: layout.folio.pages.count - 1, focus: { $0.last })),
  ]
}

/// The sections beside the one that is read.
private func sections(_ journey: Journey) -> [Binding] {
  guard case .section(let id) = journey.scene else { return [] }
  let (before, after) = journey.neighbours(of: id)
  return [
    after.map { Binding(.letter("]"), .goToNextSection, .chose(.section($0))) },
    before.map { Binding(.letter("["), .goToPreviousSection, .chose(.section($0))) },
  ].compactMap(\.self)
}

private func reachingEnds(_ layout: Layout) -> [Binding] {
  guard let first = layout.items.first, let last = layout.items.last else { return [] }
  return [
    Binding(.home + .pageUp, .firstItem, .movedTo(first)),
    Binding(.end + .pageDown, .lastItem, .movedTo(last)),
  ]
}

private func always(_ journey: Journey, leftIsBack: Bool) -> [Binding] {
  let words = Binding(.letter("w"), .showWords, .askedForWords, footer: true)
  // Where the foot of the page is full, the line that leaves is enough.
  let isFull = journey.site.kiosk != nil && journey.scene == .welcome
  return [
    // Where the right arrow goes on, the left one goes back.
    Binding(.escape + .backspace + (leftIsBack ? .left : .none), .back, .wentBack, footer: true),
    Binding(.letter("?") + .function(1), .help, .askedForHelp, footer: true),
  ] + (journey.scene.explains ? [] : [words]) + [
    Binding(.letter("q") + .control("c"), .quit, .askedToLeave, footer: !isFull)
  ]
}

extension Journey {
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
