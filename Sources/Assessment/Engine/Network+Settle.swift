/// The one place where states are read and written without bounds checks: every word that a part
/// names was made by the network itself, and callers hand in as many words as it says.
extension Network {
  /// Decides all decisions before a limit, from the findings in the first words of a state.
  ///
  /// The words after the findings must be zero.
  ///
  /// - Complexity: linear in the parts, most of which are not looked at.
  @unsafe func settle(_ state: UnsafeMutablePointer<UInt64>, before limit: Int) {
    unsafe nodes.withUnsafeBufferPointer { nodes in
      unsafe parts.withUnsafeBufferPointer { parts in
        for index in 0..<limit {
          let node = unsafe nodes[index]
          var holds: Bool
          switch node.kind {
          case .any:
            holds = false
            for each in node.parts {
              let part = unsafe parts[Int(each)]
              if unsafe (state[Int(part.word)] ^ part.flip) & part.mask != 0 {
                holds = true
                break
              }
            }
          case .all:
            holds = true
            for each in node.parts {
              let part = unsafe parts[Int(each)]
              if unsafe (state[Int(part.word)] ^ part.flip) & part.mask != part.mask {
                holds = false
                break
              }
            }
          case .several:
            var found = 0
            for each in node.parts {
              let part = unsafe parts[Int(each)]
              found += unsafe ((state[Int(part.word)] ^ part.flip) & part.mask).nonzeroBitCount
            }
            holds = found >= Int(node.count)
          }
          if holds { unsafe state[FindingSet.words + index >> 6] |= 1 << UInt64(index & 63) }
        }
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
  public init(
    in network: Network, certain: FindingSet, possible: FindingSet, before limit: Int? = nil
  ) {
    self.certain = Array(repeating: 0, count: network.words)
    self.possible = self.certain
    for word in 0..<FindingSet.words {
      self.certain[word] = certain.words[word]
      self.possible[word] = possible.words[word]
    }
    for (index, node) in network.nodes.prefix(limit ?? network.nodes.count).enumerated() {
      let (isCertain, isPossible) = values(of: node, in: network)
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
