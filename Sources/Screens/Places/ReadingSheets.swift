import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The list of sections; those that fit what was told stand first.
  static func contents(_ journey: Journey, _ look: Look) -> Sheet {
    let (fitting, others) = (journey.fitting, journey.otherSections)
    func lines(_ ids: [Section.ID]) -> [Piece] {
      ids.compactMap(journey.guidebook.section).flatMap { section -> [Piece] in
        [
          .block([
            .item(.section(section.id), look.say(section.title)),
            .text(look.say(section.summary), .faint),
          ]), .gap,
        ]
      }
    }
    let first =
      fitting.isEmpty
      ? []
      : [.heading(look.say(.fittingHeading))] + lines(fitting) + [.heading(look.say(.restHeading))]
    var sheet = Sheet(
      look.say(.contentsPlace),
      [.title(look.say(.contentsHeading)), .gap] + first + lines(others)
        + wayToGlossary(journey, look))
    sheet.number()
    return sheet
  }

  /// A section, with a way on to the next.
  static func section(_ id: Section.ID, _ journey: Journey, _ look: Look) -> Sheet {
    guard let section = journey.guidebook.section(id) else { return Sheet("", []) }
    // What is good to know is told to whoever reads it.
    let look = look.about(.visitor)
    let passages = section.passages.flatMap { pieces(of: $0, look) }
    let sources = section.sources.map { look.glyphs.fold($0.title) }
    let next = journey.items.compactMap { item -> Piece? in
      guard case .section(let id) = item, let next = journey.guidebook.section(id) else {
        return nil
      }
      return .item(item, look.say(.nextSection(look.say(next.title))))
    }
    var sheet = Sheet(
      look.say(section.title),
      [.title(look.say(section.title)), .gap] + passages
        + [.heading(look.say(.sourcesHeading)), .list(sources)]
        + [.text(look.say(.reviewed(section.lastReviewed)), .faint), .gap] + next)
    sheet.isRead = true
    return sheet
  }

  private static func pieces(of passage: Passage, _ look: Look) -> [Piece] {
    switch passage {
    case .heading(let text): [.heading(look.say(text))]
    case .paragraph(let text): [.text(look.say(text)), .gap]
    case .list(let items): [.list(items.map { look.say($0) }), .gap]
    case .tip(let text): [.text(look.say(text), .tip), .gap]
    case .drawing(_, let caption): [.text(look.say(caption), .faint), .gap]
    case .urgent(let text): [.card(.quiet(look.glyphs), .urgent, [look.say(text)]), .gap]
    }
  }
}
