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

extension Rulebook {
  /// Writes a line with the urgency and the rules of a case.
  func appendLine(_ judgement: Judgement, id: String?, to bytes: inout [UInt8]) {
    bytes.appendLine { append(judgement.urgency, judgement.held, id: id, to: &$0) }
  }

  /// Writes what every result begins with.
  fileprivate func append(
    _ urgency: Urgency, _ held: RuleSet, id: String?, to bytes: inout [UInt8]
  ) {
    if let id { bytes.append("id", id) }
    bytes.append(urgency)
    bytes.appendKey("rules")
    bytes.appendList { bytes in
      if held.isEmpty { bytes.append(quoted: guidebook.fallback.id.name) }
      for rule in held { bytes.append(quoted: rules[rule].rule.id.name) }
    }
  }

  fileprivate func appendReasons(of held: RuleSet, to bytes: inout [UInt8]) {
    bytes.appendList { bytes in
      if held.isEmpty { bytes.append(quoted: guidebook.fallback.reason.english) }
      for rule in held { bytes.append(quoted: rules[rule].rule.reason.english) }
    }
  }
}

extension Account {
  /// Writes a line with all that follows from a case, and why, by the names in the guidebook.
  func appendLine(id: String?, to bytes: inout [UInt8]) {
    let (engine, codebook) = (engine, engine.codebook)
    bytes.appendLine { bytes in
      engine.rulebook.append(outcome.urgency, outcome.held, id: id, to: &bytes)
      bytes.appendKey("decisive")
      codebook.append(explanation.decisive, to: &bytes)
      bytes.appendKey("calmed")
      bytes.appendList { bytes in
        for calmed in outcome.calmed {
          bytes.appendObject { bytes in
            bytes.append("rule", engine.rules[calmed.rule].rule.id.name)
            bytes.append("pattern", engine.rules[calmed.rule].rule.unless[calmed.pattern].id.name)
          }
        }
      }
      bytes.appendKey("ruled_out")
      bytes.appendList { bytes in
        for ruledOut in explanation.ruledOut {
          bytes.appendObject { bytes in
            bytes.append("rule", engine.rules[ruledOut.rule].rule.id.name)
            bytes.appendKey("by")
            codebook.append(ruledOut.by, to: &bytes)
          }
        }
      }
      bytes.appendKey("changes")
      bytes.appendList { bytes in
        for change in explanation.changes {
          bytes.appendObject { bytes in
            codebook.append(change.answer, to: change.question, to: &bytes)
            bytes.append(change.urgency)
          }
        }
      }
      bytes.appendKey("causes")
      bytes.appendList { bytes in
        for cause in outcome.causes {
          bytes.appendObject { bytes in
            bytes.append("id", engine.causes[cause.cause].cause.id.name)
            bytes.appendKey("for")
            codebook.append(cause.speaksFor, to: &bytes)
            bytes.appendKey("against")
            codebook.append(cause.speaksAgainst, to: &bytes)
          }
        }
      }
      bytes.appendKey("reasons")
      engine.rulebook.appendReasons(of: outcome.held, to: &bytes)
      bytes.appendKey("unanswered")
      bytes.appendList { bytes in
        // The map is answered by the regions of a case, and is no question of the dictionary.
        for question in outcome.unanswered where question != .bodyMap {
          bytes.append(quoted: question.name)
        }
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ urgency: Urgency) {
    append("urgency", urgency.id)
    if let window = urgency.window { append("within", window.rawValue) }
  }

  fileprivate mutating func append(_ finding: Finding) {
    switch finding {
    case .option(_, let option): append(quoted: option.name)
    case .place(let region, let side):
      appendObject { bytes in
        bytes.append("region", region.name)
        bytes.append("side", side.rawValue)
      }
    case .nowhere: break
    }
  }
}

extension Codebook {
  /// Writes findings in the order of listing: a question with what was answered, or a place.
  fileprivate func append(_ findings: FindingSet, to bytes: inout [UInt8]) {
    bytes.appendList { bytes in
      var rest = findings
      while let first = rest.first {
        let question = place(ofFinding: first)
        let own = rest & entries[question].mask
        rest = rest - own
        if case .place = self.findings[first] {
          for number in own { bytes.append(self.findings[number]) }
        } else {
          bytes.appendObject { append(own, to: question, to: &$0) }
        }
      }
    }
  }

  /// Writes an answer; no place at all is an empty one.
  fileprivate func append(_ answer: FindingSet, to question: Int, to bytes: inout [UInt8]) {
    bytes.append("question", entries[question].question.id.name)
    bytes.appendKey("answer")
    bytes.appendList { bytes in
      for number in answer { bytes.append(findings[number]) }
    }
  }
}
