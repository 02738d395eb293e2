import Console
import Journey
import Knowledge
import Screens
import TestSupport
import Testing

/// Keys that tmux can press, with the strokes that they are.
private let keyboard: [(key: String, stroke: Stroke)] =
  [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Escape", .escape),
    ("Tab", .tab), ("BTab", .backTab), ("PPage", .pageUp), ("NPage", .pageDown), ("Home", .home),
    ("End", .end), ("Space", .character(" ")), ("BSpace", .backspace), ("F1", .function(1)),
  ]
  + "01234567?qtnhjklx".map { ("\($0)", .character($0)) }

/// Somebody who presses keys at random, and likes to see what is new and to tell something.
private struct Wanderer {
  var journey = Journey(through: .tinglingBack)
  var seen: Set<Scene> = [.welcome]
  let look: Look
  var dice: Dice

  /// Presses a key that does not leave the guide, and says which.
  mutating func press() -> String? {
    let shown = Shown(journey, look)
    let idle = keyboard.filter { $0.stroke != .escape && shown.meaning(of: $0.stroke) == nil }
    // One key that means nothing is enough.
    let choices =
      idle.shuffled(using: &dice).prefix(1).map { (key: $0.key, next: journey) }
      + keyboard.compactMap { key, stroke in
        var next = journey
        guard let event = shown.meaning(of: stroke), next.receive(event) == [] else { return nil }
        // What follows an escape at once is taken for a part of it; so it has to be seen first.
        return stroke == .escape && next.scene == journey.scene ? nil : (key, next)
      }
    let new = choices.filter { !seen.contains($0.next.scene) }
    let telling = choices.filter { $0.next.answers != journey.answers }
    let liked = [new, telling, choices].dropFirst(dice.below(3)).first { !$0.isEmpty } ?? []
    let choice = liked.randomElement(using: &dice)
    guard let choice else { return nil }
    journey = choice.next
    seen.insert(journey.scene)
    return choice.key
  }
}

/// What a window shows: its rows, and where the cursor is.
private struct Sighting {
  let rows: [String]
  let cursor: Spot

  init(of page: Page) {
    rows = page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    cursor = page.cursor
  }

  /// The first thing that another window shows otherwise; nothing if both show the same.
  func difference(from other: Sighting) -> String? {
    if let row = rows.indices.first(where: {
      !other.rows.indices.contains($0) || rows[$0] != other.rows[$0]
    }) {
      return "row \(row) is “\(rows[row])” and not “\(other.rows.dropFirst(row).first ?? "")”"
    }
    return cursor == other.cursor ? nil : "the cursor is at \(cursor)"
  }

  init(of tmux: Tmux, rows count: Int) throws {
    let lines = try tmux.screenWithCursor.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines[0].split(separator: " ").compactMap { Int($0) }
    cursor = Spot(row: place[1], column: place[0])
    // A blank in a colour is no more to be read than one without.
    rows = lines.dropFirst().prefix(count).map { String($0.replacing(/[ ]+$/, with: "")) }
  }
}

@Suite(.serialized, .waiting) struct `A real terminal shows what the pages say` {
  @Test(
    arguments: [Size(rows: 24, columns: 80), Size(rows: 37, columns: 120)], [Glyphs.rich, .ascii])
  func `cell for cell, whatever keys are pressed`(size: Size, glyphs: Glyphs) throws {
    let tmux = try Tmux.atWelcome(
      columns: size.columns, rows: size.rows,
      variables: "NO_COLOR= COLORTERM= TERM=screen-256color",
      arguments: "--glyphs \(glyphs.rawValue)")
    let look = Look(size: size, glyphs: glyphs, takesTaps: true)
    let seed = UInt64(size.rows * 2 + (glyphs == .rich ? 1 : 0))
    var wanderer = Wanderer(look: look, dice: Dice(seed: seed))
    for step in 1...60 {
      let pressed = wanderer.press()
      let key = try #require(pressed)
      try tmux.press(key)
      let page = Sighting(of: draw(wanderer.journey, look))
      let isSame = try tmux.comes {
        try Sighting(of: tmux, rows: size.rows).difference(from: page) == nil
      }
      let other = try Sighting(of: tmux, rows: size.rows).difference(from: page) ?? ""
      try #require(isSame, "\(other) after \(key), step \(step), at \(wanderer.journey.scene)")
    }
    #expect(wanderer.seen.count > 6)
  }
}
