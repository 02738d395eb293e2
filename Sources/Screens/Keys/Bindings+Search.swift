import Console
import Journey
import Wording

/// The keys of the search: letters are typed there, and mean nothing else.
func searching(_ journey: Journey, _ layout: Layout) -> [Binding] {
  let query = journey.search.query
  let letters = typed.map { Binding(.letter($0), .typeLetters, .lookedFor(query + "\($0)")) }
  let opened: Item? = journey.focus ?? layout.items.first
  let opening = opened.map { [Binding(.enter, .openFind, .chose($0), footer: true)] } ?? []
  let back = Binding(.escape, .back, .wentBack, footer: true)
  let rubbing: [Binding] =
    query.isEmpty
    ? [Binding(.backspace, .back, .wentBack)]
    : [Binding(.backspace, .rubOut, .lookedFor(String(query.dropLast())), footer: true)]
  // Space is a letter here, so it turns no page.
  return moving(journey, layout) + letters + rubbing + opening + turning(journey, layout) + [
    back, Binding(.function(1), .help, .askedForHelp, footer: true),
    Binding(.control("c"), .quit, .askedToLeave, footer: true),
  ] + attended(journey)
}

/// What can be typed.
private let typed = Array(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -'".unicodeScalars)

/// The keys that lead to the search and from match to match.
func matching(_ journey: Journey, _ layout: Layout) -> [Binding] {
  guard journey.scene.leadsToSearch else { return [] }
  let (before, after) = layout.matches(journey)
  return [
    Binding(.letter("/"), .toSearch, .askedToSearch, footer: true),
    after.map { Binding(.letter("n"), .nextMatch, $0, footer: true) },
    before.map { Binding(.letter("N"), .matchBefore, $0) },
  ].compactMap(\.self)
}

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
