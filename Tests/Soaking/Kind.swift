package import Journey

/// The kinds of scenes, each of which a soak has to come by.
package enum Kind: String, CaseIterable, Sendable {
  case welcome, page, map, side, recheck, check, outcome, part, contents, section, about, help
  case languages, words, glossary, search, leaving

  package init(_ scene: Scene) {
    self =
      switch scene {
      case .welcome: .welcome
      case .page: .page
      case .map: .map
      case .side: .side
      case .recheck: .recheck
      case .check: .check
      case .outcome: .outcome
      case .part: .part
      case .contents: .contents
      case .section: .section
      case .about: .about
      case .languages: .languages
      case .words: .words
      case .glossary: .glossary
      case .search: .search
      case .help: .help
      case .leaving: .leaving
      }
  }
}
