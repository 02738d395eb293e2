public import Assessment

/// What may be told of a visit that is over; never an answer.
public struct PastVisit: Hashable, Sendable {
  /// How it ended.
  public let end: End
  /// The result that was told last; nothing where the visit was abandoned before one.
  public let told: Urgency?
  /// Where it ended, by a public name.
  public let place: String
  /// How long it took.
  public let length: Duration

  /// How a visit can end.
  public enum End: String, CaseIterable, Hashable, Sendable {
    /// The visitor said so.
    case finished
    /// Nobody did anything any more.
    case idled
    /// The screen was hidden, and nobody came back to it.
    case hidden
    /// Staff ended it.
    case byStaff = "by-staff"
  }
}

extension Journey {
  /// Where the visitor is, by the name under which visits are counted that were abandoned there.
  ///
  /// Of questions and of what is read no more is told than what it is about: else a count could say
  /// something of an answer.
  var placeForCounts: String {
    let scene = trail.last { !$0.scene.isAside }?.scene ?? .welcome
    return switch scene {
    case .page(let head): "questions/\(guidebook.question(head)?.block.name ?? "")"
    case .map, .side: "body-map"
    case .recheck, .check: "check"
    case .outcome, .part: "result"
    case .contents, .section, .words, .glossary, .search: "reading"
    default: "welcome"
    }
  }
}

extension Scene {
  /// Whether the scene lays itself over another, which the visitor may go back to.
  fileprivate var isAside: Bool {
    switch self {
    case .about, .languages, .help, .leaving, .stillThere, .hidden, .stillYou, .staffDoor, .staff,
      .testPage, .urgentHelp:
      true
    default: false
    }
  }
}
