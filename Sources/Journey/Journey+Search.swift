public import Assessment
import Wording

extension Journey {
  /// The words that are explained, in the order of the alphabet.
  public var glossary: [Word] {
    guidebook.glossary.map { (word: $0, key: language.say($0.name, at: site.place).lowercased()) }
      .sorted { $0.key < $1.key }.map(\.word)
  }

  /// What was looked for, as long as the way leads over the search.
  public var sought: Search? {
    trail.contains { $0.scene == .search } && !search.words.isEmpty ? search : nil
  }

  /// The places among the finds of the sections before and after the one that is read.
  public var findsBeside: (before: Int?, after: Int?) {
    guard let sought, case .section(let id) = here.scene,
      let at = sought.finds.firstIndex(where: { $0.shelf == .section(id) })
    else { return (nil, nil) }
    let sections = sought.finds.indices.filter { place in
      if case .section = sought.finds[place].shelf { true } else { false }
    }
    return (sections.last { $0 < at }, sections.first { $0 > at })
  }

  /// Makes ready to search; that takes a moment, and is done when it is first asked for.
  mutating func openSearch() {
    if library == nil {
      library = Library(guidebook, language, at: site.place, hiding: site.hiddenSections)
    }
    visit(.search)
    here.focus = nil
  }

  mutating func look(for query: String) {
    guard here.scene == .search, let library, query.count <= Self.longestQuery else { return }
    search = library.search(query)
    here.focus = nil
    here.bookmark = .start
  }

  /// The longest query; a line has no room for more.
  private static let longestQuery = 40

  /// Opens what was found; from one find to the next there is no deeper trail.
  mutating func openFind(_ place: Int) {
    guard search.finds.indices.contains(place) else { return }
    let find = search.finds[place]
    switch find.shelf {
    case .section(let id):
      open(.section(id))
      here.passage = find.passage
    case .word(let word):
      visit(.glossary)
      here.passage = glossary.firstIndex(of: word)
    }
  }
}
