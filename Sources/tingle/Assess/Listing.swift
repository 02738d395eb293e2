import Assessment

/// All that a case can say by a guidebook.
struct Listing: Sendable {
  /// A question with options, as far as its answers must be checked.
  struct Question: Sendable {
    let marks: FindingSet
    let takesSeveral: Bool
  }

  private(set) var names = CaseNames()
  /// The questions with options, in the order of listing.
  private(set) var questions: [Question] = []
  /// For each region what is marked by each name of a side, where the region has that side.
  private(set) var places: [[FindingSet?]] = []
  /// What is marked by a map that was looked at and left empty.
  private(set) var nowhere = FindingSet()
  /// The options that say something of their own.
  private var plain = FindingSet()
  private var unsure = FindingSet()

  /// Lists the guidebook of a rulebook.
  init(of rulebook: Rulebook) {
    for entry in rulebook.codebook.entries {
      guard case .places = entry.question.form else {
        list(entry)
        continue
      }
      for region in rulebook.guidebook.regions { list(region, rulebook.codebook) }
      nowhere = entry.mask - entry.plain
    }
  }

  private mutating func list(_ region: Region, _ codebook: Codebook) {
    names.add(region: region.id, number: places.count)
    places.append(
      CaseNames.sides.map { _, named in
        let numbers = named.compactMap { codebook.number(of: .place(region.id, $0)) }
        return numbers.count == named.count ? FindingSet(numbers) : nil
      })
  }

  private mutating func list(_ entry: Codebook.Entry) {
    for (option, number) in zip(entry.question.options, entry.range) {
      names.add(option: option.id, of: questions.count, number: number)
    }
    plain |= entry.plain
    unsure |= entry.unsure
    names.add(question: entry.question.id, number: questions.count)
    questions.append(Question(marks: entry.mask, takesSeveral: entry.takesSeveral))
  }

  /// What counts of the options chosen for a question, as in `Answers.answer(_:with:)`.
  func kept(of chosen: FindingSet) -> FindingSet {
    let plain = chosen & plain
    guard plain.isEmpty else { return plain }
    let unsure = chosen & unsure
    return unsure.isEmpty ? chosen : unsure
  }
}
