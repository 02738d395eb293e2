import Console
import Figures
import Journey
import Testing

@testable import Screens
@testable import Soaking

private let console = Look(size: Size(rows: 24, columns: 80), glyphs: .console)

/// Each of the others: every repertoire, and every size that is laid out in a way of its own.
private let others = [
  Look(size: Size(rows: 24, columns: 80), glyphs: .ascii),
  Look(size: Size(rows: 24, columns: 80), glyphs: .rich),
  Look(size: Size(rows: 20, columns: 60), glyphs: .ascii),
  Look(size: Size(rows: 20, columns: 60), glyphs: .console),
  Look(size: Size(rows: 37, columns: 100), glyphs: .rich),
  Look(size: Size(rows: 43, columns: 132), glyphs: .rich),
]

extension ReviewedPage {
  /// Whoever has come there, in each look.
  fileprivate var inEachLook: [Visitor] {
    let visitor = visitor(console)
    return ([console] + others).map { look in
      var visitor = visitor
      visitor.look = look
      return visitor
    }
  }
}

/// The looks at a page differ in glyphs, in where lines and pages end and in
/// whether there is a figure, and in nothing else.
@Suite struct `In every look` {
  @Test(arguments: ReviewedPage.all)
  func `a place says the same words in the same inks, and offers the same items`(
    page: ReviewedPage
  ) {
    let visitor = page.visitor(console)
    switch visitor.journey.scene {
    // These tell of the window, or of what stood on the page before.
    case .help, .words, .testPage: return
    default: break
    }
    let usual = visitor.layout
    #expect(!usual.said.isEmpty)
    for visitor in page.inEachLook.dropFirst() {
      let layout = visitor.layout
      #expect(layout.said.difference(from: usual.said) == [], "\(visitor.look.words)")
      #expect(layout.offered == usual.offered, "\(visitor.look.words)")
    }
  }

  @Test(arguments: ReviewedPage.all)
  func `each line of a page is drawn whole, and head and foot say the way`(page: ReviewedPage) {
    for visitor in page.inEachLook {
      for sight in visitor.onEachPage {
        #expect(sight.faults == [], "\(visitor.look.words), page \(sight.layout.page + 1)")
      }
    }
  }

  @Test(arguments: ReviewedPage.all) func `a figure has the same cells, and the same tones in them`(
    page: ReviewedPage
  ) {
    let usual = page.visitor(console)
    let tones = Glyphs.allCases.map { glyphs in
      var visitor = usual
      visitor.look.glyphs = glyphs
      return visitor.page.tones
    }
    #expect(Set(tones).count == 1)
  }
}

@Suite struct `Without colour` {
  @Test(arguments: ReviewedPage.all) func `what is chosen has a mark, and nothing else has one`(
    page: ReviewedPage
  ) {
    for line in page.visitor(.plain).layout.folio.pages.joined() where !line.isInput {
      let isMarked = line.text.contains(/\(\*\)|\[x\]/)
      let isChosen = line.spans.contains { $0.ink == .chosen }
      // The rest of what goes over two lines stands below its mark.
      #expect(isMarked ? isChosen : !isChosen || line.text.hasPrefix("     "), "\(line.text)")
    }
  }

  @Test(arguments: Glyphs.allCases) func `the frames of urgencies differ`(glyphs: Glyphs) {
    let frames = [Signal.notice, .caution, .danger, .alarm].map { Border.signal($0, glyphs) }
    for (place, frame) in frames.enumerated() {
      #expect(!frames[..<place].contains(frame))
    }
  }
}

extension Visitor {
  fileprivate var layout: Layout { Layout(of: journey, look.on(journey)) }

  /// What the visitor sees on each page of the place.
  fileprivate var onEachPage: [Sight] {
    var (reader, sights) = (journey, [Sight]())
    var shown = Shown(reader, look)
    guard let folio = shown.layout?.folio else { return [] }
    for index in folio.pages.indices {
      if folio.pages.count > 1 {
        _ = reader.receive(.turnedTo(folio.mark(of: index), focus: nil))
        shown = Shown(reader, look, after: shown)
      }
      guard let layout = shown.layout else { continue }
      sights.append(
        Sight(
          journey: reader, look: look, bindings: shown.bindings, layout: layout,
          page: shown.page))
    }
    return sights
  }
}

