import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The keys that work at the scene before this one.
  static func help(_ journey: Journey, _ look: Look) -> Sheet {
    let before = journey.beforeHelp
    let keys = bindings(of: before, Layout(of: before, look)).groupedByLabel
    return Sheet(
      look.say(.helpPlace), isRead: true,
      [.title(look.say(.helpHeading)), .gap]
        + keys.flatMap { entries(of: $0, look) } + [.gap]
        + (look.takesTaps ? [.text(look.say(.tapHint))] : [])
        + [.text(look.say(.helpHint)), .text(look.say(.disclaimer))])
  }

  /// Keys with what they do, on as many lines as their names take.
  private static func entries(of keys: [Binding], _ look: Look) -> [Piece] {
    let names = keys.names(look).joined(separator: " ")
    return keys.first.map { first in
      // The left column has 18 columns in the smallest window.
      names.wrapped(to: 16).map { .entry($0, look.say(.key(first.label))) }
    } ?? []
  }

  /// What the guide is and is not, and which edition it is.
  static func about(_ journey: Journey, _ look: Look) -> Sheet {
    let words = [Phrase.aboutWhat, .aboutNot, .aboutReview, .aboutPrivacy]
    let edition = Phrase.edition(
      version: programVersion,
      // The rest fits into no small window, and `tingle rules --edition` prints it.
      guidebook: String(journey.edition.prefix(16)))
    return Sheet(
      look.say(.aboutPlace), isRead: true,
      [.title(look.say(.about)), .gap]
        + (words.map { look.say($0) } + notes(of: journey.site, look))
        .flatMap { [.text($0), .gap] } + [.text(look.say(edition), .faint)])
  }

  /// The languages that the guide speaks, each by the name it has for itself.
  static func languages(_ journey: Journey, _ look: Look) -> Sheet {
    let items = journey.site.languages.map { language in
      Piece.item(.speak(language), language.nativeName, .radio(language == journey.language))
    }
    return Sheet(
      look.say(.languagesPlace), isNumbered: true,
      [.title(look.say(.languagesHeading)), .text(look.say(.languagesHint)), .gap] + items)
  }

  /// Whether to leave.
  static func leaving(_ journey: Journey, _ look: Look, isTyped: Bool) -> Sheet {
    let isForStaff = journey.isForStaff
    return Sheet(
      look.say(.leavingPlace), isNumbered: true,
      [
        .title(look.say(isForStaff ? .kiosk(.leaveKioskPrompt) : .leavePrompt)),
        .text(look.say(isForStaff ? .kiosk(.leaveKioskHint) : .leaveHint(areTyped: isTyped))), .gap,
        .item(.stay, look.say(.stay)), .item(.leave, look.say(.leaveNow)),
      ])
  }
}
