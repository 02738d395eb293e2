/// Many partly known answers judged at once, each in a lane: bit-sliced, 512 to a pass.
///
/// Every finding and every decision has two planes, a bit a lane: what is certainly so, and what
/// may be so. One machine instruction then decides for all lanes of a word.
public struct Lanes: Sendable {
  /// The bits of one finding or decision, one for each lane.
  public typealias Plane = SIMD8<UInt64>

  /// Lanes in a pass.
  public static let count = Plane.scalarCount * UInt64.bitWidth

  private var steps: [Step] = []
  private var bits: [UInt32] = []
  /// What is certain, by the bits of a state.
  public private(set) var certain: [Plane]
  /// What is possible, by the bits of a state.
  public private(set) var possible: [Plane]

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

  /// Prepares lanes for the decisions of a network before a limit.
  public init(for network: Network, before limit: Int) {
    let planes = Network.bit(of: limit)
    certain = Array(repeating: Plane(), count: planes)
    possible = certain
    for node in network.nodes.prefix(limit) {
      let parts = node.parts.map { network.parts[Int($0)] }
      let (positive, negative) = (
        parts.filter { !$0.isNegated }.flatMap(\.numbers),
        parts.filter(\.isNegated).flatMap(\.numbers)
      )
      let first = bits.count
      bits += (positive + negative).map(UInt32.init)
      let middle = first + positive.count
      steps.append(
        Step(
          kind: node.kind, needed: Int(node.count), positive: first..<middle,
          negative: middle..<bits.count))
    }
  }

  /// Puts the planes of a finding.
  public mutating func put(_ number: Int, certain: Plane, possible: Plane) {
    self.certain[number] = certain
    self.possible[number] = possible
  }

  /// Decides all decisions where nothing is open, for a set of findings in each lane; gives what is
  /// so, by the bits of a state.
  ///
  /// It takes the less time the more the sets are like a common one.
  ///
  /// - Precondition: there are no more sets than lanes.
  public func decided(
    _ sets: some RandomAccessCollection<FindingSet>, near common: FindingSet
  ) -> [Plane] {
    unsafe Array(unsafeUninitializedCapacity: certain.count) { planes, count in
      unsafe planes.initialize(repeating: Plane())
      count = planes.count
      for number in common { unsafe planes[number] = ~Plane() }
      for (lane, set) in sets.enumerated() {
        for number in FindingSet(words: set.words ^ common.words) {
          unsafe planes[number][lane >> 6] ^= 1 << UInt64(lane & 63)
        }
      }
      unsafe bits.withUnsafeBufferPointer { bits in
        for (index, step) in steps.enumerated() {
          unsafe planes[Network.bit(of: index)] = step.value(bits, so: planes, notSo: planes)
        }
      }
    }
  }

  /// Decides all decisions in all lanes.
  public mutating func settle() {
    unsafe certain.withUnsafeMutableBufferPointer { certain in
      unsafe possible.withUnsafeMutableBufferPointer { possible in
        unsafe bits.withUnsafeBufferPointer { bits in
          for (index, step) in steps.enumerated() {
            let target = Network.bit(of: index)
            // What must not be so is certain where it is not possible, and the other way round.
            unsafe certain[target] = step.value(bits, so: certain, notSo: possible)
            unsafe possible[target] = step.value(bits, so: possible, notSo: certain)
          }
        }
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
