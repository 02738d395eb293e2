/// The number of every finding of a guidebook.
///
/// The findings of a question have numbers in a row, in the order of listing: its options, or for
/// the map each side of each region, then nowhere at all.
public struct Codebook: Sendable {
  /// Every finding, by its number.
  public let findings: [Finding]
  /// What belongs to each question, in the order of listing.
  public let entries: [Entry]
  private let numbers: [Finding: Int]
  private let places: [Question.ID: Int]
  private let owners: [Int]
  private let nearby: [Int: FindingSet]

  /// The findings of a question.
  public struct Entry: Sendable {
    /// The question.
    public let question: Question
    /// Its numbers.
    public let range: Range<Int>
    /// All that can be answered.
    public let mask: FindingSet
    /// What says something of its own; it beats “none of these” and “not sure” beside it.
    public let plain: FindingSet
    /// The answer “not sure”, which beats “none of these”; nothing for the map.
    public let unsure: FindingSet
    /// Whether more than one finding may be given.
    public let takesSeveral: Bool
    /// Whether it is the map.
    let isMap: Bool
  }

  /// Numbers the findings of a guidebook.
  public init(of guidebook: Guidebook) {
    var findings: [Finding] = []
    var entries: [Entry] = []
    for question in guidebook.questions {
      let own = Self.findings(of: question, in: guidebook)
      let first = findings.count
      findings += own
      let range = first..<findings.count
      // A guidebook with too many findings is a fault that the audit tells; none is numbered
      // beyond what a set holds.
      let kept = range.clamped(to: 0..<FindingSet.capacity)
      let isMap = question.id == .bodyMap
      let kinds = isMap ? [] : question.options.map(\.kind)
      entries.append(
        Entry(
          question: question, range: kept, mask: FindingSet(kept),
          plain: FindingSet(
            kept.filter {
              isMap ? findings[$0] != .nowhere : kinds[$0 - first] == .plain
            }),
          unsure: FindingSet(kept.filter { !isMap && kinds[$0 - first] == .unsure }),
          takesSeveral: isMap || question.takesSeveral, isMap: isMap))
    }
    self.findings = Array(findings.prefix(FindingSet.capacity))
    self.entries = entries
    owners = entries.enumerated().flatMap { place, entry in entry.range.map { _ in place } }
    let known = Dictionary(
      zip(self.findings, self.findings.indices), uniquingKeysWith: { first, _ in first })
    numbers = known
    var nearby: [Int: FindingSet] = [:]
    for case .chains(let chains) in guidebook.questions.map(\.gravity) {
      for chain in chains {
        let links = chain.compactMap { known[$0] }
        for (milder, graver) in zip(links, links.dropFirst()) {
          nearby[milder, default: FindingSet()].insert(graver)
          nearby[graver, default: FindingSet()].insert(milder)
        }
      }
    }
    self.nearby = nearby
    places = Dictionary(
      zip(entries.map(\.question.id), entries.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func findings(of question: Question, in guidebook: Guidebook) -> [Finding] {
    guard question.id == .bodyMap else {
      return question.options.map { Finding(question.id, $0.id) }
    }
    return guidebook.regions.flatMap { region in region.sides.map { .place(region.id, $0) } }
      + [.nowhere]
  }

  /// The number of a finding, if the guidebook knows it.
  public func number(of finding: Finding) -> Int? { numbers[finding] }

  /// What belongs to a question, if the guidebook asks it.
  public func entry(of question: Question.ID) -> Entry? { place(of: question).map { entries[$0] } }

  /// The place of a question among the entries, if the guidebook asks it.
  public func place(of question: Question.ID) -> Int? { places[question] }

  /// The place of a finding’s question among the entries.
  public func place(ofFinding number: Int) -> Int { owners[number] }

  /// The answers next to one in gravity, a step milder or graver.
  func neighbours(of number: Int) -> FindingSet { nearby[number] ?? FindingSet() }

  /// Answers as a set of numbers; what the guidebook does not know is left out.
  public func set(of answers: Answers) -> FindingSet {
    var set = FindingSet()
    for entry in entries {
      for finding in answers[entry.question.id] ?? [] {
        if let number = numbers[finding] { set.insert(number) }
      }
    }
    return set
  }

  /// All that can be answered to a question; nothing where the guidebook does not ask it.
  public func mask(of question: Question.ID) -> FindingSet {
    entry(of: question)?.mask ?? FindingSet()
  }

  /// The findings behind the numbers of a set.
  public func findings(in set: FindingSet) -> Set<Finding> {
    Set(set.numbers.filter { $0 < findings.count }.map { findings[$0] })
  }

  /// Leaves of each answer what counts: what says something beats “not sure”, and that beats
  /// “none of these”.
  public func tidied(_ set: FindingSet) -> FindingSet {
    var tidy = set
    for entry in entries where entry.takesSeveral {
      let given = set & entry.mask
      if given.meets(entry.plain) {
        tidy = tidy - (entry.mask - entry.plain)
      } else if given.meets(entry.unsure) {
        tidy = tidy - (entry.mask - entry.unsure)
      }
    }
    return tidy
  }
}
