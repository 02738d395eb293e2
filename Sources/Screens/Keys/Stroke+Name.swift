package import Console
package import Wording

extension Stroke {
  /// What is printed on the key; a mouse and a finger have nothing printed on them.
  package var name: Phrase? {
    switch self {
    case .up: .keyUp
    case .down: .keyDown
    case .left: .keyLeft
    case .right: .keyRight
    case .pageUp: .keyPageUp
    case .pageDown: .keyPageDown
    case .home: .keyHome
    case .end: .keyEnd
    case .enter: .keyEnter
    case .tab: .keyTab
    case .backTab: .keyBackTab
    case .escape: .keyEscape
    case .backspace: .keyBackspace
    case .delete: .keyDelete
    case .insert: .keyInsert
    case .function(let number): .keyFunction(number)
    case .character(" "): .keySpace
    case .character(let character): .keyCharacter(character)
    case .control(let letter): .keyControl(letter)
    case .tap, .wheelUp, .wheelDown: nil
    }
  }
}

extension [Binding] {
  /// The names of all keys that do alike: the first of each binding, then the second of each.
  func names(_ look: Look) -> [String] {
    let names = map { $0.strokes.compactMap(\.name).map { look.say($0) } }
    let longest = names.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in
      names.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
    .withRanges
  }
}

extension [String] {
  /// The names with three signs or more in a row written as in `1-3`.
  fileprivate var withRanges: [String] {
    let runs = reduce(into: [[String]]()) { runs, name in
      if let last = runs.last?.last, last.isFollowed(by: name) {
        runs[runs.count - 1].append(name)
      } else {
        runs.append([name])
      }
    }
    return runs.flatMap { run in
      guard run.count > 2, let first = run.first, let last = run.last else { return run }
      return ["\(first)-\(last)"]
    }
  }
}

extension String {
  /// Whether the other is the next digit or letter.
  fileprivate func isFollowed(by other: String) -> Bool {
    guard utf8.count == 1, other.utf8.count == 1, let sign = utf8.first, let next = other.utf8.first
    else { return false }
    return next == sign + 1
  }
}
