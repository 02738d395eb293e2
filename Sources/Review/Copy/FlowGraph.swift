public import Assessment
import Wording

/// The flow of an interview as a graph in Graphviz’s language: the pages in order, what a question
/// waits for, and the levels that each question can lead to.
public func flowGraph(of guidebook: Guidebook) -> String {
  FlowGraph(guidebook: guidebook).lines.joined(separator: "\n")
}

/// The parts of the graph, as lines.
struct FlowGraph {
  let guidebook: Guidebook

  var lines: [String] {
    ["digraph interview {", "  label=\(quoted(guidebook.title.english));"]
      + ["  rankdir=TB; compound=true; node [shape=box];"]
      + pages + pageOrder + conditions + levels + consequences + ["}"]
  }

  /// A frame for each page, with its questions.
  private var pages: [String] {
    guidebook.pages.enumerated().flatMap { number, page in
      ["  subgraph cluster_\(number + 1) {", "    label=\(quoted("Page \(number + 1)"));"]
        + page.map { id in
          let topic = guidebook.question(id)?.topic.english ?? id.name
          return "    \(node(id)) [label=\(quoted(topic))];"
        } + ["  }"]
    }
  }

  /// From each page to the next.
  private var pageOrder: [String] {
    let pages = guidebook.pages.enumerated().filter { !$0.element.isEmpty }
    return zip(pages, pages.dropFirst()).compactMap { from, to in
      guard let last = from.element.last, let first = to.element.first else { return nil }
      return "  \(node(last)) -> \(node(first)) "
        + "[ltail=cluster_\(from.offset + 1), lhead=cluster_\(to.offset + 1), penwidth=2];"
    }
  }

  /// From each question to those that are asked or not, depending on its answer.
  private var conditions: [String] {
    guidebook.questions.flatMap { question in
      guard let findings = question.isAskedIf?.findings else { return [String]() }
      return guidebook.questions.filter { asked in findings.contains { $0.question == asked.id } }
        .map { asked in
          let own = findings.filter { $0.question == asked.id }
          return "  \(node(asked.id)) -> \(node(question.id)) "
            + "[style=dashed, constraint=false, label=\(quoted("asked by " + names(own)))];"
        }
    }
  }

  private func names(_ findings: Set<Finding>) -> String {
    let places = findings.filter { if case .place = $0 { true } else { false } }
    let rest = findings.subtracting(places).map(\.description).sorted()
    return (rest + (places.isEmpty ? [] : ["places"])).joined(separator: ", ")
  }

  /// The levels, side by side at the foot, with the one that is left when no rule holds.
  private var levels: [String] {
    ["  subgraph levels {", "    rank=sink; node [shape=oval];"]
      + Urgency.allCases.map { "    \(node($0)) [label=\(quoted($0.words))];" }
      + ["  }", "  otherwise [shape=plaintext, label=\"no rule holds\"];"]
      + ["  otherwise -> \(node(guidebook.fallback.urgency)) [style=dotted];"]
  }

  /// From each question to the levels of the rules that look at it.
  private var consequences: [String] {
    let read = guidebook.rules.map { rule in
      (level: rule.urgency, questions: Set(rule.conditions.flatMap(\.findings).map(\.question)))
    }
    return guidebook.questions.flatMap { question in
      Urgency.allCases.filter { level in
        read.contains { $0.level == level && $0.questions.contains(question.id) }
      }.map { "  \(node(question.id)) -> \(node($0)) [penwidth=0.4, arrowsize=0.5];" }
    }
  }

  private func node(_ question: Question.ID) -> String { quoted(question.name) }

  private func node(_ urgency: Urgency) -> String { quoted("level: \(urgency.words)") }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}
