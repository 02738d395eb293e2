import CToml

/// A document of TOML, taken apart into values that know where they stand.
///
/// toml++ reads it, as people who mend a file need the line of whatever is wrong in it, be it a
/// comma or a value that means nothing here. TOMLKit 0.6.0 has the same parser inside, but tells
/// lines of broken syntax alone, and lets it throw C++ exceptions, which would end the program, as
/// it has no tables to unwind the stack by; swift-configuration reads no TOML. So `CToml` calls
/// toml++ without exceptions and streams, and lists what stands in a document. That list is copied
/// here and freed, and nothing outside this file touches a pointer.
///
/// The parser is 52 kB of the file, and reads the sample in 0.8 million instructions, which is less than
/// a third of a millisecond; where no configuration is read it costs nothing.
struct TOMLDocument {
  /// Something that stands in a document, and where.
  struct Node {
    let place: FilePlace
    let value: Value
  }

  /// A name in a table with what it stands for.
  struct Entry {
    let name: String
    /// Where the name is.
    let place: FilePlace
    let node: Node
  }

  /// What can stand in a document.
  enum Value {
    case text(String)
    case number(Int)
    case decimal
    case truth(Bool)
    /// A date, a time or both.
    case moment
    case list([Node])
    case table([Entry])
  }

  /// What stands in the document, in no order that matters.
  let entries: [Entry]

  /// The most bytes that a document may have.
  static let mostBytes = Int(ctoml_most_bytes)
  /// The most names that may be joined on a line; each is a table in another, and they are freed one
  /// within the other.
  static let mostJoined = 64

  /// Takes a document apart, or tells the first thing that keeps it from being one.
  init(_ bytes: [UInt8]) throws(ConfigurationFault) {
    try Self.check(bytes)
    let document = unsafe bytes.withUnsafeBytes { bytes in
      unsafe ctoml_read(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    defer { unsafe ctoml_free(document) }
    var place = ctoml_place()
    if let words = unsafe String(ctoml_fault(document, &place)) {
      throw ConfigurationFault(Self.trouble(words), at: FilePlace(place))
    }
    var walk = unsafe Walk(document: document, count: ctoml_count(document))
    entries = walk.entries(depth: 0)
  }

  /// What the parser says, for people who know nothing of its insides.
  private static func trouble(_ words: String) -> ConfigurationFault.Trouble {
    if words.hasSuffix("(TOML_MAX_NESTED_VALUES)") {
      return .tooDeep(limit: Int(ctoml_most_nested))
    }
    // “Error while parsing value: ”
    let reason = words.hasPrefix("Error") ? words.drop { $0 != ":" }.dropFirst(2) : words[...]
    return reason.hasPrefix("cannot redefine") ? .repeated(String(reason)) : .syntax(String(reason))
  }

  /// Looks at what the parser cannot be left to look at.
  private static func check(_ bytes: [UInt8]) throws(ConfigurationFault) {
    guard bytes.count <= mostBytes else {
      throw ConfigurationFault(.tooLong(limit: mostBytes))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw ConfigurationFault(
        .notUTF8, at: FilePlace(of: error.byteOffsets.lowerBound, in: bytes))
    }
    var joined = 0
    for index in bytes.indices {
      let isLast = index + 1 == bytes.count
      if bytes[index] == UInt8(ascii: "\n") {
        joined = 0
      } else if bytes[index] == UInt8(ascii: "."), isLast || bytes[index + 1] != bytes[index] {
        joined += 1
        guard joined < mostJoined else {
          throw ConfigurationFault(
            .tooManyDots(limit: mostJoined), at: FilePlace(of: index, in: bytes))
        }
      }
    }
  }
}

/// A way through the list of all that stands in a document.
@safe private struct Walk {
  private let document: OpaquePointer?
  private let count: Int
  private var index = 0

  init(document: OpaquePointer?, count: Int) {
    unsafe self.document = unsafe document
    self.count = count
  }

  /// The next node, if it stands so deep.
  private mutating func next(depth: Int) -> ctoml_node? {
    guard index < count else { return nil }
    let node = unsafe ctoml_at(document, index)
    guard unsafe Int(node.depth) == depth else { return nil }
    index += 1
    return unsafe node
  }

  mutating func entries(depth: Int) -> [TOMLDocument.Entry] {
    var entries: [TOMLDocument.Entry] = []
    while let node = unsafe next(depth: depth) {
      entries.append(
        TOMLDocument.Entry(
          name: unsafe String(node.key) ?? "", place: unsafe FilePlace(node.key_place),
          node: unsafe take(node, depth: depth)))
    }
    return entries
  }

  private mutating func nodes(depth: Int) -> [TOMLDocument.Node] {
    var nodes: [TOMLDocument.Node] = []
    while let node = unsafe next(depth: depth) {
      nodes.append(unsafe take(node, depth: depth))
    }
    return nodes
  }

  /// Takes in a node with all that stands in it.
  private mutating func take(_ node: ctoml_node, depth: Int) -> TOMLDocument.Node {
    let value: TOMLDocument.Value =
      switch unsafe node.kind {
      case ctoml_table: .table(entries(depth: depth + 1))
      case ctoml_array: .list(nodes(depth: depth + 1))
      case ctoml_string: .text(unsafe String(node.text) ?? "")
      case ctoml_integer: .number(unsafe Int(node.number))
      case ctoml_boolean: .truth(unsafe node.number != 0)
      case ctoml_float: .decimal
      default: .moment
      }
    return TOMLDocument.Node(place: unsafe FilePlace(node.place), value: value)
  }
}

extension FilePlace {
  fileprivate init(_ place: ctoml_place) {
    self.init(line: Int(place.line), column: Int(place.column))
  }
}

extension String {
  /// A copy of a text, if there is one.
  fileprivate init?(_ text: ctoml_text) {
    guard let start = unsafe text.start else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: text.count)
    self = unsafe String(decoding: bytes, as: UTF8.self)
  }
}
