import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// What the scene says to somebody who takes it line by line: one question at a time, and what
  /// can be typed in place of keys.
  init(plain journey: Journey, _ look: Look) {
    switch journey.scene {
    case .page: self = .page(journey.question.map { [$0] } ?? [], journey, look)
    case .help: self = .typingHelp(journey.beforeHelp, look)
    case .words:
      self = .words(
        in: Sheet(plain: journey.beforeWords, look).pieces.flatMap(\.texts), journey, look)
    default: self.init(of: journey, look, isTyped: true)
    }
  }

  /// What can be typed at the scene before this one.
  private static func typingHelp(_ before: Journey, _ look: Look) -> Sheet {
    let known = commands(of: before, Sheet(plain: before, look), look)
    return Sheet(
      look.say(.helpPlace),
      [.title(look.say(.typingHeading))] + known.map { .entry($0.name, $0.label) }
        + [.text(look.say(.helpHint)), .text(look.say(.disclaimer))])
  }

  /// The numbers that items are chosen by: 0 for “none” as on the page, the others in order.
  ///
  /// What goes on has none: an empty line does.
  var numbers: [Item: Int] {
    let zero = digits?.none
    let others = pieces.flatMap(\.items).filter { $0 != zero && $0 != .proceed }
    return Dictionary(
      uniqueKeysWithValues: zip(others, 1...).map { ($0, $1) } + (zero.map { [($0, 0)] } ?? []))
  }

  /// The one thing that the sheet says first.
  var title: String? { if case .title(let title) = pieces.first { title } else { nil } }

  /// The words of an item.
  func label(of item: Item) -> String? {
    pieces.lazy.compactMap { piece in
      if case .item(item, let label, _, _) = piece { label } else { nil }
    }.first
  }
}
