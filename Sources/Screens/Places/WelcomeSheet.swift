import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the guide is, what it promises, and how to get help now.
  static func welcome(_ journey: Journey, _ look: Look, isTyped: Bool) -> Sheet {
    let howTo: Phrase = isTyped ? .welcomeTyping : look.takesTaps ? .welcomeTaps : .welcomeKeys
    let asks = journey.site.asksQuestions
    let promises = look.say(asks ? .welcomePromises(areTyped: isTyped) : .readingPromises).lines
    let start = asks ? "\(look.say(.welcomeTime)) \(look.say(howTo))" : look.say(howTo)
    var sheet = Sheet(
      look.say(.welcomePlace), isNumbered: true,
      [
        .title(look.say(journey.title)), .gap,
        .text(look.say(asks ? .welcomePurpose : .readingPurpose)), .air,
        .list([start] + promises), .air,
        .card(.quiet(look.glyphs), .urgent, [look.say(.welcomeVeryUnwell)]), .gap,
      ] + journey.items.compactMap { item in look.say(item, journey).map { .item(item, $0) } })
    sheet.illustration = .bodyAtRest(journey, look)
    return sheet
  }
}

extension Look {
  /// What an item of the welcome leads to.
  fileprivate func say(_ item: Item, _ journey: Journey) -> String? {
    switch item {
    case .begin(let subject): say(journey.answers.isEmpty ? .start(for: subject) : .goOn)
    case .section(let id): journey.guidebook.section(id).map { say($0.title) }
    case .contents: say(.readAbout)
    case .about: say(.about)
    case .languages: say(.language(journey.language.nativeName))
    case .leave: say(.leave)
    default: nil
    }
  }
}
