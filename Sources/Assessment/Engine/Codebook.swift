/// The number of every finding of a guidebook.
///
/// The findings of a question have numbers in a row, in the order of listing: its options, or for
/// the map each side of each region, then nowhere at all.
public struct Codebook: Sendable {
  /// Every finding, by its number.
  public let findings: [Finding]
  /// What belongs to each question, in the order of listing.
  public let entries: [Entry]
  /// The place of each question among the entries, by its name.
  private let places: [String: Int]
  /// The number of the first side of each region, by the region’s name.
  private let regions: [String: Int]
  private let owners: [Int]
  private var nearby: [FindingSet]

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
  ///
  /// - Precondition: there are no more than ``FindingSet/capacity``.
  public init(of guidebook: Guidebook) {
    var findings: [Finding] = []
    var entries: [Entry] = []
    for question in guidebook.questions {
      let own = Self.findings(of: question, in: guidebook)
      let first = findings.count
      findings += own
      let range = first..<findings.count
      precondition(
        findings.count <= FindingSet.capacity,
        "the guidebook has more findings than fit: raise FindingSet.words")
      let isMap = question.id == .bodyMap
      let kinds = isMap ? [] : question.options.map(\.kind)
      entries.append(
        Entry(
          question: question, range: range, mask: FindingSet(range),
          plain: FindingSet(
            range.filter {
              isMap ? findings[$0] != .nowhere : kinds[$0 - first] == .plain
            }),
          unsure: FindingSet(range.filter { !isMap && kinds[$0 - first] == .unsure }),
          takesSeveral: isMap || question.takesSeveral, isMap: isMap))
    }
    self.findings = findings
    self.entries = entries
    owners = entries.enumerated().flatMap { place, entry in entry.range.map { _ in place } }
    places = entries.indices.reduce(into: [:]) { places, place in
      let name = entries[place].question.id.name
      if places[name] == nil { places[name] = place }
    }
    regions = self.findings.indices.reduce(into: [:]) { regions, number in
      guard case .place(let region, _) = findings[number] else { return }
      if regions[region.name] == nil { regions[region.name] = number }
    }
    nearby = Array(repeating: FindingSet(), count: self.findings.count)
    for case .chains(let chains) in guidebook.questions.map(\.gravity) {
      for chain in chains {
        let links = chain.compactMap { number(of: $0) }
        for (milder, graver) in zip(links, links.dropFirst()) {
          nearby[milder].insert(graver)
          nearby[graver].insert(milder)
        }
      }
    }
  }

  private static func findings(of question: Question, in guidebook: Guidebook) -> [Finding] {
    guard question.id == .bodyMap else {
      return question.options.map { Finding(question.id, $0.id) }
    }
    return guidebook.regions.flatMap { region in region.sides.map { .place(region.id, $0) } }
      + [.nowhere]
  }

  /// The number of a finding, if the guidebook knows it.
  ///
  /// Questions and regions are looked up, and their few findings gone through: a dictionary of all
  /// findings takes longer to make than a program that assesses one case has.
  public func number(of finding: Finding) -> Int? {
    switch finding {
    case .option(let question, _):
      place(of: question).flatMap { entries[$0].range.first { findings[$0] == finding } }
    case .place(let region, _):
      regions[region.name].flatMap { first in
        findings[first...].prefix(Side.allCases.count).firstIndex(of: finding)
      }
    case .nowhere:
      place(of: .bodyMap).flatMap { entries[$0].range.last { findings[$0] == finding } }
    }
  }

  /// What belongs to a question, if the guidebook asks it.
  public func entry(of question: Question.ID) -> Entry? { place(of: question).map { entries[$0] } }

  /// The place of a question among the entries, if the guidebook asks it.
  public func place(of question: Question.ID) -> Int? { places[question.name] }

  /// The place of a finding’s question among the entries.
  public func place(ofFinding number: Int) -> Int { owners[number] }

  /// The answers next to one in gravity, a step milder or graver.
  func neighbours(of number: Int) -> FindingSet { nearby[number] }

  /// Answers as a set of numbers, whether or not they count; what the guidebook does not know is
  /// left out.
  public func set(of answers: Answers) -> FindingSet {
    var set = FindingSet()
    for entry in entries {
      for finding in answers[entry.question.id] ?? [] {
        if let number = number(of: finding) { set.insert(number) }
      }
    }
    return set
  }

  /// All that can be answered to a question; nothing where the guidebook does not ask it.
  public func mask(of question: Question.ID) -> FindingSet {
    entry(of: question)?.mask ?? FindingSet()
  }

  /// All that can be answered to the questions that have no answer in a set.
  func unanswered(in answers: FindingSet) -> FindingSet {
    entries.reduce(into: FindingSet()) { open, entry in
      if !entry.mask.meets(answers) { open |= entry.mask }
    }
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
