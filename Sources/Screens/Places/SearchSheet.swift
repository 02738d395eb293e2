import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What was typed, and what was found.
  static func search(_ journey: Journey, _ look: Look) -> Sheet {
    let search = journey.search
    let look = look.about(.visitor)
    let found = search.finds.enumerated().flatMap { place, find -> [Piece] in
      [
        .block([
          .item(.found(place), look.title(of: find, in: journey.guidebook)),
          .excerpt(look.excerpt(of: find)),
        ]), .gap,
      ]
    }
    let said: [Piece] =
      if search.query.searchable.isEmpty {
        [.text(look.say(.searchHint), .faint)]
      } else if search.finds.isEmpty {
        [.text(look.say(.nothingFound))]
      } else {
        found
      }
    var sheet = Sheet(
      look.say(.search),
      [.input(look.say(.searchPrompt), look.glyphs.fold(search.query)), .gap] + said)
    sheet.marks.search = search
    return sheet
  }
}

extension String {
  fileprivate var searchable: String { filter { !$0.isWhitespace } }
}

extension Look {
  /// What fits best, or the meaning of a word.
  fileprivate func excerpt(of find: Find) -> String {
    switch find.shelf {
    case .section: say(find.text).withoutAsterisks
    case .word(let word): say(word.meaning)
    }
  }

  /// What a find is called.
  fileprivate func title(of find: Find, in guidebook: Guidebook) -> String {
    switch find.shelf {
    case .section(let id): guidebook.section(id).map { say($0.title) } ?? ""
    case .word(let word): say(.wordFound(say(word.name)))
    }
  }
}
