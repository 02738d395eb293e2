public import Assessment
import Wording

/// The copy of a guidebook’s rules that clinicians review, in Markdown.
///
/// Everything in it is taken from the rules that the program runs, in one stable order.
public func reviewCopy(of guidebook: Guidebook) -> String {
  let copy = ReviewCopy(guidebook: guidebook)
  return
    (copy.head + copy.levels + copy.questions + copy.facts + copy.floors + copy.causes
    + copy.glossary).joined(separator: "\n")
}

/// The chapters of the review copy, as lines.
struct ReviewCopy {
  let guidebook: Guidebook

  var conditions: ConditionLines { ConditionLines(guidebook: guidebook) }

  var head: [String] {
    [
      "# \(guidebook.title.english) The rules", "",
      "Status: an educational guide, not a diagnosis. No clinician has reviewed these rules yet.",
      "",
      "The highest level of all rules that hold is the result. What was not answered counts as not "
        + "so.",
    ]
  }

  /// The questions that are not asked of everyone.
  var questions: [String] {
    chapter(
      "Questions that depend on other answers",
      "An answer to a question that does not apply does not count. Until it is known whether the "
        + "question applies, the answer counts.")
      + guidebook.questions.filter { $0.isAskedIf != nil }.flatMap(lines)
  }

  private func lines(_ question: Question) -> [String] {
    let parts = [
      question.appliesIf.map { ["", "Applies when:", ""] + conditions.lines($0) },
      question.askIf.map { ["", "Worth asking when:", ""] + conditions.lines($0) },
    ]
    return ["", "### \(question.id)", "", question.prompt.english]
      + parts.compactMap(\.self).flatMap(\.self)
  }

  /// A chapter for each level, the most urgent first.
  var levels: [String] {
    let rules = guidebook.rules + [guidebook.fallback]
    return Urgency.allCases.reversed().flatMap { urgency -> [String] in
      let own = rules.filter { $0.urgency == urgency }
      let advice = guidebook.advice(for: urgency)
      let howSoon = advice.map { [$0.howSoon.english, ""] } ?? []
      return ["", "## \(advice?.headline.english ?? urgency.words) (\(urgency.words))", ""]
        + howSoon + ["\(own.count) \(own.count == 1 ? "rule" : "rules")."]
        + own.flatMap(lines)
    }
  }

  /// The named conditions, each once, by name, with what they hold back.
  var facts: [String] {
    let used =
      guidebook.rules.flatMap(\.conditions) + guidebook.floors.map(\.when)
      + guidebook.causes.flatMap { [$0.gate] + $0.evidence.map(\.when) }
      + guidebook.questions.compactMap(\.isAskedIf)
    let facts = used.flatMap(\.facts).unique.sorted { $0.id < $1.id }
    return chapter("Facts and calming patterns", "What has a name because much is made of it.")
      + facts.flatMap(lines)
  }

  private func lines(_ fact: Fact) -> [String] {
    let back = guidebook.rules.filter { $0.unless.contains(fact) }.map { "`\($0.id)`" }
    let head = ["", "### \(fact.id)", "", sentence(fact.words), "", "So when:", ""]
    return head + conditions.lines(fact.condition)
      + (fact.lowers.map { ["", "May lower an alarm: \($0)"] } ?? [])
      + (back.isEmpty ? [] : ["", "Holds back: \(back.joined(separator: ", "))"])
  }

  /// The red flags with the least urgency of each.
  var floors: [String] {
    chapter("Red flags", "The level that each leads to at least, whatever else is so.")
      + guidebook.floors.flatMap(lines)
  }

  private func lines(_ floor: Floor) -> [String] {
    let level = "At least: \(floor.urgency.words)"
    return ["", "### \(sentence(floor.flag))", "", level, "", "When:", ""]
      + conditions.lines(floor.when)
  }

  /// The causes with gate and evidence.
  var causes: [String] {
    chapter(
      "Causes", "Points are twice the natural logarithm of a likelihood ratio, from -6 to +6.")
      + guidebook.causes.flatMap(lines)
  }

  private func lines(_ cause: Cause) -> [String] {
    let about = "\(cause.name.english) (\(cause.group.rawValue)). \(cause.summary.english)"
    let head = ["", "### \(cause.id)", "", about, "", "Thought of when:", ""]
    let evidence = cause.evidence.flatMap { evidence -> [String] in
      let points = "\(evidence.points > 0 ? "+" : "")\(evidence.points)"
      let lines = conditions.lines(evidence.when, depth: 1)
      return lines.count == 1
        ? ["- \(points): \(conditions.text(of: lines[0]))"] : ["- \(points):"] + lines
    }
    return head + conditions.lines(cause.gate) + ["", "Evidence:", ""] + evidence
  }

  /// The words that are explained, in the order of the alphabet.
  var glossary: [String] {
    let words = guidebook.glossary.sorted {
      $0.name.english.lowercased() < $1.name.english.lowercased()
    }
    return chapter("Words explained", "What a page says when somebody asks for its words.")
      + [""] + words.map(line)
  }

  private func line(_ word: Word) -> String {
    let others = word.others.map(\.english).joined(separator: ", ")
    let more = word.section.flatMap(guidebook.section)
    return "- \(word.name.english)\(others.isEmpty ? "" : " (\(others))"): \(word.meaning.english)"
      + (more.map { " More: \($0.title.english)." } ?? "")
  }

  private func chapter(_ title: String, _ introduction: String) -> [String] {
    ["", "## \(title)", "", introduction]
  }

  /// Words that begin with a capital letter and end with a full stop.
  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }
}
