import Assessment
import CBenchmark

/// The tables of the C program that assesses one case, as C.
struct CaseTables {
  let engine: Engine

  var text: String {
    let table = MaskTable(of: engine)
    let (codebook, guidebook) = (engine.codebook, engine.guidebook)
    let map = codebook.entries.filter { $0.question.id == .bodyMap }
    let questions = codebook.entries.filter { $0.question.id != .bodyMap }
    return [
      array("part", "parts", table.parts.map { "{\($0.flip)u, \($0.mask)u, \($0.word)}" }),
      array(
        "node", "nodes", table.nodes.map { "{\($0.first), \($0.end), \($0.count), \($0.kind)}" }),
      array("rule", "rules", engine.rules.map { text(of: $0.rule, node: $0.held) }),
      "static const rule fallback = \(text(of: guidebook.fallback, node: 0));\n",
      "static const set nowhere = \(text(of: union(map.map { $0.mask - $0.plain })));\n",
      "static const set plain = \(text(of: union(questions.map(\.plain))));\n",
      "static const set unsure = \(text(of: union(questions.map(\.unsure))));\n",
      lists(
        "questions",
        questions.map { entry in
          let options = zip(entry.question.options, entry.range).map { ($0.id.name, [$1]) }
          return (entry.question.id.name, options)
        }),
      lists(
        "places",
        guidebook.regions.map { region in
          let sides = region.sides.map { ($0.rawValue, [$0]) }
          let both = region.sides.contains(.left) ? [("both", [Side.left, .right])] : []
          return (
            region.id.name,
            (sides + both).map { name, sides in
              (name, sides.compactMap { codebook.number(of: .place(region.id, $0)) })
            }
          )
        }),
    ].joined()
  }

  private func array(_ type: String, _ name: String, _ values: [String]) -> String {
    "static const \(type) \(name)[] = {\n\(values.joined(separator: ",\n"))\n};\n"
  }

  /// Named lists of names, each of which stands for some findings.
  private func lists(_ name: String, _ lists: [(String, [(String, [Int])])]) -> String {
    let inner = lists.enumerated().map { place, list in
      array(
        "name", "\(name)_\(place)",
        list.1.map { "{\"\($0.0)\", \(text(of: FindingSet($0.1)))}" })
    }
    let outer = lists.enumerated().map { place, list in
      "{\"\(list.0)\", \(name)_\(place), \(list.1.count)}"
    }
    return inner.joined() + array("list", name, outer)
  }

  private func text(of rule: Rule, node: Int) -> String {
    let within = rule.urgency.window.map { ", \\\"within\\\": \\\"\($0.rawValue)\\\"" } ?? ""
    return
      "{\"\(rule.id)\", \"\\\"urgency\\\": \\\"\(rule.urgency.id)\\\"\(within)\", \(node)}"
  }

  private func text(of set: FindingSet) -> String {
    "{{\((0..<FindingSet.words).map { "\(set.words[$0])u" }.joined(separator: ", "))}}"
  }

  private func union(_ sets: [FindingSet]) -> FindingSet { sets.reduce(FindingSet(), |) }
}
