import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The keys that work at the scene before this one.
  static func help(_ journey: Journey, _ look: Look) -> Sheet {
    let before = journey.beforeHelp
    var seen: Set<Phrase> = []
    let keys = bindings(of: before, Layout(of: before, look)).filter { binding in
      seen.insert(binding.key).inserted
    }
    var sheet = Sheet(
      look.say(.helpPlace),
      [.title(look.say(.helpHeading)), .gap]
        + keys.map { .entry(look.say($0.key), look.say($0.label)) }
        + [.gap, .text(look.say(.helpHint)), .text(look.say(.disclaimer))])
    sheet.isRead = true
    return sheet
  }

  /// What the guide is and is not, and which edition it is.
  static func about(_ journey: Journey, _ look: Look) -> Sheet {
    let words = [Phrase.aboutWhat, .aboutNot, .aboutReview, .aboutPrivacy]
    let edition = Phrase.edition(
      version: programVersion, guidebook: journey.guidebook.fingerprint)
    var sheet = Sheet(
      look.say(.aboutPlace),
      [.title(look.say(.about)), .gap] + words.flatMap { [.text(look.say($0)), .gap] }
        + [.text(look.say(edition), .faint)])
    sheet.isRead = true
    return sheet
  }

  /// Whether to leave.
  static func leaving(_ look: Look) -> Sheet {
    var sheet = Sheet(
      look.say(.leavingPlace),
      [
        .title(look.say(.leavePrompt)), .text(look.say(.leaveHint)), .gap,
        .item(.stay, look.say(.stay)), .item(.leave, look.say(.leaveNow)),
      ])
    sheet.number()
    return sheet
  }
}
