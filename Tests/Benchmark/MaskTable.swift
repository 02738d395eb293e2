import Assessment
import CBenchmark

/// The decisions of an engine on the urgency, as the arrays that the C program judges by.
struct MaskTable {
  let nodes: [cb_node]
  let parts: [cb_part]
  let rules: Int
  let levels: [UInt8]
  let fallback: UInt8

  init(of engine: Engine) {
    let network = engine.network
    // The decisions on whether a rule holds stand in a row, and what comes after them does not
    // bear on the urgency.
    let limit = engine.rules.map { $0.held + 1 }.max() ?? 0
    nodes = network.nodes.prefix(limit).map { node in
      cb_node(
        first: UInt32(node.parts.lowerBound), end: UInt32(node.parts.upperBound),
        count: node.count, kind: node.kind.rawValue)
    }
    parts = network.parts.map { cb_part(flip: $0.flip, mask: $0.mask, word: $0.word) }
    rules = engine.rules.count
    levels = engine.rules.map { Self.level(of: $0.rule.urgency) }
    fallback = Self.level(of: engine.guidebook.fallback.urgency)
  }

  /// The place of an urgency among all, from the mildest.
  static func level(of urgency: Urgency) -> UInt8 {
    UInt8(Urgency.allCases.firstIndex(of: urgency) ?? 0)
  }

  /// Judges all answers by the C program, and puts the results in the places of the old ones.
  func judge(_ answers: [cb_set], into results: inout [cb_judgement]) {
    precondition(answers.count == results.count, "each result has a place")
    unsafe nodes.withUnsafeBufferPointer { nodes in
      unsafe parts.withUnsafeBufferPointer { parts in
        unsafe levels.withUnsafeBufferPointer { levels in
          var table = unsafe cb_table(
            nodes: nodes.baseAddress, count: nodes.count, parts: parts.baseAddress, rules: rules,
            levels: levels.baseAddress, fallback: fallback)
          unsafe cb_judge(&table, answers, answers.count, &results)
        }
      }
    }
  }
}

extension cb_set {
  init(_ set: FindingSet) {
    let words = set.words
    self.init(words: (words[0], words[1], words[2], words[3]))
  }
}

extension FindingSet {
  init(_ set: cb_set) {
    self.init(words: [set.words.0, set.words.1, set.words.2, set.words.3])
  }
}

extension cb_judgement {
  /// Whether the C program came to the same.
  func agrees(with judgement: Judgement) -> Bool {
    level == MaskTable.level(of: judgement.urgency) && FindingSet(held) == judgement.held
  }
}
