public import Wording

/// Something that the guide asks.
public struct Question: Identifiable, Sendable {
  /// The name, as used in files of answers.
  public typealias ID = Identifier<Question>

  /// The public name.
  public let id: ID
  /// The group of questions it is asked with.
  public let block: Block.ID
  /// What it is about, in a word or two, for lists of answers.
  public let topic: Text
  /// The question itself, to be answered as it stands.
  public let prompt: Text
  /// Why this is asked, in a sentence.
  public let reason: Text
  /// What can be answered.
  public let form: Form
  /// When it applies to a person at all; nothing means to everyone.
  ///
  /// Where it does not apply it is not asked, and an answer to it does not count: see
  /// ``Rulebook/counted(_:)``.
  public let appliesIf: Condition?
  /// When it is worth asking where it applies; nothing means always.
  ///
  /// An answer that was given all the same counts.
  public let askIf: Condition?
  /// Which of its answers are more serious than which.
  public let gravity: Gravity
  /// What is drawn beside it, if anything.
  public let picture: Picture?

  /// What can be answered to a question.
  public enum Form: Sendable {
    /// One option.
    case one([Option])
    /// One option or more.
    case several([Option])
    /// Places on the body map, or none.
    case places
  }

  /// Creates a question.
  public init(
    _ id: ID, in block: Block.ID, about topic: Text, _ prompt: Text, because reason: Text,
    _ form: Form, appliesIf: Condition? = nil, askIf: Condition? = nil,
    gravity: Gravity = .unordered, picture: Picture? = nil
  ) {
    self.id = id
    self.block = block
    self.topic = topic
    self.prompt = prompt
    self.reason = reason
    self.form = form
    self.appliesIf = appliesIf
    self.askIf = askIf
    self.gravity = gravity
    self.picture = picture
  }

  /// The calmest answers: the first of each chain, in their order, or “none of these”; empty if no
  /// answer is more serious than another.
  public var calmest: [Option] {
    switch gravity {
    case .unordered: []
    case .chains(let chains):
      chains.reduce(into: []) { calmest, chain in
        let first = options.first { Finding(id, $0.id) == chain.first }
        if let first, !calmest.contains(where: { $0.id == first.id }) { calmest.append(first) }
      }
    case .each: options.filter { $0.kind == .none }
    }
  }

  /// When it is asked: where it applies and is worth asking; nothing means always.
  public var isAskedIf: Condition? {
    guard let appliesIf, let askIf else { return appliesIf ?? askIf }
    return .every([appliesIf, askIf])
  }

  /// The options to choose from, and none for the map.
  public var options: [Option] {
    switch form {
    case .one(let options), .several(let options): options
    case .places: []
    }
  }

  /// Whether more than one option may be chosen.
  public var takesSeveral: Bool {
    if case .several = form { true } else { false }
  }
}

extension Identifier where Of == Question {
  /// The body map, which is answered with places and not with options.
  public static var bodyMap: Self { "body-map" }
}

/// One of the answers that a question offers.
public struct Option: Identifiable, Sendable {
  /// The name, as used in files of answers.
  public typealias ID = Identifier<Option>

  /// The public name.
  public let id: ID
  /// The answer in plain words.
  public let label: Text
  /// The kind of answer it is.
  public let kind: Kind

  /// The kinds of answer.
  public enum Kind: Sendable {
    /// Says something of its own.
    case plain
    /// Says that none of the others is so.
    case none
    /// Says that the person does not know or would rather not say.
    case unsure
  }

  /// Creates an option; findings of a question's namespace name it.
  public init(_ finding: Finding, _ label: Text, _ kind: Kind = .plain) {
    if case .option(_, let id) = finding {
      self.id = id
    } else {
      // A place is no option: it gives a name that no option may have, and the audit tells.
      id = ID("\(finding)")
    }
    self.label = label
    self.kind = kind
  }
}

extension Identifier where Of == Block {
  /// The questions on what needs help at once.
  public static var danger: Self { "danger" }
  /// The questions on what few like to be asked.
  public static var saddle: Self { "saddle" }
}

/// A group of questions that are asked together.
public struct Block: Identifiable, Sendable {
  /// The name, as used in files of answers.
  public typealias ID = Identifier<Block>

  /// The public name.
  public let id: ID
  /// The group's title, which stands at the head of its pages.
  public let title: Text
  /// A kind word before private questions; nothing where none is needed.
  public let introduction: Text?
  /// The section that says more about what is asked.
  public let page: Section.ID?

  /// Creates a block.
  public init(_ id: ID, _ title: Text, introduction: Text? = nil, more page: Section.ID? = nil) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.page = page
  }
}
