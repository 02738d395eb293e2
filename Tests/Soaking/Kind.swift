package import Journey

/// The kinds of scenes, each of which a soak has to come by.
package enum Kind: String, CaseIterable, Sendable {
  case welcome, page, map, side, recheck, check, outcome, part, contents, section, about, help
  case languages, words, glossary, search, leaving

  /// The kind of a scene; nil for those of an unattended guide, which is walked otherwise.
  package init?(_ scene: Scene) { self.init(rawValue: scene.name) }
}

extension Scene {
  /// What the scene is called, whatever it shows.
  var name: String { String("\(self)".prefix { $0 != "(" }) }
}
