import Assessment

/// The decisions of a network, made ready to be decided in lanes.
struct LaneSteps: Sendable {
  /// The bits of one finding or decision, one for each lane.
  typealias Plane = Lanes.Plane

  private var steps: [Step] = []
  private var bits: [UInt32] = []

  /// A decision with the bits it asks after: first those that must be so, then the others.
  private struct Step: Sendable {
    let kind: Network.Kind
    let needed: Int
    let positive: Range<Int>
    let negative: Range<Int>

    /// Decides, from planes that say what is so and planes that say whether it is not.
    ///
    /// The pointers stay within the planes: a network’s bits were checked when it was made.
    @inline(__always) @unsafe func value(
      _ bits: UnsafeBufferPointer<UInt32>, so: UnsafeMutableBufferPointer<Plane>,
      notSo: UnsafeMutableBufferPointer<Plane>
    ) -> Plane {
      switch kind {
      case .any:
        var found = Plane()
        for each in positive { unsafe found |= so[Int(bits[each])] }
        for each in negative { unsafe found |= ~notSo[Int(bits[each])] }
        return found
      case .all:
        var found = ~Plane()
        for each in positive { unsafe found &= so[Int(bits[each])] }
        for each in negative { unsafe found &= ~notSo[Int(bits[each])] }
        return found
      case .several:
        var tally = Tally(needed)
        for each in positive { unsafe tally.add(so[Int(bits[each])]) }
        for each in negative { unsafe tally.add(~notSo[Int(bits[each])]) }
        return tally.reached
      }
    }
  }

  /// Prepares the decisions of a network before a limit.
  init(of network: Network, before limit: Int) {
    for node in network.nodes.prefix(limit) {
      let first = bits.count
      add(node, of: network, negated: false)
      let middle = bits.count
      add(node, of: network, negated: true)
      steps.append(
        Step(
          kind: node.kind, needed: Int(node.count), positive: first..<middle,
          negative: middle..<bits.count))
    }
  }

  private mutating func add(_ node: Network.Node, of network: Network, negated: Bool) {
    for each in node.parts {
      let part = network.parts[Int(each)]
      guard part.isNegated == negated else { continue }
      var rest = part.mask
      while rest != 0 {
        bits.append(UInt32(part.word) << 6 + UInt32(rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }

  /// Decides from what is certain and what is possible of the findings.
  @unsafe func settle(
    _ certain: UnsafeMutableBufferPointer<Plane>, _ possible: UnsafeMutableBufferPointer<Plane>
  ) {
    unsafe bits.withUnsafeBufferPointer { bits in
      for (index, step) in steps.enumerated() {
        let target = Network.bit(of: index)
        // What must not be so is certain where it is not possible, and the other way round.
        unsafe certain[target] = step.value(bits, so: certain, notSo: possible)
        unsafe possible[target] = step.value(bits, so: possible, notSo: certain)
      }
    }
  }

  /// Counts in each lane, up to what is needed.
  private struct Tally {
    /// In which lanes one, two and so on were counted at least.
    private var atLeast: [Plane]

    init(_ needed: Int) { atLeast = Array(repeating: Plane(), count: needed) }

    mutating func add(_ plane: Plane) {
      for index in atLeast.indices.reversed().dropLast() {
        atLeast[index] |= atLeast[index - 1] & plane
      }
      if !atLeast.isEmpty { atLeast[0] |= plane }
    }

    var reached: Plane { atLeast.last ?? ~Plane() }
  }
}
