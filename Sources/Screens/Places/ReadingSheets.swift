import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The list of sections by topic; those that fit what was told stand first.
  static func contents(_ journey: Journey, _ look: Look) -> Sheet {
    let others = Set(journey.otherSections)
    let topics: [(title: String, sections: [Section.ID])] =
      [(look.say(.fittingHeading), journey.fitting)]
      + journey.guidebook.topics.map { topic in
        (look.say(topic.title), topic.sections.map(\.id).filter(others.contains))
      }
    let lines = topics.filter { !$0.sections.isEmpty }.flatMap { topic -> [Piece] in
      let items = topic.sections.compactMap(journey.guidebook.section).map {
        Piece.item(.section($0.id), look.say($0.title))
      }
      // A heading is kept with the first of its sections.
      return [.block([.heading(topic.title)] + items.prefix(1))] + items.dropFirst() + [.gap]
    }
    var sheet = Sheet(
      look.say(.contentsPlace), isNumbered: true,
      [.title(look.say(.contentsHeading)), .gap] + lines + wayToGlossary(journey, look)
        + [.item(.search, look.say(.search))])
    if case .section(let id) = journey.focus, let section = journey.guidebook.section(id) {
      sheet.note = look.say(section.summary)
    }
    return sheet
  }

  /// A section, with ways on to what is good to read next.
  static func section(_ id: Section.ID, _ journey: Journey, _ look: Look) -> Sheet {
    guard let section = journey.guidebook.section(id) else { return Sheet("", []) }
    // What is good to know is told to whoever reads it.
    let look = look.about(.visitor)
    let head: [Piece] = [.title(look.say(section.title)), .gap]
    let passages = section.passages.map { pieces(of: $0, look) }
    let sources = section.sources.map { look.glyphs.fold($0.title) }
    let (before, after) = journey.neighbours(of: id)
    let ways = journey.items.compactMap { item -> Piece? in
      guard case .section(let id) = item, let other = journey.guidebook.section(id) else {
        return nil
      }
      let title = look.say(other.title)
      let way: Phrase =
        switch id {
        case after: .nextSection(title)
        case before: .previousSection(title)
        default: .read(other.title)
        }
      return .item(item, look.say(way))
    }
    var sheet = Sheet(
      look.say(section.title), isRead: true,
      head + passages.flatMap(\.self)
        + [.heading(look.say(.sourcesHeading)), .list(sources)]
        + [.text(look.say(.reviewed(section.lastReviewed)), .faint), .gap, .block(ways)])
    sheet.marks = Marks(
      terms: WordFinder(journey.guidebook.glossary, look), search: journey.sought)
    sheet.passages = passages.indices.map { head.count + passages[..<$0].joined().count }
    return sheet
  }

  private static func pieces(of passage: Passage, _ look: Look) -> [Piece] {
    switch passage {
    case .heading(let text): [.heading(look.say(text))]
    case .paragraph(let text):
      // What it leads to follows at once.
      [.text(look.say(text))] + (look.say(text).leadsOn ? [] : [.gap])
    case .list(let items): [.list(items.map { look.say($0) }), .gap]
    case .tip(let text): [.text(look.say(text), .tip), .gap]
    case .drawing(let drawing, let caption):
      [
        .drawing(
          drawing, names: drawing.legend.map { look.say($0.name) }, look.say(caption)),
        .gap,
      ]
    case .urgent(let text, let signs):
      [
        .card(
          .quiet(look.glyphs), .urgent, [look.say(text)], signs: signs.map { look.say($0) }),
        .gap,
      ]
    }
  }
}

extension Look {
  /// The ways to the sections among some items.
  func ways(_ items: [Item], in guidebook: Guidebook) -> [Piece] {
    items.compactMap { item in
      guard case .section(let id) = item, let section = guidebook.section(id) else { return nil }
      return .item(item, say(.read(section.title)))
    }
  }
}