/// A page as somebody sees it, and what it was drawn from.
private struct Sight {
  let journey: Journey
  let look: Look
  let bindings: [Binding]
  let layout: Layout
  let page: Page

  private var rows: [Substring] {
    page.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// All that is wrong with the page.
  var faults: [String] {
    var faults = [page.fault(showing: journey, look)].compactMap(\.self) + faultsInBody
    if !layout.sheet.isBare { faults += faultsInHead + faultsInFoot }
    return faults
  }

  /// Each line stands whole on the page, beside the figure, and with it between head and foot.
  private var faultsInBody: [String] {
    let body = Area(top: 2, left: 0, rows: look.size.rows - 4, columns: look.size.columns)
    let (text, lines) = (layout.text, layout.folio.pages[layout.page])
    var faults = [text, layout.figure].compactMap(\.self).filter { !$0.isInside(body) }
      .map { "\($0) is outside" }
    if let figure = layout.figure, figure.right > text.left { faults.append("the figure is over") }
    if lines.count > text.size.rows { faults.append("\(lines.count) lines are too many") }
    for (offset, line) in lines.enumerated() {
      let wanted = line.spans.map(\.text).joined()
      // The mark of the focus stands where the line is blank.
      let isDrawn = wanted.enumerated().allSatisfy { place, glyph in
        let shown = page[text.top + offset, text.left + place].glyph
        return shown == glyph || place == 0 && glyph == " " && shown == look.glyphs.marker
      }
      if !isDrawn || wanted.columns > text.size.columns { faults.append("not whole: \(wanted)") }
    }
    return faults
  }

  /// The head ends with how far along one is, and has the place before, cut if there is no room.
  private var faultsInHead: [String] {
    let (row, count, place) = (rows[0], layout.folio.pages.count, layout.sheet.place)
    let progress = count > 1 ? "Page \(layout.page + 1) of \(count)" : layout.sheet.progress ?? ""
    let names = String(row.dropLast(progress.count)).replacing(#/^ +| +$/#, with: "")
    let ellipsis = look.glyphs.fold("…")
    let isCut = names.hasSuffix(ellipsis) && place.hasPrefix(names.dropLast(ellipsis.count))
    return row.hasSuffix(progress) && (names.hasSuffix(place) || isCut) ? [] : ["head: \(row)"]
  }

  /// The foot has the last keys at any rate, and of the others those for which there is room; what
  /// went wrong stands above them.
  private var faultsInFoot: [String] {
    let wide = Look(size: Size(rows: look.size.rows, columns: 1000), glyphs: look.glyphs)
    let (shown, all) = (
      Footer(bindings, look).parts.map(\.text), Footer(bindings, wide).parts.map(\.text)
    )
    var faults = shown.last == all.last && shown.isSubsequence(of: all) ? [] : ["keys: \(shown)"]
    let (keys, above) = (rows[look.size.rows - 1], rows[look.size.rows - 2])
    if keys.columns >= look.size.columns || keys.without(" ") != shown.joined().without(" ") {
      faults.append("foot: \(keys)")
    }
    if let problem = layout.sheet.problem, above != "  \(problem)" { faults.append("no problem") }
    return faults
  }
}

extension Page {
  /// The tones of a figure, the louder one of each cell.
  fileprivate var tones: [[UInt8]] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        guard case .figure(let upper, let lower) = self[row, column].ink else { return 0 }
        return max(upper.rawValue, lower.rawValue)
      }
    }
  }
}

extension Area {
  fileprivate func isInside(_ other: Area) -> Bool {
    top >= other.top && left >= other.left && bottom <= other.bottom && right <= other.right
  }
}

extension Look {
  /// The look in a few words.
  fileprivate var words: String { "\(size.columns) x \(size.rows), \(glyphs.rawValue)" }
}

extension Sequence where Element: Equatable {
  /// Whether all elements stand in another sequence, in this order.
  fileprivate func isSubsequence(of other: some Sequence<Element>) -> Bool {
    var rest = other.makeIterator()
    return allSatisfy { element in
      while let next = rest.next() { if next == element { return true } }
      return false
    }
  }
}

extension StringProtocol {
  fileprivate func without(_ sign: Character) -> String { String(filter { $0 != sign }) }
}
