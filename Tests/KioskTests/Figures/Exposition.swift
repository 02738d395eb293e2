import Foundation

/// A text file of Prometheus, taken apart by its rules.
struct Exposition {
  struct Sample: Equatable {
    let name: String
    let labels: [String: String]
    let value: Double
  }

  private(set) var types: [String: String] = [:]
  private(set) var samples: [Sample] = []

  /// Nothing where the text breaks a rule.
  init?(_ text: String) {
    guard text.hasSuffix("\n") else { return nil }
    var helped: Set<String> = []
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.wholeMatch(of: /# HELP ([a-z_]+) [^\\]+/) {
        guard helped.insert(String(match.1)).inserted else { return nil }
      } else if let match = line.wholeMatch(of: /# TYPE ([a-z_]+) (counter|gauge|histogram)/) {
        guard types.updateValue(String(match.2), forKey: String(match.1)) == nil else { return nil }
      } else if let match = line.wholeMatch(of: /([a-z_]+)(?:\{(.*)\})? ([-+.0-9e]+)/) {
        guard let value = Double(match.3), let labels = Self.labels(match.2 ?? "") else {
          return nil
        }
        samples.append(Sample(name: String(match.1), labels: labels, value: value))
      } else {
        return nil
      }
    }
    guard helped == Set(types.keys), samples.allSatisfy({ family(of: $0.name) != nil }) else {
      return nil
    }
  }

  private static func labels(_ text: Substring) -> [String: String]? {
    var labels: [String: String] = [:]
    for part in text.split(separator: ",") {
      guard let match = part.wholeMatch(of: /([a-z_]+)="([^"\\]*)"/),
        labels.updateValue(String(match.2), forKey: String(match.1)) == nil
      else { return nil }
    }
    return labels
  }

  private func family(of name: String) -> String? {
    if types[name] != nil { return name }
    let end = ["_bucket", "_sum", "_count"].first { name.hasSuffix($0) } ?? ""
    let base = String(name.dropLast(end.count))
    return types[base] == "histogram" ? base : nil
  }

  /// The values of all samples of a name.
  func values(_ name: String) -> [Double] { samples.filter { $0.name == name }.map(\.value) }
}
