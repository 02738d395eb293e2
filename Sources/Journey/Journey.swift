public import Assessment
import Interchange
public import Wording

/// Where a visitor is, how they came there and what they have told us.
///
/// A journey is a value: it is changed by events only, and what must be done outside comes back
/// as effects. The trail never runs empty, and going back never loses an answer.
public struct Journey: Sendable {
  /// The guidebook that leads the way, opened only once it is needed.
  private let cover: Cover
  /// The place where the guide stands.
  public let site: Site
  /// The language that the visitor reads.
  public internal(set) var language = Language.english
  /// Whom the answers are about.
  public internal(set) var subject = Subject.visitor { didSet { found = nil } }
  /// What the visitor has told us.
  public internal(set) var answers = Answers() {
    didSet {
      found = nil
      kept = nil
    }
  }
  /// The stops that lead here; the last is where the visitor is.
  public internal(set) var trail: [Stop] {
    didSet {
      // Nothing is found anew because the focus moves.
      if oldValue.last?.scene != here.scene || oldValue.count != trail.count { found = nil }
    }
  }
  /// The alarm that the visitor has been shown, after saying that the answers for it are right.
  var heardAlarm: Urgency? { didSet { found = nil } }
  /// Why the visitor’s last action was refused; nil if it counted.
  public internal(set) var refusal: Refusal?

  /// The guidebook’s edition, once the visitor has asked what the guide is: it takes long to find,
  /// and would hold up every key there.
  public internal(set) var foundEdition: String?

  /// The guidebook’s edition, whether it was asked for or not.
  public var edition: String { foundEdition ?? guidebook.edition }

  /// What can be searched, once the visitor has asked for it: it takes a moment to make.
  var library: Library?

  /// What the visitor looked for last.
  public internal(set) var search = Search.nothing { didSet { found = nil } }

  /// What was found at the scene, as long as it stands.
  var found: Found?

  /// The report on the answers, once their result is shown.
  var kept: Report?

  /// Whether the map shows which strips of skin share a nerve with the place at hand.
  public internal(set) var showsStrips = false

  /// Whether text is set large, for weak eyes.
  public internal(set) var isLarge: Bool

  /// What an unattended guide keeps in mind of this visit's time.
  var watch = Watch()

  /// What an unattended guide keeps in mind from visit to visit.
  public internal(set) var post = Post()

  /// A scene on the trail, with what the visitor left it at.
  public struct Stop: Hashable, Sendable {
    /// The scene.
    public var scene: Scene
    /// The item that the next key acts on; none where there is only text.
    public var focus: Item?
    /// The item that had the focus before, so that a step over the body can be taken back.
    public var previous: Item?
    /// The place in the text that is being read.
    public var bookmark: Bookmark
    /// The passage that was asked for, until a page is turned.
    public var passage: Int?
    /// Whether the visitor has just come and not done anything here.
    public var isFresh = true

    init(_ scene: Scene, focus: Item?, bookmark: Bookmark = .start) {
      self.scene = scene
      self.focus = focus
      self.bookmark = bookmark
    }
  }

  /// Why something that the visitor did does not count.
  public enum Refusal: Hashable, Sendable {
    /// Nothing was chosen yet.
    case needsChoice
    /// The page had not stood long enough to be seen.
    case tooSoon
    /// The tap missed everything that can be tapped.
    case nothingThere
  }

  /// Begins a journey at the welcome.
  public init(through guidebook: Guidebook, at site: Site = Site()) {
    self.init(opening: Cover(of: Engine(guidebook)), at: site)
  }

  /// Begins a journey at the welcome, for which a guidebook need not be opened.
  public init(opening cover: Cover, at site: Site = Site()) {
    self.cover = cover
    self.site = site
    isLarge = site.isLarge
    trail = [Stop(site.kiosk == nil ? .welcome : .attract, focus: nil)]
    here.focus = items.first
  }

  /// A guide that can only say that it cannot be used.
  public static func outOfOrder(opening cover: Cover, at site: Site = Site()) -> Journey {
    var journey = Journey(opening: cover, at: site)
    journey.trail = [Stop(.outOfOrder, focus: nil)]
    return journey
  }

  /// Begins a journey with reading: a section, or the list of them; Back leads to the welcome.
  public init(reading section: Section.ID?, of guidebook: Guidebook, at site: Site = Site()) {
    self.init(through: guidebook, at: site)
    visit(.contents)
    if let section { visit(.section(section)) }
  }

  /// The same guide at some place, before anybody began.
  func atFirst(at site: Site) -> Journey { Journey(opening: cover, at: site) }

  /// The same journey before it began.
  var begunAnew: Journey {
    var anew = atFirst(at: site)
    anew.post = post
    anew.watch.now = watch.now
    return anew
  }

  /// What the guidebook answers.
  public var title: Text { cover.title }

  /// The body as the map draws it.
  public var body: BodyFigure { cover.body() }

  /// The guidebook that leads the way.
  public var guidebook: Guidebook { cover.guidebook() }

  /// The engine with the guidebook.
  public var engine: Engine { cover.engine() }

  /// The stop that the visitor is at.
  public internal(set) var here: Stop {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }

  /// The scene that the visitor is at; a stop is large, and a page asks for its parts many times.
  public var scene: Scene { trail[trail.count - 1].scene }

  /// The item that the next key acts on; none where there is only text.
  public var focus: Item? { trail[trail.count - 1].focus }

  /// The questions that this visitor is asked, by the guidebook.
  public var interview: Interview { Interview(by: engine) }

  /// How soon the visitor needs care by the answers so far.
  public var urgency: Urgency { engine.urgency(of: answers) }

  /// What follows from the answers so far, and why.
  public var report: Report { kept ?? engine.report(on: answers) }

  /// The answers that do not count and would make this more urgent if they did.
  public var graverNotCounted: [NotCounted] { engine.graverNotCounted(of: answers) }

  /// The journey as it was before the visitor asked for help.
  public var beforeHelp: Journey {
    var before = self
    before.trail.removeAll { $0.scene == .help }
    return before
  }

  /// The journey as it was before the visitor asked for the meaning of words.
  public var beforeWords: Journey {
    var before = self
    before.trail.removeAll { $0.scene.explains }
    return before
  }
}
