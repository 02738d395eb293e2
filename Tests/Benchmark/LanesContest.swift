import Assessment
import CBenchmark
import Review

/// Many partly known answers at once, bit-sliced, against the same in C.
struct LanesContest {
  let engine: Engine

  func run() throws(Trouble) {
    let swift = SwiftLanes(of: engine)
    let peer = LanesPeer(of: engine)
    var chance = Chance(seed: 3)
    for number in engine.codebook.findings.indices {
      let (certain, possible) = chance.planes()
      swift.lanes.put(number, certain: certain, possible: possible)
      peer.put(number, certain: certain, possible: possible)
    }
    swift.lanes.settle()
    peer.settle()
    guard peer.agrees(with: swift.lanes) else {
      throw Trouble(words: "the lanes in C and in Swift decide differently")
    }
    let passes = 1000
    try Contest(
      title: "The bulk check: what is certain and what is possible, 512 cases to a pass",
      unit: "case", rounds: 9,
      reference: Contender(name: "lanes in C") { () throws(Trouble) in
        processorSeconds(each: passes * Lanes.count) { for _ in 0..<passes { peer.settle() } }
      },
      others: [
        Contender(name: "Lanes.settle") { () throws(Trouble) in
          processorSeconds(each: passes * Lanes.count) {
            for _ in 0..<passes { swift.lanes.settle() }
          }
        }
      ]
    ).run()
  }
}

private final class SwiftLanes {
  var lanes: Lanes

  init(of engine: Engine) { lanes = Lanes(for: engine.network, before: engine.urgencyNodes) }
}

/// The steps and the planes of the program in C.
final class LanesPeer {
  private var steps: [cb_step] = []
  private var bits: [UInt32] = []
  private var certain: [Lanes.Plane]
  private var possible: [Lanes.Plane]

  init(of engine: Engine) {
    let network = engine.network
    certain = Array(repeating: .zero, count: Network.bit(of: engine.urgencyNodes))
    possible = certain
    for (index, node) in network.nodes.prefix(engine.urgencyNodes).enumerated() {
      let literals = network.literals(of: index)
      let (plain, negated) = (
        literals.filter { !$0.isNegated }, literals.filter(\.isNegated)
      )
      let first = UInt32(bits.count)
      bits += (plain + negated).map { UInt32($0.bit) }
      steps.append(
        cb_step(
          first: first, middle: first + UInt32(plain.count), end: UInt32(bits.count),
          needed: node.count, kind: node.kind.rawValue))
    }
  }

  func put(_ number: Int, certain: Lanes.Plane, possible: Lanes.Plane) {
    self.certain[number] = certain
    self.possible[number] = possible
  }

  func settle() {
    unsafe certain.withUnsafeMutableBytes { certain in
      unsafe possible.withUnsafeMutableBytes { possible in
        unsafe cb_settle(
          steps, steps.count, bits, certain.assumingMemoryBound(to: UInt64.self).baseAddress,
          possible.assumingMemoryBound(to: UInt64.self).baseAddress)
      }
    }
  }

  func agrees(with lanes: Lanes) -> Bool {
    certain == lanes.certain && possible == lanes.possible
  }
}

extension Chance {
  /// A finding that is certain in a quarter of the lanes and open in another.
  mutating func planes() -> (certain: Lanes.Plane, possible: Lanes.Plane) {
    var (first, second) = (Lanes.Plane(), Lanes.Plane())
    for word in first.indices { (first[word], second[word]) = (next(), next()) }
    return (first & second, first)
  }
}
