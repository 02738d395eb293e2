import Assessment
import Screens
import Wording

/// The ways of telling a result.
enum ResultStyle: Sendable {
  /// An object on a line, for programs.
  case json
  /// An object on a line with no more than the urgency and the rules.
  case brief
  /// A page, for people.
  case text
}

extension Judgement {
  /// The urgency and the rules of a case.
  func json(id: String?, by rulebook: Rulebook) -> JSONObject {
    let rules = held.numbers.map { rulebook.rules[$0].rule.id }
    return JSONObject(
      id: id, urgency, rules: rules.isEmpty ? [rulebook.guidebook.fallback.id] : rules)
  }
}

extension Account {
  /// All that follows from a case, and why, by the names in the guidebook.
  func json(id: String?) -> JSONObject {
    let codebook = engine.codebook
    var object = JSONObject(id: id, outcome.urgency, rules: outcome.held.map(\.rule.id))
    object["decisive"] = .objects(codebook.objects(explanation.decisive))
    object["calmed"] = .objects(
      outcome.calmed.map { calmed in
        var object = JSONObject()
        object["rule"] = .string(calmed.rule.id.name)
        object["pattern"] = .string(calmed.by.id.name)
        return object
      })
    object["ruled_out"] = .objects(
      explanation.ruledOut.map { ruledOut in
        var object = JSONObject()
        object["rule"] = .string(ruledOut.rule.id.name)
        object["by"] = .objects(codebook.objects(ruledOut.by))
        return object
      })
    object["changes"] = .objects(
      explanation.changes.map { change in
        var object = codebook.object(change.answer, to: change.question)
        object.add(change.urgency)
        return object
      })
    object["causes"] = .objects(
      outcome.causes.map { cause in
        var object = JSONObject()
        object["id"] = .string(cause.cause.id.name)
        object["for"] = .objects(codebook.objects(cause.speaksFor))
        object["against"] = .objects(codebook.objects(cause.speaksAgainst))
        return object
      })
    object["reasons"] = .strings(outcome.held.map(\.rule.reason.english))
    // The map is answered by the regions of a case, and is no question of the dictionary.
    object["unanswered"] = .strings(outcome.unanswered.filter { $0 != .bodyMap }.map(\.name))
    return object
  }
}

extension JSONObject {
  /// What every result begins with.
  fileprivate init(id: String?, _ urgency: Urgency, rules: [Rule.ID]) {
    self.init()
    if let id { self["id"] = .string(id) }
    add(urgency)
    self["rules"] = .strings(rules.map(\.name))
  }

  fileprivate mutating func add(_ urgency: Urgency) {
    self["urgency"] = .string(urgency.id)
    if let window = urgency.window { self["within"] = .string(window.rawValue) }
  }
}

extension Codebook {
  /// Findings as objects, in the order of listing: a question with what was answered, or a place.
  fileprivate func objects(_ findings: Set<Finding>) -> [JSONObject] {
    let set = FindingSet(findings.compactMap(number))
    return entries.filter { $0.mask.meets(set) }.flatMap { entry -> [JSONObject] in
      let own = (set & entry.mask).numbers.map { self.findings[$0] }
      let places = own.compactMap(\.place)
      return places.isEmpty ? [object(Set(own), to: entry.question.id)] : places
    }
  }

  /// An answer as an object; no place at all is an empty answer.
  fileprivate func object(_ answer: Set<Finding>, to question: Question.ID) -> JSONObject {
    let own = FindingSet(answer.compactMap(number)).numbers.map { findings[$0] }
    var object = JSONObject()
    object["question"] = .string(question.name)
    object["answer"] =
      question == .bodyMap ? .objects(own.compactMap(\.place)) : .strings(own.compactMap(\.option))
    return object
  }
}

extension Finding {
  fileprivate var option: String? {
    if case .option(_, let option) = self { option.name } else { nil }
  }

  fileprivate var place: JSONObject? {
    guard case .place(let region, let side) = self else { return nil }
    var object = JSONObject()
    object["region"] = .string(region.name)
    object["side"] = .string(side.rawValue)
    return object
  }
}
