import Console
import Journey
import Wording

/// The keys at the foot of a page, where they stand and what a tap on them means.
///
/// The page is drawn and tapped by the same footer.
struct Footer {
  /// The name of a key, or what it does in words.
  struct Part {
    let text: String
    let ink: Ink
    let event: Event
    var area: Area
  }

  /// All that is shown, from left to right.
  let parts: [Part]

  /// Sets as many keys as there is room for.
  ///
  /// The last ones are kept, as without a keyboard nothing else leads back and out.
  init(_ bindings: [Binding], _ look: Look) {
    let gap = 2
    var room = look.size.columns - 3
    var kept: [[Part]] = []
    for entry in bindings.filter(\.isInFooter).groupedByLabel.reversed() {
      let parts = Self.parts(of: entry, look)
      let need = parts.map(\.area.size.columns).reduce(0, +)
      guard need <= room else { continue }
      room -= need + gap
      kept.insert(parts, at: 0)
    }
    var column = 2
    self.parts = kept.flatMap { parts in
      defer { column += gap }
      return parts.map { part in
        var part = part
        part.area.left = column
        column = part.area.right
        return part
      }
    }
  }

  /// What a tap on a spot means.
  func event(at spot: Spot) -> Event? { parts.first { $0.area.contains(spot) }?.event }

  /// The names of keys that do alike, and then what they do.
  private static func parts(of entry: [Binding], _ look: Look) -> [Part] {
    let named = entry.compactMap { binding in
      binding.strokes.lazy.compactMap(\.name).first.map { (name: look.say($0), binding: binding) }
    }
    guard let last = named.last?.binding else { return [] }
    let joint = named.contains { $0.name.count > 1 } ? "/" : ""
    let keys = named.enumerated().map { index, key in
      part(key.name + (index < named.count - 1 ? joint : ""), .key, key.binding.event, look)
    }
    return keys + [part(" " + look.say(.key(last.label)), .plain, last.event, look)]
  }

  private static func part(_ text: String, _ ink: Ink, _ event: Event, _ look: Look) -> Part {
    Part(
      text: text, ink: ink, event: event,
      area: Area(top: look.size.rows - 1, left: 0, rows: 1, columns: text.columns))
  }
}

extension [Binding] {
  /// Runs of bindings that are called the same.
  var groupedByLabel: [[Binding]] {
    reduce(into: []) { groups, binding in
      if groups.last?.last?.label == binding.label {
        groups[groups.count - 1].append(binding)
      } else {
        groups.append([binding])
      }
    }
  }
}
