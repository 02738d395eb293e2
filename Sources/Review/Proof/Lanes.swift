import Assessment

/// Many partly known answers judged at once, each in a lane: bit-sliced, 512 to a pass.
///
/// Every finding and every decision has two planes, a bit a lane: what is certainly so, and what
/// may be so. One machine instruction then decides for all lanes of a word.
struct Lanes: Sendable {
  /// The bits of one finding or decision, one for each lane.
  typealias Plane = SIMD8<UInt64>

  /// Lanes in a pass.
  static let count = Plane.scalarCount * UInt64.bitWidth

  private let steps: LaneSteps
  /// What is certain, by the bits of a state.
  private(set) var certain: [Plane]
  /// What is possible, by the bits of a state.
  private(set) var possible: [Plane]

  /// Prepares lanes for the decisions of a network before a limit.
  init(for network: Network, before limit: Int) {
    steps = LaneSteps(of: network, before: limit)
    certain = Array(repeating: Plane(), count: Network.bit(of: limit))
    possible = certain
  }

  /// Puts the planes of a finding.
  mutating func put(_ number: Int, certain: Plane, possible: Plane) {
    self.certain[number] = certain
    self.possible[number] = possible
  }

  /// Decides all decisions in all lanes.
  mutating func settle() {
    unsafe certain.withUnsafeMutableBufferPointer { certain in
      unsafe possible.withUnsafeMutableBufferPointer { possible in
        unsafe steps.settle(certain, possible)
      }
    }
  }
}
