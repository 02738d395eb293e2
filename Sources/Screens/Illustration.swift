import Assessment
import Console
import Figures
import Journey
import Wording

/// A figure that goes with a scene.
enum Illustration: Equatable {
  /// The body from a side, with what is lit on it.
  case body(BodyFigure, BodyView, BodyLight)
  /// What goes with a question.
  case drawing(Drawing)

  /// The figure of a question that has one, as its options are gone through.
  init?(of question: Question, _ journey: Journey) {
    let option: Option.ID? = if case .option(_, let id) = journey.focus { id } else { nil }
    guard let drawing = question.picture?.drawing(at: option) else { return nil }
    self = .drawing(drawing)
  }

  /// The body with nothing lit on it, where there is much room beside a first page.
  static func bodyAtRest(_ journey: Journey, _ look: Look) -> Illustration? {
    guard look.size.columns >= 112 else { return nil }
    let body = journey.body
    return .body(body, body.first, BodyLight())
  }

  /// Columns that the figure takes beside the text, or none where the text needs them.
  ///
  /// Where there is room the body is seen from both sides.
  func columns(rows: Int, room: Int) -> Int {
    let wanted = min(max(Self.narrowest, rows + 2), 44)
    // The widest option with its tick must still stand on one line beside a small figure.
    let free = room - 2 - 46
    if case .body = self {
      let each = min(wanted, (free - Self.gap) / 2)
      if each >= Self.narrowest { return each * 2 + Self.gap }
    }
    return wanted <= free ? wanted : 0
  }

  /// Rows that the figure takes of those that there are.
  func rows(of rows: Int) -> Int {
    switch self {
    case .body: rows
    case .drawing(let drawing): min(rows, drawing.rows)
    }
  }

  /// The least columns of a figure, and the columns between two.
  private static let (narrowest, gap) = (24, 2)

  /// Draws the figure in an area, with the names of the sides below it.
  func draw(on page: inout Page, in area: Area, _ look: Look) {
    let part = Area(
      top: area.top, left: area.left, rows: rows(of: area.size.rows), columns: area.size.columns)
    switch self {
    case .body(let body, let view, let light):
      for (shown, part) in Self.parts(of: area, view) {
        let face = body[shown]
        page.draw(face.figure, in: part, look) { part in light.tone(of: part, of: face) }
        page.caption(shown, isAtHand: shown == view, in: part, look)
      }
    case .drawing(let drawing):
      page.draw(drawing.figure, in: part, look, tone: \.self)
    }
  }

  /// What a tap on the figure points at.
  func place(at spot: Spot, in area: Area) -> Place? {
    guard case .body(let body, let view, _) = self else { return nil }
    return Self.parts(of: area, view).lazy.compactMap { shown, part in
      body[shown].figure.part(at: spot, in: part.withoutCaption).flatMap { found in
        if case .region(let place) = found { place } else { nil }
      }
    }.first
  }

  /// Where the body from each side stands: both beside each other, or the one at hand.
  private static func parts(of area: Area, _ view: BodyView) -> [(BodyView, Area)] {
    let each = (area.size.columns - gap) / 2
    guard each >= narrowest else { return [(view, area)] }
    return BodyView.allCases.enumerated().map { place, view in
      (
        view,
        Area(
          top: area.top, left: area.left + place * (each + gap), rows: area.size.rows,
          columns: each)
      )
    }
  }
}

extension Area {
  /// The area without its last row.
  fileprivate var withoutCaption: Area {
    Area(top: top, left: left, rows: size.rows - 1, columns: size.columns)
  }
}

extension Page {
  fileprivate mutating func draw<Part>(
    _ figure: Figure<Part>, in area: Area, _ look: Look, tone: (Part) -> Tone
  ) {
    let area = area.withoutCaption
    draw(
      figure.raster(rows: area.size.rows, columns: area.size.columns), row: area.top,
      column: area.left, glyphs: look.glyphs, tone: tone)
  }

  /// Names the sides of the body below it, and the view between them.
  fileprivate mutating func caption(
    _ view: BodyView, isAtHand: Bool, in area: Area, _ look: Look
  ) {
    let (mine, others) = (look.say(.yourLeft), look.say(.yourRight))
    let (left, right) = view == .back ? (mine, others) : (others, mine)
    let name = look.say(view == .back ? .backView : .frontView)
    let row = area.bottom - 1
    write(left, row: row, column: area.left, ink: .faint)
    write(right, row: row, column: area.right - right.columns, ink: .faint)
    let free = left.columns + (area.size.columns - left.columns - right.columns - name.columns) / 2
    if area.size.columns >= left.columns + right.columns + name.columns + 2 {
      write(name, row: row, column: area.left + free, ink: isAtHand ? .strong : .faint)
    }
  }
}
