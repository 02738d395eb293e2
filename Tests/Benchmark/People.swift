import Assessment

/// Invented people, the same in every run: most questions answered, few things ticked, few places
/// marked.
struct People {
  private let engine: Engine
  private var chance: Chance

  init(by engine: Engine, seed: UInt64) {
    self.engine = engine
    chance = Chance(seed: seed)
  }

  /// A person’s answers as numbers, and as a case in a file.
  struct Person {
    let answers: FindingSet
    let line: String
  }

  mutating func next(named name: String) -> Person {
    var answers = FindingSet()
    var given: [String] = []
    var regions: [String] = []
    for entry in engine.codebook.entries {
      if entry.question.id == .bodyMap {
        let places = entry.range.dropLast()
        let marked = Set((0..<chance.number(below: 5)).compactMap { _ in pick(of: places) })
        for number in marked.isEmpty ? [entry.range.upperBound - 1] : marked.sorted() {
          answers.insert(number)
          guard case .place(let region, let side) = engine.codebook.findings[number] else {
            continue
          }
          regions.append("{\"id\": \"\(region)\", \"side\": \"\(side)\"}")
        }
      } else {
        let chosen = chosen(in: entry)
        for number in chosen { answers.insert(number) }
        let names = chosen.map { "\"\(engine.codebook.findings[$0])\"" }.joined(separator: ", ")
        if names.isEmpty { continue }
        given.append("\"\(entry.question.id)\": \(entry.takesSeveral ? "[\(names)]" : names)")
      }
    }
    return Person(
      answers: answers,
      line: "{\"id\": \"\(name)\", \"regions\": [\(regions.joined(separator: ", "))], "
        + "\"answers\": {\(given.joined(separator: ", "))}}\n")
  }

  private mutating func chosen(in entry: Codebook.Entry) -> [Int] {
    guard entry.takesSeveral else { return pick(of: entry.range).map { [$0] } ?? [] }
    let ticked = entry.plain.numbers.filter { _ in chance.number(below: 8) == 0 }
    guard ticked.isEmpty else { return ticked }
    return pick(of: entry.range.filter { !entry.plain.contains($0) }).map { [$0] } ?? []
  }

  private mutating func pick(of numbers: some RandomAccessCollection<Int>) -> Int? {
    numbers.randomElement(using: &chance)
  }
}

/// Chance that can be repeated (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
