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
        .text(look.say(.welcomePurpose)), .air,
        .list(["\(look.say(.welcomeTime)) \(look.say(howTo))"] + promises), .air,
        .card(.quiet(look.glyphs), .urgent, [look.say(.welcomeVeryUnwell)]), .gap,
      ] + journey.items.compactMap { item in look.say(item, journey).map { .item(item, $0) } })
    sheet.number()
    sheet.illustration = look.size.columns >= 112 ? .body(.back, BodyLight()) : nil
    return sheet
  }
}

extension Look {
  /// What an item of the welcome leads to.
  fileprivate func say(_ item: Item, _ journey: Journey) -> String? {
    switch item {
    case .begin(let subject): say(journey.answers.isEmpty ? .start(for: subject) : .goOn)
    case .contents: say(.readAbout)
    case .about: say(.about)
    case .languages: say(.language(journey.language.nativeName))
    case .leave: say(.leave)
    default: nil
    }
  }
}
