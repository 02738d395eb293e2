import Assessment

/// What a Python program needs to assess cases, as JSON.
struct PythonRules {
  let engine: Engine

  var text: String {
    let nodes = MaskTable(of: engine).nodes.indices.map { index in node(engine.network.nodes[index])
    }
    let rules = engine.rules.map { nodes in
      "{\"node\": \(nodes.held), \(result(of: nodes.rule))}"
    }
    let entries = engine.codebook.entries
    let map = entries.first { $0.question.id == .bodyMap }
    let nowhere = map.map { ($0.mask - $0.plain).numbers } ?? []
    return "{"
      + [
        "\"words\": \(FindingSet.words)", "\"nodes\": [\(nodes.joined(separator: ",\n"))]",
        "\"rules\": [\(rules.joined(separator: ",\n"))]",
        "\"fallback\": {\(result(of: engine.guidebook.fallback))}",
        "\"plain\": \(entries.flatMap(\.plain.numbers))",
        "\"unsure\": \(entries.flatMap(\.unsure.numbers))",
        "\"nowhere\": \(nowhere.first ?? -1)",
        "\"options\": \(options)", "\"places\": \(places)",
      ].joined(separator: ",\n") + "}\n"
  }

  private func node(_ node: Network.Node) -> String {
    let parts = node.parts.map { each -> String in
      let part = engine.network.parts[Int(each)]
      return "[\(part.word), \(part.isNegated), \(part.mask)]"
    }
    return "{\"kind\": \(node.kind.rawValue), \"count\": \(node.count), "
      + "\"parts\": [\(parts.joined(separator: ", "))]}"
  }

  private func result(of rule: Rule) -> String {
    let within = rule.urgency.window.map { ", \"within\": \"\($0.rawValue)\"" } ?? ""
    return "\"id\": \"\(rule.id)\", \"result\": {\"urgency\": \"\(rule.urgency.id)\"\(within)}"
  }

  private var options: String {
    object(
      engine.codebook.entries.filter { $0.question.id != .bodyMap }.map { entry in
        let options = zip(entry.question.options, entry.range).map { ($0.id.name, "\($1)") }
        return (entry.question.id.name, object(options))
      })
  }

  private var places: String {
    object(
      engine.guidebook.regions.map { region in
        var sides = region.sides.map { side in
          (side.rawValue, "\(numbers(of: [side], region))")
        }
        if region.sides.contains(.left) {
          sides.append(("both", "\(numbers(of: [.left, .right], region))"))
        }
        return (region.id.name, object(sides))
      })
  }

  private func numbers(of sides: [Side], _ region: Region) -> [Int] {
    sides.compactMap { engine.codebook.number(of: .place(region.id, $0)) }
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
