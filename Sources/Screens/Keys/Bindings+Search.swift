import Console
import Journey
import Wording

extension [Binding] {
  /// The keys of the search: letters are typed there, and mean nothing else.
  mutating func bindSearch(_ journey: Journey, _ layout: Layout) {
    let query = journey.search.query
    bindMoves(journey, layout)
    // Space is a letter here, so it turns no page.
    for letter in typed {
      bind([.character(Character(letter))], .typeLetters, .lookedFor(query + "\(letter)"))
    }
    if query.isEmpty {
      bind([.backspace], .back, .wentBack)
    } else {
      bind([.backspace], .rubOut, .lookedFor(String(query.dropLast())), footer: true)
    }
    if let opened = journey.focus ?? layout.items.first {
      bind([.enter], .openFind, .chose(opened), footer: true)
    }
    bindTurns(journey, layout)
    bind([.escape], .back, .wentBack, footer: true)
    bind([.function(1)], .help, .askedForHelp, footer: true)
    bind([.control("c")], .quit, .askedToLeave, footer: true)
    bindKiosk(journey)
  }

  /// The keys that lead to the search and from match to match.
  mutating func bindMatches(_ journey: Journey, _ layout: Layout) {
    guard journey.scene.leadsToSearch else { return }
    let (before, after) = layout.matches(journey)
    bind([.character("/")], .toSearch, .askedToSearch, footer: true)
    if let after { bind([.character("n")], .nextMatch, after, footer: true) }
    if let before { bind([.character("N")], .matchBefore, before) }
  }
}

/// What can be typed.
private let typed = Array(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -'".unicodeScalars)

extension Layout {
  /// What leads to the next page with a match, or to the next section with one; and back.
  fileprivate func matches(_ journey: Journey) -> (before: Event?, after: Event?) {
    let marked = folio.pages.indices.filter { index in
      folio.pages[index].contains { $0.spans.contains { $0.ink == .match } }
    }
    let beside = journey.findsBeside
    func turned(to page: Int?) -> Event? {
      page.map { .turnedTo(folio.mark(of: $0), focus: nil) }
    }
    return (
      turned(to: marked.last { $0 < page }) ?? beside.before.map { .askedForFind($0) },
      turned(to: marked.first { $0 > page }) ?? beside.after.map { .askedForFind($0) }
    )
  }
}
