public import Console
import Journey
public import Wording

/// What a page is drawn for: a window, a repertoire of glyphs and a language.
public struct Look: Hashable, Sendable {
  /// The window.
  public var size: Size
  /// What the console can draw.
  public var glyphs: Glyphs
  /// What the visitor reads.
  public var language: Language
  /// Whether the console reports taps.
  public var takesTaps: Bool
  /// Whether what is sent takes its time, so that the focus has a mark and no bar.
  public var isSlow: Bool
  /// Whom the answers are about.
  var subject = Subject.visitor
  /// What services are called here, and what to dial.
  var place = Locality()

  /// Creates a look.
  public init(
    size: Size, glyphs: Glyphs, language: Language = .english, takesTaps: Bool = false,
    isSlow: Bool = false
  ) {
    self.size = size
    self.glyphs = glyphs
    self.language = language
    self.takesTaps = takesTaps
    self.isSlow = isSlow
  }

  /// The smallest window that a page fits in.
  public static let smallest = Size(rows: 20, columns: 60)

  /// The widest that text is set: longer lines are hard to follow.
  static let measure = 72

  /// Says a phrase in the visitor's language, in glyphs that the console can draw.
  func say(_ phrase: Phrase) -> String {
    glyphs.fold(language.say(phrase, of: subject, at: place))
  }

  /// Says a text of the guidebook likewise.
  func say(_ text: Text) -> String { glyphs.fold(language.say(text, of: subject, at: place)) }

  /// The same look for answers about somebody.
  func about(_ subject: Subject) -> Look {
    var look = self
    look.subject = subject
    return look
  }

  /// The same look in the language of a journey, for answers about whom it is about.
  func on(_ journey: Journey) -> Look {
    var look = about(journey.subject)
    look.language = journey.language
    look.place = journey.site.place
    return look
  }
}
