import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the guide is, what it promises, and how to get help now.
  static func welcome(
    _ journey: Journey, _ look: Look, howTo: Phrase? = nil
  ) -> Sheet {
    let howTo = howTo ?? (look.takesTaps ? .welcomeTaps : .welcomeKeys)
    let promises = look.say(.welcomePromises).split(separator: "\n").map(String.init)
    var sheet = Sheet(
      look.say(.welcomePlace),
      [
        .title(look.say(journey.guidebook.title)), .gap,
        .text(look.say(.welcomePurpose)),
        .text("\(look.say(.welcomeTime)) \(look.say(howTo))"), .gap,
        .list(promises), .gap,
        .card(.quiet(look.glyphs), .urgent, [look.say(.welcomeVeryUnwell)]), .gap,
        .item(.begin, look.say(journey.answers.isEmpty ? .start : .goOn)),
        .item(.contents, look.say(.readAbout)),
        .item(.about, look.say(.about)), .item(.leave, look.say(.leave)),
      ])
    sheet.number()
    sheet.illustration = look.size.columns >= 112 ? .body(.back, BodyLight()) : nil
    return sheet
  }
}
