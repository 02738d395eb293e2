import Console
import Journey
import Screens

/// What is wrong with what can be read: every word has to stand on some page, in order.
func faultInReading(_ journey: Journey, _ look: Look) -> String? {
  // Large letters are drawn in cells, and are read back by tests of their own.
  guard !journey.isLarge else { return nil }
  var reader = journey
  if takesPages(journey, look) { _ = reader.receive(.turnedTo(.start, focus: nil)) }
  var shown = pages(to: reader, look).flatMap { page in
    page.text.split { $0 == " " || $0 == "\n" }
  }[...]
  for line in PageWords(shownTo: reader, look).lines {
    for word in line.split(separator: " ") {
      guard let place = shown.firstIndex(of: word) else {
        return "“\(word)” of “\(line)” is not shown"
      }
      shown = shown[(place + 1)...]
    }
  }
  return nil
}

/// All pages of the scene, as somebody sees them who turns from one to the next.
///
/// No item has the focus, as what is said can depend on it.
func pages(to visitor: Journey, _ look: Look) -> [Page] {
  guard takesPages(visitor, look) else { return [draw(visitor, look)] }
  var reader = visitor
  _ = reader.receive(.turnedTo(.start, focus: nil))
  var pages = [draw(reader, look)]
  while let mark = nextPage(reader, look), mark > reader.here.bookmark {
    _ = reader.receive(.turnedTo(mark, focus: nil))
    pages.append(draw(reader, look))
  }
  return pages
}

private func takesPages(_ journey: Journey, _ look: Look) -> Bool {
  nextPage(journey, look) != nil
}

/// Where the key for the next page leads.
private func nextPage(_ journey: Journey, _ look: Look) -> Bookmark? {
  guard case .turnedTo(let mark, _) = meaning(of: .pageDown, in: journey, look) else { return nil }
  return mark
}
