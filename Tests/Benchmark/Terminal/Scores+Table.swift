extension Scores {
  /// A table of all figures: a median for each competitor, how far two equal programs come apart,
  /// how the guide stands to the menu in C, and what it was to keep to.
  func table(of rows: [Figure], among competitors: [Competitor]) -> [String] {
    let head =
      "".padded(to: 38) + competitors.map { right($0.rawValue) }.joined()
      + right("again/C") + right("guide/C") + "  target"
    return [head]
      + rows.map { figure in
        let medians = competitors.map {
          right(middle(figure, of: $0).map { brief($0 * figure.scale) })
        }
        let ratios = [Competitor.again, .guide].map {
          right(ratio(figure, of: $0, to: .menu).map(figures))
        }
        let verdict = figure.target.map { target in
          "\(target.words(for: figure)): \(target.verdict(on: figure, in: self).rawValue)"
        }
        return figure.name.padded(to: 38) + medians.joined() + ratios.joined() + "  "
          + (verdict ?? "")
      }
  }

  private func right(_ text: String?) -> String {
    let text = text ?? "–"
    return String(repeating: " ", count: max(1, 9 - text.count)) + text
  }
}

/// Three figures or a little more.
func figures(_ value: Double) -> String {
  let scale = value < 1 ? 1000.0 : value < 10 ? 100 : value < 100 ? 10 : 1
  let rounded = (value * scale).rounded() / scale
  return scale == 1 ? "\(Int(rounded))" : "\(rounded)"
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
