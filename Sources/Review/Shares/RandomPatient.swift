public import Assessment

/// People made up at random, the same ones for the same seed.
///
/// The model is simple and stated, so that two sets of rules can be compared on it; it does not
/// tell how common anything is. Each question is answered by itself:
/// - where answers have an order, 93 in 100 give the calmest, 1 is not sure, 6 give any other;
/// - where they have none, any but “not sure” is as likely as another;
/// - of ticks there are one or two, of places on the map up to three.
public struct RandomPatients: Sequence, IteratorProtocol, Sendable {
  private let codebook: Codebook
  private var state: UInt64

  /// Makes up people for an engine’s guidebook.
  public init(for engine: Engine, seed: UInt64) {
    codebook = engine.codebook
    state = seed
  }

  /// The next person’s answers.
  public mutating func next() -> FindingSet? {
    var answers = FindingSet()
    for entry in codebook.entries { answers |= answer(to: entry) }
    return answers
  }

  private mutating func answer(to entry: Codebook.Entry) -> FindingSet {
    let rest = entry.mask - entry.plain - entry.unsure
    switch entry.question.gravity {
    case .unordered:
      return one(of: entry.mask - entry.unsure)
    case .chains:
      let calm = FindingSet(
        entry.question.calmest.compactMap { codebook.number(of: Finding(entry.question.id, $0.id)) }
      )
      switch below(100) {
      case 0..<93: return one(of: calm)
      case 93: return one(of: entry.unsure)
      default: return one(of: entry.mask - calm - entry.unsure)
      }
    case .each:
      let isMap = entry.question.id == .bodyMap
      // Most people have it somewhere, and most have none of what a list of dangers asks after.
      switch below(100) {
      case 0..<(isMap ? 15 : rest.isEmpty ? 0 : 93): return rest
      case 99 where !isMap: return one(of: entry.unsure)
      default:
        return (0...below(isMap ? 3 : 2)).reduce(into: FindingSet()) { ticked, _ in
          ticked |= one(of: entry.plain)
        }
      }
    }
  }

  private mutating func one(of set: FindingSet) -> FindingSet {
    let numbers = set.numbers
    return numbers.isEmpty ? FindingSet() : FindingSet([numbers[below(numbers.count)]])
  }

  /// A number from zero, below a bound (splitmix64).
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
