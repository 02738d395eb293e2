/// The one place where states are read and written without bounds checks: every word that a part
/// names was made by the network itself, and callers hand in as many words as it says.
extension Network {
  /// Lends a state in which all decisions before a limit are made.
  ///
  /// It is inlined, and hands the network on, so that nothing is retained for one quick look.
  @inline(__always) @unsafe func withState<Result>(
    of answers: FindingSet, before limit: Int,
    _ body: (UnsafeMutablePointer<UInt64>, borrowing Network) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
      unsafe buffer.initialize(repeating: 0)
      // A network has words for the findings at least.
      guard let state = buffer.baseAddress else { preconditionFailure("a state has words") }
      for word in 0..<FindingSet.words { unsafe state[word] = answers.words[word] }
      unsafe settle(state, before: limit)
      return unsafe body(state, self)
    }
  }

  /// Decisions in a row, moved together from their bits in a state, as far as a set holds them.
  @unsafe func bits(of range: Range<Int>, in state: UnsafeMutablePointer<UInt64>) -> FindingSet {
    var bits = FindingSet()
    let (word, shift) = (Network.bit(of: range.lowerBound) >> 6, UInt64(range.lowerBound & 63))
    for index in 0..<min(FindingSet.words, (range.count + 63) >> 6) {
      let low = unsafe state[word + index] >> shift
      let high = word + index + 1 < words ? unsafe state[word + index + 1] : 0
      bits.words[index] = low | (shift == 0 ? 0 : high << (64 - shift))
    }
    return bits
  }

  /// Decides all decisions before a limit, from the findings in the first words of a state.
  ///
  /// Every part is looked at: a processor guesses wrongly where to stop, and that costs more. The
  /// word that is being written is kept apart, as reading it back from memory would take longer.
  ///
  /// - Complexity: linear in the parts.
  @unsafe func settle(_ state: UnsafeMutablePointer<UInt64>, before limit: Int) {
    unsafe nodes.withUnsafeBufferPointer { nodes in
      unsafe parts.withUnsafeBufferPointer { parts in
        var (word, place) = (UInt64(0), FindingSet.words)
        for index in 0..<limit {
          let node = unsafe nodes[index]
          let isSo: Bool
          if node.kind == .several {
            var found = 0
            for each in node.parts {
              let part = unsafe parts[Int(each)]
              let value = unsafe Int(part.word) == place ? word : state[Int(part.word)]
              found += ((value ^ part.flip) & part.mask).nonzeroBitCount
            }
            isSo = found >= Int(node.count)
          } else {
            // “All” is “not any that is not so”.
            let turn: UInt64 = node.kind == .all ? .max : 0
            var found: UInt64 = 0
            for each in node.parts {
              let part = unsafe parts[Int(each)]
              let value = unsafe Int(part.word) == place ? word : state[Int(part.word)]
              found |= (value ^ part.flip ^ turn) & part.mask
            }
            isSo = (found != 0) != (turn != 0)
          }
          word |= (isSo ? 1 : 0) << UInt64(index & 63)
          if index & 63 == 63 {
            unsafe state[place] = word
            (word, place) = (0, place + 1)
          }
        }
        if limit & 63 != 0 { unsafe state[place] = word }
      }
    }
  }
}

/// What is certainly so and what may still be so, of every finding and every decision.
///
/// These are Kleene’s three values in two bits: what is certain is also possible, and what is
/// possible but not certain waits for an answer.
public struct Prospect: Sendable {
  /// What is so, whatever will be answered.
  public private(set) var certain: [UInt64]
  /// What is so, or may still become so.
  public private(set) var possible: [UInt64]

  /// Decides what is certain and what is possible for every decision of a network.
  ///
  /// - Complexity: linear in the parts of the network.
  public init(in network: Network, certain: FindingSet, possible: FindingSet) {
    self.init(of: network.nodes.indices, in: network, certain: certain, possible: possible)
  }

  /// Decides the same for some decisions only, each after those that it builds on.
  init(
    of decisions: some Sequence<Int>, in network: Network, certain: FindingSet,
    possible: FindingSet
  ) {
    self.certain = Array(repeating: 0, count: network.words)
    self.possible = self.certain
    for word in 0..<FindingSet.words {
      self.certain[word] = certain.words[word]
      self.possible[word] = possible.words[word]
    }
    for index in decisions {
      let (isCertain, isPossible) = values(of: network.nodes[index], in: network)
      let (word, bit) = (FindingSet.words + index >> 6, UInt64(1) << UInt64(index & 63))
      if isCertain { self.certain[word] |= bit }
      if isPossible { self.possible[word] |= bit }
    }
  }

  private func values(of node: Network.Node, in network: Network) -> (Bool, Bool) {
    var (sure, maybe) = (0, 0)
    var all = 0
    for each in node.parts {
      let part = network.parts[Int(each)]
      let word = Int(part.word)
      // What must not be so is certain where it is not possible, and the other way round.
      let (least, most) =
        part.isNegated ? (~possible[word], ~certain[word]) : (certain[word], possible[word])
      sure += (least & part.mask).nonzeroBitCount
      maybe += (most & part.mask).nonzeroBitCount
      all += part.mask.nonzeroBitCount
    }
    return switch node.kind {
    case .any: (sure > 0, maybe > 0)
    case .all: (sure == all, maybe == all)
    case .several: (sure >= Int(node.count), maybe >= Int(node.count))
    }
  }

  /// Whether the decision is so, whatever will be answered.
  public func isCertain(_ node: Int) -> Bool { Self.bit(Network.bit(of: node), of: certain) }

  /// Whether the decision is so or may still become so.
  public func isPossible(_ node: Int) -> Bool { Self.bit(Network.bit(of: node), of: possible) }

  /// Whether the decision waits for an answer.
  public func isOpen(_ node: Int) -> Bool { isPossible(node) && !isCertain(node) }

  /// Whether the bit of a state waits for an answer.
  public func isOpen(bit: Int) -> Bool {
    Self.bit(bit, of: possible) && !Self.bit(bit, of: certain)
  }

  private static func bit(_ bit: Int, of state: [UInt64]) -> Bool {
    state[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}
