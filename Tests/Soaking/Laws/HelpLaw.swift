import Console
package import Journey
package import Screens
import Wording

/// What is wrong with the help on where the visitor is: it has to name the keys that mean something
/// there, and no other.
package func faultInHelp(_ journey: Journey, _ look: Look) -> String? {
  let names = namesInHelp(journey, look)
  let shown = Shown(journey, look)
  var known: Set<String> = []
  for stroke in Keyboard.named {
    guard let phrase = stroke.name else { return "\(stroke) has no name" }
    let name = look.glyphs.fold(look.language.say(phrase, at: Locality()))
    known.insert(name)
    let means = shown.meaning(of: stroke) != nil
    if means != names.contains(name) {
      return means ? "help does not name \(name)" : "help names \(name), which means nothing"
    }
  }
  return names.subtracting(known).first.map { "help names \($0), which is no key" }
}

/// The names of keys that the pages of help show.
private func namesInHelp(_ journey: Journey, _ look: Look) -> Set<String> {
  var helped = journey
  _ = helped.receive(.askedForHelp)
  let names = pages(to: helped, look).flatMap { page in
    (2..<page.size.rows - 2).flatMap { page.keys(in: $0) }
  }
  return Set(names.flatMap(signs))
}

/// The signs of a range as in `1-3`.
private func signs(_ range: Substring) -> [String] {
  let ends = range.utf8.split(separator: UInt8(ascii: "-"))
  guard ends.count == 2, ends.allSatisfy({ $0.count == 1 }), let first = ends[0].first,
    let last = ends[1].first, first < last
  else { return [String(range)] }
  return (first...last).map { String(UnicodeScalar($0)) }
}

extension Page {
  /// What stands in a row as the names of keys.
  fileprivate func keys(in row: Int) -> [Substring] {
    let glyphs = (0..<size.columns).map { column -> Character in
      let cell = self[row, column]
      return cell.ink == .key ? cell.glyph ?? " " : " "
    }
    return String(glyphs).split(separator: " ")
  }
}
