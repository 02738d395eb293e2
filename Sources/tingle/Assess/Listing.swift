import Assessment

/// All that a case can say by a guidebook, with its findings numbered in the order of listing.
struct Listing: Sendable {
  /// A question with options, as far as its answers must be checked.
  struct Question: Sendable {
    let marks: Marks
    let takesSeveral: Bool
  }

  /// Every option of every question, and where the map stands its places, then “nowhere”.
  let findings: [Finding]
  let names: CaseNames
  /// The questions with options, in the order of listing.
  let questions: [Question]
  /// For each region what is marked by each name of a side, where the region has that side.
  let places: [[Marks?]]
  /// What is marked by a map that was looked at and left empty.
  let nowhere: Marks
  /// The options that say something of their own.
  private let plain: Marks
  private let unsure: Marks

  /// Lists a guidebook, unless it has more findings than can be marked.
  init?(of guidebook: Guidebook) {
    let findings = guidebook.questions.flatMap { question in
      if case .places = question.form {
        guidebook.regions.flatMap { region in
          Side.allCases.filter(region.sides.contains).map { Finding.place(region.id, $0) }
        } + [.nowhere]
      } else {
        question.options.map { Finding(question.id, $0.id) }
      }
    }
    guard findings.count <= Marks.capacity else { return nil }
    func marks(where isMarked: (Finding) -> Bool) -> Marks {
      Marks(findings.indices.filter { isMarked(findings[$0]) })
    }
    func marks(of kind: Option.Kind) -> Marks {
      let options = guidebook.questions.flatMap { question in
        question.options.filter { $0.kind == kind }.map { Finding(question.id, $0.id) }
      }
      return marks(where: options.contains)
    }
    let asked = guidebook.questions.filter { !$0.options.isEmpty }
    self.findings = findings
    names = CaseNames(of: asked, guidebook.regions, findings)
    questions = asked.map { question in
      Question(
        marks: marks { $0.question == question.id }, takesSeveral: question.takesSeveral)
    }
    places = guidebook.regions.map { region in
      CaseNames.sides.map { _, sides in
        guard sides.allSatisfy(region.sides.contains) else { return nil }
        return marks { finding in sides.contains { finding == .place(region.id, $0) } }
      }
    }
    nowhere = marks { $0 == .nowhere }
    plain = marks(of: .plain)
    unsure = marks(of: .unsure)
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
