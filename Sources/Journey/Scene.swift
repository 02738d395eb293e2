public import Assessment
public import Wording

/// A place of the guide that a visitor can be at.
public enum Scene: Hashable, Sendable {
  /// What the guide is, and how to begin.
  case welcome
  /// A page of questions, named by the one that heads it in the guidebook.
  case page(Question.ID)
  /// The body map, seen from one side.
  case map(BodyView)
  /// Which side of the body a region is affected on.
  case side(Region.ID)
  /// Whether the answers that raise an alarm are right.
  case recheck(Urgency)
  /// All answers, each to be changed.
  case check
  /// The outcome: what to do now.
  case outcome
  /// A part of what is behind the outcome.
  case part(ReportPart)
  /// The list of sections.
  case contents
  /// A section, read page by page.
  case section(Section.ID)
  /// What the words mean that stand where the visitor came from.
  case words
  /// All words that are explained.
  case glossary
  /// A word to look for in all that can be read, and what was found.
  case search
  /// What the guide is, and what it is not.
  case about
  /// Which language the guide speaks.
  case languages
  /// The keys that work where the visitor came from.
  case help
  /// Whether to leave.
  case leaving

  // Of an unattended guide.
  /// What the guide is, to whoever passes by.
  case attract
  /// Whether the visitor is still there, before all is forgotten.
  case stillThere
  /// Nothing, as somebody may look on.
  case hidden
  /// Whether it is the visitor who comes back to a hidden screen.
  case stillYou
  /// How to get help now.
  case urgentHelp
  /// The alarm of a visitor who has gone: how soon and what to do, and nothing of why.
  case lastingAlarm(Urgency)
  /// The PIN that the page for staff asks for.
  case staffDoor
  /// What staff may want to know and do.
  case staff
  /// What the screen can show.
  case testPage
  /// That the guide cannot be used.
  case outOfOrder
}

extension Scene {
  /// Whether the scene takes answers, and so may stand on the trail more than once.
  package var isAsking: Bool {
    switch self {
    case .page, .map, .side: true
    default: false
    }
  }

  /// Whether both ask the same; the map does from either side.
  func asks(like other: Scene) -> Bool {
    if case .map = self, case .map = other { return true }
    return isAsking && self == other
  }
}

extension Scene {
  /// Whether anything that is pressed only says that somebody is there.
  public var takesAnything: Bool { [.attract, .hidden].contains(self) }

  /// Whether the scene is for staff.
  var isForStaff: Bool { [.staffDoor, .staff, .testPage].contains(self) }
}

extension Scene {
  /// Whether the scene explains words or keys, and so has no words to be explained.
  public var explains: Bool { [.words, .glossary, .help].contains(self) }
}

extension Scene {
  /// Whether the search can be asked for here: where there is time to read.
  public var leadsToSearch: Bool {
    switch self {
    case .contents, .section, .words, .glossary: true
    default: false
    }
  }
}

/// A part of a report, a page each: in a waiting room nobody reads it over a shoulder.
public enum ReportPart: String, CaseIterable, Hashable, Sendable {
  /// What led to it.
  case why
  /// What would change it.
  case changes
  /// What can fit.
  case causes
  /// When to get help sooner.
  case warnings
}

/// Something at a scene that can have the focus and be chosen.
public enum Item: Hashable, Sendable {
  /// Begins the questions about somebody, or goes on with them.
  case begin(Subject)
  /// Opens the list of sections.
  case contents
  /// Takes, or gives up, an option of a question.
  case option(Question.ID, Option.ID)
  /// Asks for the side of a region.
  case region(Region.ID)
  /// Marks a place that is pointed at on the figure, or unmarks it.
  case place(Place)
  /// Marks a region on these sides and on no other; none at all unmarks it.
  case sides(Set<Side>)
  /// Says that no place on the map is affected.
  case nowhere
  /// Turns the body round.
  case turnBody
  /// Goes on to the next scene.
  case proceed
  /// Changes the answer to a question.
  case change(Question.ID)
  /// Says that the answers which raise an alarm are right.
  case confirm
  /// Says that they are not, and goes back to them.
  case correct
  /// Goes on answering after an alarm.
  case answerMore
  /// Goes back over all answers.
  case reviewAnswers
  /// Opens a section.
  case section(Section.ID)
  /// Opens the list of all words that are explained.
  case glossary
  /// Opens the search.
  case search
  /// Opens what was found, by its place among the finds.
  case found(Int)
  /// Opens a part of what is behind the outcome.
  case part(ReportPart)
  /// Opens what is to be known of the guide itself.
  case about
  /// Opens the choice of a language.
  case languages
  /// Has the guide speak a language.
  case speak(Language)
  /// Drops every answer and begins anew.
  case startAgain
  /// Leaves the guide.
  case leave
  /// Stays in the guide.
  case stay
  /// Asks to be waited for so many minutes on each page.
  case moreTime(Int)
  /// Ends the visit, and forgets all of it.
  case endVisit
  /// Says that help has come to an alarm whose visitor has gone.
  case helpIsHere
  /// Opens the page that shows what the screen can show.
  case testPage
}

/// A place in a long text that does not depend on how the text is set.
public struct Bookmark: Hashable, Comparable, Sendable {
  /// Which piece of the text, counted from zero.
  public let piece: Int
  /// Which word of the piece, counted from zero.
  public let word: Int

  /// Creates a bookmark.
  public init(piece: Int, word: Int) {
    self.piece = piece
    self.word = word
  }

  /// The beginning of the text.
  public static let start = Bookmark(piece: 0, word: 0)

  /// Whether the left mark stands earlier in the text.
  public static func < (left: Self, right: Self) -> Bool {
    (left.piece, left.word) < (right.piece, right.word)
  }
}
