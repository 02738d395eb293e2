import Assessment
import Wording

extension Audit {
  /// Links that lead nowhere, sections without a link, advice that is missing or double, and
  /// weights that no evidence can have.
  var linkFaults: [GuidebookFault] {
    let causes = rules.flatMap { rule in
      rule.pointsTo.filter { guidebook.cause($0) == nil }
        .map { GuidebookFault.unknownCause($0, by: rule.id) }
    }
    let links =
      guidebook.causes.map { (place: GuidebookPlace.page(of: $0.id), section: $0.page) }
      + guidebook.advice.flatMap { advice in advice.pages.map { (.advice(advice.urgency), $0) } }
      + guidebook.blocks.compactMap { block in block.page.map { (.block(block.id), $0) } }
      + guidebook.warnings.enumerated().map { (.warning($0 + 1), $1.page) }
      + guidebook.sections.flatMap { section in
        section.readNext.map { (.section(section.id), $0) }
      }
    let further = guidebook.glossary.compactMap { word in
      word.section.map { (place: GuidebookPlace.word(word.name.english), section: $0) }
    }
    let unknown = (links + further).filter { guidebook.section($0.section) == nil }
      .map { GuidebookFault.unknownSection($0.section, at: $0.place) }
    let linked = Set(links.map(\.section))
    let lonely = guidebook.sections.map(\.id).filter { !linked.contains($0) }
      .map { GuidebookFault.sectionWithoutLink($0) }
    return causes + unknown + lonely + adviceFaults + pointFaults
  }

  private var adviceFaults: [GuidebookFault] {
    Urgency.allCases.compactMap { urgency in
      switch guidebook.advice.count(where: { $0.urgency == urgency }) {
      case 0: .noAdvice(urgency)
      case 1: nil
      default: .severalAdvice(urgency)
      }
    }
  }

  private var pointFaults: [GuidebookFault] {
    guidebook.causes.flatMap { cause in
      cause.evidence.enumerated()
        .filter { $1.points == 0 || !(-6...6).contains($1.points) }
        .map { .wrongPoints($1.points, of: cause.id, evidence: $0 + 1) }
    }
  }
}
