public import Figures
public import Wording

/// A drawing that helps to see what a text says or asks.
public struct Drawing: Identifiable, Sendable {
  /// The name of a drawing.
  public typealias ID = Identifier<Drawing>

  /// The drawing’s public name.
  public let id: ID
  /// What is drawn.
  public let figure: Figure<Tone>
  /// The most rows that it takes where there is room.
  public let rows: Int
  /// What its tones stand for.
  public let legend: [Entry]

  /// What a tone stands for.
  public struct Entry: Sendable {
    /// The tone.
    public let tone: Tone
    /// What is drawn in it.
    public let name: Text

    /// Creates an entry of a legend.
    public init(_ tone: Tone, _ name: Text) {
      self.tone = tone
      self.name = name
    }
  }

  /// Creates a drawing.
  public init(_ id: ID, _ figure: Figure<Tone>, rows: Int = 9, legend: [Entry] = []) {
    self.id = id
    self.figure = figure
    self.rows = rows
    self.legend = legend
  }
}

extension Drawing: Equatable {
  /// Whether both drawings have the same name.
  public static func == (left: Drawing, right: Drawing) -> Bool { left.id == right.id }
}

/// What is drawn beside a question as its options are gone through.
public struct Picture: Sendable {
  /// What is drawn while the focus is on an option.
  public let options: [Option.ID: Drawing]
  /// What is drawn otherwise, if anything.
  public let rest: Drawing?

  /// Creates a picture.
  public init(_ rest: Drawing? = nil, options: [Option.ID: Drawing] = [:]) {
    self.rest = rest
    self.options = options
  }

  /// The drawing while the focus is on an option, or on none.
  public func drawing(at option: Option.ID?) -> Drawing? { option.flatMap { options[$0] } ?? rest }
}
