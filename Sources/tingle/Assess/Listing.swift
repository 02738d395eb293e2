import Assessment

/// All that a case can say by a guidebook, with its findings numbered in the order of listing.
struct Listing: Sendable {
  /// A question with options, as far as its answers must be checked.
  struct Question: Sendable {
    let marks: Marks
    let takesSeveral: Bool
  }

  /// Every option of every question, and where the map stands its places, then “nowhere”.
  private(set) var findings: [Finding] = []
  private(set) var names = CaseNames()
  /// The questions with options, in the order of listing.
  private(set) var questions: [Question] = []
  /// For each region what is marked by each name of a side, where the region has that side.
  private(set) var places: [[Marks?]] = []
  /// What is marked by a map that was looked at and left empty.
  private(set) var nowhere = Marks()
  /// The options that say something of their own.
  private var plain = Marks()
  private var unsure = Marks()

  /// Lists a guidebook, unless it has more findings than can be marked.
  init?(of guidebook: Guidebook) {
    for question in guidebook.questions {
      switch question.form {
      case .places:
        for region in guidebook.regions { guard list(region) else { return nil } }
        guard let number = list(.nowhere) else { return nil }
        nowhere.insert(number)
      case .one(let options), .several(let options):
        guard list(question, options) else { return nil }
      }
    }
  }

  /// Gives a finding a number, as long as there are numbers.
  private mutating func list(_ finding: Finding) -> Int? {
    guard findings.count < Marks.capacity else { return nil }
    findings.append(finding)
    return findings.count - 1
  }

  private mutating func list(_ region: Region) -> Bool {
    var sides: [Side: Int] = [:]
    for side in Side.allCases where region.sides.contains(side) {
      sides[side] = list(.place(region.id, side))
      if sides[side] == nil { return false }
    }
    names.add(region: region.id, number: places.count)
    places.append(
      CaseNames.sides.map { _, named in
        let numbers = named.compactMap { sides[$0] }
        return numbers.count == named.count ? Marks(numbers) : nil
      })
    return true
  }

  private mutating func list(_ question: Assessment.Question, _ options: [Option]) -> Bool {
    var marks = Marks()
    for option in options {
      guard let number = list(Finding(question.id, option.id)) else { return false }
      names.add(option: option.id, of: questions.count, number: number)
      marks.insert(number)
      switch option.kind {
      case .plain: plain.insert(number)
      case .unsure: unsure.insert(number)
      case .none: break
      }
    }
    names.add(question: question.id, number: questions.count)
    questions.append(Question(marks: marks, takesSeveral: question.takesSeveral))
    return true
  }

  /// What counts of the options chosen for a question, as in `Answers.answer(_:with:)`.
  func kept(of chosen: Marks) -> Marks {
    let plain = chosen.intersection(plain)
    guard plain.isEmpty else { return plain }
    let unsure = chosen.intersection(unsure)
    return unsure.isEmpty ? chosen : unsure
  }

  /// The answers that consist of what is marked.
  func answers(_ marks: Marks) -> Answers {
    Answers(findings: marks.numbers.lazy.map { findings[$0] })
  }
}
