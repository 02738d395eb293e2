package import Assessment

/// All answers that can be given to a guidebook, complete or not, listed from the questions alone.
///
/// Each set of answers has a number: a digit for each question, the first question’s the lowest.
package struct AllAnswers: Sendable {
  /// What can be answered to each question; the first answer is silence.
  package let answers: [[Set<Finding>]]
  private let places: [Question.ID: Int]
  /// The worth of each question’s digit.
  private let worths: [Int]

  package init(to guidebook: Guidebook) {
    answers = guidebook.questions.map { Self.answers(to: $0, in: guidebook) }
    places = Dictionary(
      uniqueKeysWithValues: guidebook.questions.enumerated().map { ($1.id, $0) })
    var worth = 1
    worths = answers.map { own in
      defer { worth *= own.count }
      return worth
    }
  }

  private static func answers(
    to question: Question, in guidebook: Guidebook
  ) -> [Set<Finding>] {
    guard question.id != .bodyMap else {
      let places = guidebook.regions.flatMap { region in
        region.sides.map { Finding.place(region.id, $0) }
      }
      return parts(of: places) + [[.nowhere]]
    }
    let findings = question.options.map { (Finding(question.id, $0.id), $0.kind == .plain) }
    guard question.takesSeveral else { return [[]] + findings.map { [$0.0] } }
    return parts(of: findings.filter(\.1).map(\.0)) + findings.filter { !$0.1 }.map { [$0.0] }
  }

  /// All sets of some ticks, the empty one first.
  private static func parts(of ticks: [Finding]) -> [Set<Finding>] {
    ticks.reduce([[]]) { sets, tick in sets + sets.map { $0.union([tick]) } }
  }

  /// How many sets of answers there are.
  package var count: Int { answers.reduce(1) { $0 * $1.count } }

  /// The answers to a question.
  package func answers(to question: Question.ID) -> [Set<Finding>] {
    places[question].map { answers[$0] } ?? []
  }

  /// All pairs of sets of answers that differ in the answer to one question, by its digits.
  package func pairs(
    answering one: Int, and other: Int, to question: Question.ID
  ) -> [(Int, Int)] {
    guard let place = places[question] else { return [] }
    let worth = worths[place]
    return stride(from: 0, to: count, by: worth * answers[place].count).flatMap { start in
      (0..<worth).map { (start + one * worth + $0, start + other * worth + $0) }
    }
  }

  /// The set of answers with another answer to a question.
  package func number(_ number: Int, answering digit: Int, to question: Question.ID) -> Int {
    guard let place = places[question] else { return number }
    return number + (digit - number / worths[place] % answers[place].count) * worths[place]
  }

  /// What is told in a set of answers.
  package func findings(in number: Int) -> Set<Finding> {
    answers.indices.reduce(into: []) { told, place in
      told.formUnion(answers[place][number / worths[place] % answers[place].count])
    }
  }

  /// The number of the set of answers in which just this is told.
  package func number(telling told: Set<Finding>) -> Int? {
    answers.indices.reduce(0) { number, place in
      let own = told.filter { places[$0.question] == place }
      guard let number, let digit = answers[place].firstIndex(of: own) else { return nil }
      return number + digit * worths[place]
    }
  }

  /// For each set of answers whether a finding is told in it.
  package func column(of finding: Finding) -> [Bool] {
    guard let place = places[finding.question] else {
      return Array(repeating: false, count: count)
    }
    let told = answers[place].map { $0.contains(finding) }
    return (0..<count).map { told[$0 / worths[place] % told.count] }
  }
}
