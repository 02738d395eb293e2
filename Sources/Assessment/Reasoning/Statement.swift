public import Wording

/// What a person told us, in plain words.
public enum Statement {
  /// What was answered to a question.
  public struct Told: Hashable, Sendable {
    /// What the question is about.
    public let topic: Text
    /// What was answered.
    public let answers: [Answer]
  }

  /// A part of an answer in words.
  public enum Answer: Hashable, Sendable {
    /// An option's own words.
    case option(Text)
    /// A region, with the sides that are marked on it.
    case region(Text, sides: Set<Side>)
    /// No place of the map.
    case nowhere
  }
}

extension Guidebook {
  /// Puts findings into words, in the order of asking.
  public func toldAsAsked(_ findings: some Sequence<Finding>) -> [Statement.Told] {
    let findings = Set(findings)
    return pages.joined().flatMap { question in
      told(findings.filter { $0.question == question })
    }
  }

  /// Whether the finding says that nothing is there: the mildest of the answers to choose one of,
  /// or “none of these”.
  public func isCalm(_ finding: Finding) -> Bool {
    guard case .option(let id, let option) = finding else { return finding == .nowhere }
    guard let question = question(id) else { return false }
    switch question.gravity {
    case .chains(let chains): return chains.contains { $0.first == finding }
    case .each, .unordered:
      return question.options.first { $0.id == option }?.kind == Option.Kind.none
    }
  }

  /// Whether the question asks who the person is, which does not change from one day to the next.
  func isAboutPerson(_ id: Question.ID) -> Bool { question(id)?.block == "you" }

  /// Puts findings into words, in the order of listing.
  public func told(_ findings: Set<Finding>) -> [Statement.Told] {
    questions.compactMap { question in
      let own = findings.filter { $0.question == question.id }
      guard !own.isEmpty else { return nil }
      return Statement.Told(topic: question.topic, answers: words(own, for: question))
    }
  }

  private func words(_ findings: Set<Finding>, for question: Question) -> [Statement.Answer] {
    let options = question.options
      .filter { findings.contains(Finding(question.id, $0.id)) }
      .map { Statement.Answer.option($0.label) }
    let places = regions.compactMap { region -> Statement.Answer? in
      let sides = Set(Side.allCases.filter { findings.contains(.place(region.id, $0)) })
      return sides.isEmpty ? nil : .region(region.name, sides: sides)
    }
    return options + places + (findings.contains(.nowhere) ? [.nowhere] : [])
  }
}
