import Assessment
public import Console
public import Journey
import Wording

/// A key that works here: the strokes, their name, what it does in words, and what it means.
///
/// The footer, the help page and the meaning of a stroke come from these bindings and nowhere
/// else, so that they cannot disagree.
struct Binding {
  let strokes: [Stroke]
  let key: Phrase
  let label: Phrase
  let event: Event
  let isInFooter: Bool

  init(_ strokes: [Stroke], _ key: Phrase, _ label: Phrase, _ event: Event, footer: Bool = false) {
    self.strokes = strokes
    self.key = key
    self.label = label
    self.event = event
    self.isInFooter = footer
  }

  /// The key's name where the footer shows it.
  var footerKey: Phrase? { isInFooter ? key : nil }
}

/// What a stroke means to the visitor where they are; nothing where it means nothing.
public func meaning(of stroke: Stroke, in journey: Journey, _ look: Look) -> Event? {
  // In a window too small to show anything, nothing may be answered unseen.
  guard look.fits else { return stroke == .control("c") ? .askedToLeave : nil }
  let layout = Layout(of: journey, look)
  return bindings(of: journey, layout).first { $0.strokes.contains(stroke) }?.event
}

/// All keys that work where the visitor is, the most useful first.
func bindings(of journey: Journey, _ layout: Layout) -> [Binding] {
  let all =
    pointing(journey, layout) + moving(journey, layout) + choosing(journey, layout)
    + turning(journey, layout)
    + mapping(journey, layout) + always(journey)
  // A stroke means one thing: a key whose strokes are all taken is neither there nor shown.
  var taken: Set<Stroke> = []
  return all.filter { binding in
    let isFree = !taken.isSuperset(of: binding.strokes)
    taken.formUnion(binding.strokes)
    return isFree
  }
}

private func moving(_ journey: Journey, _ layout: Layout) -> [Binding] {
  let items = layout.items
  let at = journey.here.focus.flatMap { items.firstIndex(of: $0) }
  let down: Event? =
    if let next = at.map({ $0 + 1 }) ?? (items.isEmpty ? nil : 0), next < items.count {
      .movedTo(items[next])
    } else {
      layout.turned(by: 1, focus: \.first)
    }
  let up: Event? =
    if let at, at > 0 { .movedTo(items[at - 1]) } else { layout.turned(by: -1, focus: \.last) }
  // Shown even where one of the two leads nowhere, so that the footer does not flicker.
  let still = Event.turnedTo(layout.folio.mark(of: layout.page), focus: journey.here.focus)
  guard !items.isEmpty || layout.folio.pages.count > 1 else { return [] }
  // Tab goes on to the figure where one can be pointed at.
  let tab: [[Stroke]] = journey.canPoint(layout) ? [[], []] : [[.tab], [.backTab]]
  return [
    Binding([.down] + tab[0], .keyUpDown, .move, down ?? still, footer: true),
    Binding([.up] + tab[1], .keyUpDown, .move, up ?? still),
  ]
}

private func choosing(_ journey: Journey, _ layout: Layout) -> [Binding] {
  var bindings: [Binding] = []
  if let focus = journey.here.focus, layout.items.contains(focus) {
    let ticks = journey.isTick(focus)
    let keys: [Stroke] = layout.sheet.isRead ? [.enter] : [.enter, .character(" ")]
    bindings.append(
      Binding(keys, .keyEnter, ticks ? .tick : .choose, .chose(focus), footer: true))
  }
  let digits = (layout.sheet.digits ?? [:]).sorted { $0.value < $1.value }
  bindings += digits.map { item, digit in
    Binding(
      [.character(Character("\(digit)"))], digit == 0 ? .keyZero : .keyDigits,
      digit == 0 ? .pickNone : .pickByNumber, .chose(item))
  }
  return bindings
}

private func turning(_ journey: Journey, _ layout: Layout) -> [Binding] {
  if case .map = journey.here.scene {
    return [
      Binding([.left, .right], .keyLeftRight, .turnBody, .chose(.turnBody), footer: true),
      Binding([.home], .keyHome, .firstItem, .movedTo(journey.items[0])),
      Binding([.end], .keyEnd, .lastItem, .movedTo(.proceed)),
    ]
  }
  let pages = layout.folio.pages.count
  guard pages > 1 else {
    guard let first = layout.items.first, let last = layout.items.last else { return [] }
    let goesOn = Binding([.right], .keyRight, .continueLabel, .chose(.proceed))
    return (last == .proceed ? [goesOn] : []) + [
      Binding([.home, .pageUp], .keyHome, .firstItem, .movedTo(first)),
      Binding([.end, .pageDown], .keyEnd, .lastItem, .movedTo(last)),
    ]
  }
  let still = Event.turnedTo(layout.folio.mark(of: layout.page), focus: journey.here.focus)
  let forth = layout.turned(by: 1, focus: \.first)
  return [
    Binding(
      [.character(" "), .pageDown, .right] + (journey.here.focus == nil ? [.enter] : []),
      layout.sheet.isRead ? .keySpace : .keyPageDown, .nextPage, forth ?? still,
      footer: forth != nil),
    Binding(
      [.pageUp, .left], .keyPageUp, .previousPage,
      layout.turned(by: -1, focus: \.first) ?? still),
    Binding([.home], .keyHome, .firstPage, layout.turned(to: 0, focus: \.first)),
    Binding([.end], .keyEnd, .lastPage, layout.turned(to: pages - 1, focus: \.last)),
  ]
}

private func always(_ journey: Journey) -> [Binding] {
  [
    Binding([.escape, .backspace], .keyEscape, .back, .wentBack, footer: true),
    Binding([.character("?"), .function(1)], .keyQuestion, .help, .askedForHelp, footer: true),
    Binding(
      [.character("q"), .control("c")], .keyLetterQ, .quit, .askedToLeave, footer: true),
  ]
}

extension Journey {
  fileprivate func isTick(_ item: Item) -> Bool {
    guard case .option(let id, let option) = item else { return false }
    return guidebook.question(id)?.isTicked(with: option) == true
  }
}

extension Layout {
  /// Turning by some pages, or nothing beyond the first and the last.
  fileprivate func turned(by pages: Int, focus: KeyPath<[Item], Item?>) -> Event? {
    folio.pages.indices.contains(page + pages) ? turned(to: page + pages, focus: focus) : nil
  }

  fileprivate func turned(to page: Int, focus: KeyPath<[Item], Item?>) -> Event {
    .turnedTo(folio.mark(of: page), focus: folio.items(of: page)[keyPath: focus])
  }
}
