public import Assessment
public import Wording

/// What the place where the guide stands adds to it.
public struct Site: Equatable, Sendable {
  /// What the place is called; nothing where it need not be said.
  public var name: String?
  /// What services are called here, and what to dial.
  public var place: Locality
  /// What to do here at an urgency, in the place's own words.
  public var sentences: [Urgency: String]
  /// The languages that visitors can choose from; never none.
  public var languages: [Language]
  /// Sections that are not to be read here.
  public var hiddenSections: Set<Section.ID>
  /// Whom to tell of anything that seems wrong with what the guide says; nothing where nobody is.
  public var safetyContact: String?
  /// Whether nobody has taken the guide over for use with patients, so that every result says so.
  public var isEvaluation: Bool
  /// Whether every visit begins with large text.
  public var isLarge: Bool
  /// Whether the guide asks questions and gives a result; if not, there are only pages to read, for
  /// places where software may not tell how soon somebody needs care.
  public var asksQuestions: Bool
  /// How the guide looks after itself where nobody else does; nothing where it is the visitor's own.
  public var kiosk: KioskRules?

  /// Creates a site; most have nothing to add.
  public init(
    name: String? = nil, place: Locality = Locality(), sentences: [Urgency: String] = [:],
    languages: [Language] = Language.allCases, hiddenSections: Set<Section.ID> = [],
    safetyContact: String? = nil, isEvaluation: Bool = false, isLarge: Bool = false,
    asksQuestions: Bool = true, kiosk: KioskRules? = nil
  ) {
    self.name = name
    self.place = place
    self.sentences = sentences
    self.languages = languages
    self.hiddenSections = hiddenSections
    self.safetyContact = safetyContact
    self.isEvaluation = isEvaluation
    self.isLarge = isLarge
    self.asksQuestions = asksQuestions
    self.kiosk = kiosk
  }
}
