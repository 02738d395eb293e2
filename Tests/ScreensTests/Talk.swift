import Assessment
import Console
import Journey
import TestSupport

@testable import Screens

/// Somebody who types lines, and all that was said to them.
struct Talk {
  var conversation: Conversation
  /// What was said to the last line that was typed.
  private(set) var reply: [String]
  /// All that was said, with what was typed behind a `>`.
  private(set) var transcript: [String]

  init(_ guidebook: Guidebook = Bicycle.guidebook, columns: Int = 80, glyphs: Glyphs = .ascii) {
    conversation = Conversation(
      Journey(through: guidebook), Look(size: Size(rows: 1, columns: columns), glyphs: glyphs))
    reply = conversation.page
    transcript = reply
  }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) {
    for line in lines {
      reply = conversation.hear(line)
      transcript += ["> \(line)"] + reply
    }
  }

  var journey: Journey { conversation.journey }
  var scene: Scene { journey.scene }
  var sheet: Sheet { Sheet(plain: journey, conversation.look) }

  /// What can be typed, as it is told.
  var prompt: [String] { PlainPage(of: journey, conversation.look).prompt }

  /// The number of an item.
  func number(of item: Item) -> String? { sheet.numbers[item].map { "\($0)" } }
}
