import Assessment
import Console
import Journey
import Wording

/// What a scene shows, whatever the window.
struct Sheet: Equatable {
  /// Whom the answers are about, for the head of the page; nothing where that is the visitor.
  var who: String?
  /// Where the visitor is, for the head of the page.
  var place: String
  /// What the place belongs to; left out of the head of the page if there is no room for both.
  var group: String?
  /// How far along, for the head of the page.
  var progress: String?
  /// What is shown, in reading order.
  var pieces: [Piece]
  /// A figure that goes with it.
  var illustration: Illustration?
  /// The digits that items are picked by and that stand beside them; nothing where no item has
  /// one.
  var digits: Digits?
  /// Whether the scene is read page by page, so that Space turns the page.
  var isRead = false
  /// What is marked in running text.
  var marks = Marks()
  /// The piece that each passage begins with.
  var passages: [Int] = []
  /// Whether places on the figure can be pointed at.
  var takesPlaces = false
  /// Whether it is set in large text, whatever the visitor asked for.
  var isAlwaysLarge = false
  /// Whether it stands alone, without a head and keys.
  var isBare = false
  /// Something worth knowing about what has the focus.
  var note: String?
  /// Something that went wrong, to be said at once.
  var problem: String?

  /// What the scene that the visitor is at shows.
  ///
  /// - Parameter isTyped: whether answers are typed line by line.
  init(of journey: Journey, _ look: Look, isTyped: Bool = false) {
    let look = look.on(journey)
    switch journey.scene {
    case .welcome: self = .welcome(journey, look, isTyped: isTyped)
    case .page: self = .page(journey.questions, journey, look)
    case .map(let view): self = .map(view, journey, look)
    case .side(let region): self = .side(region, journey, look)
    case .recheck(let alarm): self = .recheck(alarm, journey, look)
    case .check: self = .check(journey, look)
    case .outcome: self = .outcome(journey, look)
    case .part(let part): self = .part(part, journey, look)
    case .about: self = .about(journey, look)
    case .languages: self = .languages(journey, look)
    case .contents: self = .contents(journey, look)
    case .section(let id): self = .section(id, journey, look)
    case .words: self = .words(in: Layout(of: journey.beforeWords, look).texts, journey, look)
    case .glossary: self = .glossary(journey, look)
    case .search: self = .search(journey, look)
    case .help: self = .help(journey, look)
    case .leaving: self = .leaving(journey, look, isTyped: isTyped)
    case .attract: self = .attract(journey, look)
    case .stillThere: self = .stillThere(journey, look)
    case .hidden: self = .hidden(look)
    case .stillYou: self = .stillYou(look)
    case .urgentHelp: self = .urgentHelp(journey, look)
    case .lastingAlarm(let alarm): self = .lastingAlarm(alarm, journey, look)
    case .outOfOrder: self = .outOfOrder(look)
    case .staffDoor: self = .staffDoor(journey, look)
    case .staff: self = .staff(journey, look)
    case .testPage: self = .testPage(look)
    }
    // The head says whom a page is about, so that nobody answers for themselves by mistake.
    if journey.scene.isAboutPerson {
      who = Phrase.naming(journey.subject).map { look.say($0) }
    }
    if let refusal = journey.refusal { problem = look.say(Phrase.refusing(refusal)) }
  }

  /// - Parameter isNumbered: whether digits stand beside the items, in reading order.
  init(_ place: String, isRead: Bool = false, isNumbered: Bool = false, _ pieces: [Piece]) {
    self.place = place
    self.isRead = isRead
    self.pieces = pieces
    digits = isNumbered ? Digits(pieces.flatMap(\.items)) : nil
  }
}

extension Scene {
  /// Whether answers may be given or read here; a screen that lies over a visit tells nothing of it.
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .welcome, .attract, .stillThere, .hidden, .stillYou, .outOfOrder, .staffDoor, .staff,
      .testPage, .lastingAlarm:
      false
    default: true
    }
  }
}

extension Phrase {
  /// Why something that the visitor did does not count.
  fileprivate static func refusing(_ refusal: Journey.Refusal) -> Phrase {
    switch refusal {
    case .needsChoice: .needsChoice
    case .tooSoon: .tooSoon
    case .nothingThere: .nothingThere
    }
  }

  /// Whom the answers are about; nothing where that is the visitor.
  fileprivate static func naming(_ subject: Subject) -> Phrase? {
    switch subject {
    case .visitor: nil
    case .child: .yourChild
    case .other: .someoneYouHelp
    }
  }

  /// How the questions are begun for somebody.
  static func start(for subject: Subject) -> Phrase {
    switch subject {
    case .visitor: .start
    case .child: .startForChild
    case .other: .startForOther
    }
  }
}
