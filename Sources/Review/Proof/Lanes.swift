public import Assessment

/// Many partly known answers judged at once, each in a lane: bit-sliced, 512 to a pass.
///
/// Every finding and every decision has two planes, a bit a lane: what is certainly so, and what
/// may be so. One machine instruction then decides for all lanes of a word.
public struct Lanes {
  /// The bits of one finding or decision, one for each lane.
  public typealias Plane = SIMD8<UInt64>

  /// Lanes in a pass.
  public static let count = Plane.scalarCount * UInt64.bitWidth

  private let network: Network
  private let limit: Int
  private var steps: [Step] = []
  private var bits: [UInt32] = []
  /// What is certain, by the bits of a state.
  public private(set) var certain: [Plane]
  /// What is possible, by the bits of a state.
  public private(set) var possible: [Plane]

  /// A decision with the bits it asks after: first those that must be so, then the others.
  private struct Step {
    let kind: Network.Kind
    let needed: Int
    let positive: Range<Int>
    let negative: Range<Int>
  }

  /// Prepares lanes for the decisions of a network before a limit.
  public init(for network: Network, before limit: Int) {
    self.network = network
    self.limit = limit
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

  /// Decides all decisions in all lanes.
  ///
  /// The pointers stay within the planes: a network’s bits were checked when it was made.
  public mutating func settle() {
    unsafe certain.withUnsafeMutableBufferPointer { certain in
      unsafe possible.withUnsafeMutableBufferPointer { possible in
        unsafe bits.withUnsafeBufferPointer { bits in
          var target = FindingSet.capacity
          for step in steps {
            var (sure, maybe) = (Plane(), Plane())
            switch step.kind {
            case .any:
              for each in step.positive {
                let bit = unsafe Int(bits[each])
                unsafe sure |= certain[bit]
                unsafe maybe |= possible[bit]
              }
              for each in step.negative {
                let bit = unsafe Int(bits[each])
                unsafe sure |= ~possible[bit]
                unsafe maybe |= ~certain[bit]
              }
            case .all:
              (sure, maybe) = (~sure, ~maybe)
              for each in step.positive {
                let bit = unsafe Int(bits[each])
                unsafe sure &= certain[bit]
                unsafe maybe &= possible[bit]
              }
              for each in step.negative {
                let bit = unsafe Int(bits[each])
                unsafe sure &= ~possible[bit]
                unsafe maybe &= ~certain[bit]
              }
            case .several:
              var (surely, perhaps) = (Tally(step.needed), Tally(step.needed))
              for each in step.positive {
                let bit = unsafe Int(bits[each])
                unsafe surely.add(certain[bit])
                unsafe perhaps.add(possible[bit])
              }
              for each in step.negative {
                let bit = unsafe Int(bits[each])
                unsafe surely.add(~possible[bit])
                unsafe perhaps.add(~certain[bit])
              }
              (sure, maybe) = (surely.reached, perhaps.reached)
            }
            unsafe certain[target] = sure
            unsafe possible[target] = maybe
            target += 1
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
