package import Journey

/// The kinds of scenes, each of which a soak has to come by.
package enum Kind: String, CaseIterable, Sendable {
  case welcome, page, map, side, recheck, check, outcome, part, contents, section, about, help
  case languages, words, glossary, search, leaving

  /// The kind of a scene; nothing for those of an unattended guide, which is walked otherwise.
  package init?(_ scene: Scene) {
    switch scene {
    case .welcome: self = .welcome
    case .page: self = .page
    case .map: self = .map
    case .side: self = .side
    case .recheck: self = .recheck
    case .check: self = .check
    case .outcome: self = .outcome
    case .part: self = .part
    case .contents: self = .contents
    case .section: self = .section
    case .about: self = .about
    case .languages: self = .languages
    case .words: self = .words
    case .glossary: self = .glossary
    case .search: self = .search
    case .help: self = .help
    case .leaving: self = .leaving
    case .attract, .stillThere, .hidden, .stillYou, .urgentHelp, .staffDoor, .staff, .testPage,
      .lastingAlarm, .outOfOrder:
      return nil
    }
  }
}
