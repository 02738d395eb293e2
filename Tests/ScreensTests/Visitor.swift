import Assessment
import Console
import Figures
import Knowledge
import Screens

@testable import Journey

/// Somebody at a keyboard, whose key presses read like a script: `down down enter`.
struct Visitor {
  var journey: Journey
  var look: Look
  var hasLeft = false

  init(_ guidebook: Guidebook, _ look: Look = .plain, at site: Site = Site()) {
    let isReady = guidebook.title == Self.ready.title
    journey = isReady ? Self.ready.atFirst(at: site) : Journey(through: guidebook, at: site)
    self.look = look
  }

  /// A guide for all, as it takes long to make a guidebook ready.
  private static let ready: Journey = {
    var journey = Journey(through: .tinglingBack)
    return journey
  }()

  /// Somebody who has told us this, as in `onset=sudden skin=numb,itch body-map=calf:left`, and
  /// who is at a scene.
  init(_ guidebook: Guidebook, knowing told: String, at scene: Scene, _ look: Look = .plain) {
    self.init(guidebook, look)
    tell(told)
    if scene != .welcome { journey.visit(scene) }
  }

  /// Tells something, as in `onset=sudden skin=numb,itch body-map=calf:left`.
  mutating func tell(_ told: String) {
    for answer in told.split(separator: " ") {
      let parts = answer.split { "=,".contains($0) }.map(String.init)
      guard let question = journey.guidebook.question(Question.ID(parts[0])) else { continue }
      if question.id == .bodyMap {
        journey.answers.mark(Set(parts.dropFirst().compactMap(Place.init)))
      } else {
        journey.answers.answer(question, with: Set(parts.dropFirst().map { Option.ID($0) }))
      }
    }
  }

  /// Somebody on the way who is asked this question.
  init(_ guidebook: Guidebook, knowing told: String, asked id: Question.ID, _ look: Look = .plain) {
    self.init(guidebook, knowing: told, at: .welcome, look)
    journey.change(id)
  }

  /// The same visitor, who has told us this and nothing else, at a scene.
  func telling(_ answers: Answers, at scene: Scene) -> Visitor {
    var visitor = self
    visitor.journey.answers = answers
    visitor.journey.visit(scene)
    return visitor
  }

  /// What a stroke means to the visitor.
  func meaning(_ stroke: Stroke) -> Event? { Screens.meaning(of: stroke, in: journey, look) }

  /// Has things happen, one after the other.
  mutating func take(_ events: Event?...) {
    for event in events { if let event { _ = journey.receive(event) } }
  }

  var page: Page { draw(journey, look) }

  /// Presses keys, named and separated by blanks.
  mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") {
      guard let event = meaning(Self.stroke(String(key))) else { continue }
      if journey.receive(event) == [.leave] { hasLeft = true }
    }
  }

  private static func stroke(_ name: String) -> Stroke {
    switch name {
    case "down": .down
    case "up": .up
    case "left": .left
    case "right": .right
    case "enter": .enter
    case "space": .character(" ")
    case "esc": .escape
    case "pgdn": .pageDown
    case "pgup": .pageUp
    case "home": .home
    case "end": .end
    case "tab": .tab
    case "F12": .function(12)
    default: .character(name.first ?? " ")
    }
  }
}

extension Look {
  /// 80 by 24 in ASCII.
  static let plain = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
}

extension Ink {
  /// A letter for reviews.
  var letter: Character {
    switch self {
    case .plain: "."
    case .faint: "-"
    case .strong: "S"
    case .header: "H"
    case .heading: "h"
    case .key: "k"
    case .focus: "F"
    case .chosen: "C"
    case .link: "l"
    case .term: "m"
    case .match: "M"
    case .tip: "t"
    case .urgent: "u"
    case .signal(let signal), .frame(let signal): Character("\(signal.rawValue + 1)")
    case .figure(let upper, let lower):
      upper == .focus || lower == .focus
        ? "X"
        : upper == .chosen || lower == .chosen
          ? "x" : upper == .kin || lower == .kin ? "+" : upper == .shade ? "," : ":"
    }
  }
}

extension Place {
  /// A place as in `calf:left`.
  fileprivate init?(_ words: String) {
    let parts = words.split(separator: ":").map(String.init)
    guard parts.count == 2, let side = Side(rawValue: parts[1]) else { return nil }
    self.init(Region.ID(parts[0]), side)
  }
}
