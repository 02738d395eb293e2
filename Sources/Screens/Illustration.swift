import Assessment
import Console
import Journey
import Wording

/// A figure that goes with a scene.
enum Illustration {
  /// The body, with the region under the focus and the places that are marked.
  case body(BodyView, focus: Region.ID?, chosen: Set<Place>)
  /// The legs: those affected from the start, and the one that came later.
  case legs(Set<LegsFigure.Part>, later: LegsFigure.Part?)
  /// Where a bicycle seat touches.
  case saddle

  /// The figure of a question that has one, as its options are gone through.
  init?(of question: Question, _ journey: Journey) {
    switch question.id {
    case "legs-affected":
      guard case .option(_, let option) = journey.here.focus else { return nil }
      self =
        switch option {
        case "one-leg": .legs([.left], later: nil)
        case "both-legs": .legs([.left, .right], later: nil)
        case "one-then-both": .legs([.left], later: .right)
        default: .legs([], later: nil)
        }
    case "saddle-feeling": self = .saddle
    default: return nil
    }
  }

  /// Columns that the figure takes beside the text, or none where the text needs them.
  func columns(rows: Int, room: Int) -> Int {
    let wanted = min(max(24, rows + 2), 44)
    // The widest option with its tick must still stand on one line beside a small figure.
    return room - wanted - 2 >= 46 ? wanted : 0
  }

  /// Draws the figure in an area, with the names of the sides below it.
  func draw(on page: inout Page, in area: Area, _ look: Look) {
    let rows = area.size.rows - 1
    switch self {
    case .body(let view, let focus, let chosen):
      let raster = BodyFigure.figure(view).raster(rows: rows, columns: area.size.columns)
      page.draw(raster, row: area.top, column: area.left, glyphs: look.glyphs) { part in
        part.tone(focus: focus, chosen: chosen)
      }
      let (left, right) = (look.say(.yourLeft), look.say(.yourRight))
      page.caption(view == .back ? left : right, view == .back ? right : left, in: area)
    case .legs(let affected, let later):
      let raster = LegsFigure.figure.raster(rows: min(rows, 24), columns: area.size.columns)
      page.draw(raster, row: area.top, column: area.left, glyphs: look.glyphs) { part in
        affected.contains(part) ? .chosen : part == later ? .focus : .body
      }
    case .saddle:
      let raster = SaddleFigure.figure.raster(rows: min(rows, 20), columns: area.size.columns)
      page.draw(raster, row: area.top, column: area.left, glyphs: look.glyphs) { part in
        part == .saddle ? .focus : .body
      }
    }
  }
}

extension BodyPart {
  fileprivate func tone(focus: Region.ID?, chosen: Set<Place>) -> Tone {
    guard case .region(let place) = self else { return .body }
    if place.region == focus { return .focus }
    if chosen.contains(place) { return .chosen }
    return BodyFigure.shaded.contains(place.region) ? .shade : .body
  }
}

extension Page {
  fileprivate mutating func caption(_ left: String, _ right: String, in area: Area) {
    let row = area.bottom - 1
    write(left, row: row, column: area.left, ink: .faint)
    write(right, row: row, column: area.right - right.columns, ink: .faint)
  }
}
