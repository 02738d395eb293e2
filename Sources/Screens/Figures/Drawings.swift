import Assessment
import Console
import Wording

extension Drawing {
  /// The shapes, each in its tone.
  var figure: Figure<Tone> {
    switch self {
    case .nerveRoot: Self.nerveRootFigure
    case .slippedDisc: Self.slippedDiscFigure
    case .stocking: Self.stockingFigure
    case .saddle: SaddleFigure.figure
    case .strip: Self.stripFigure
    }
  }

  /// What the tones stand for.
  var legend: [(tone: Tone, name: Legend)] {
    switch self {
    case .nerveRoot: [(.body, .bone), (.kin, .disc), (.focus, .nerve)]
    case .slippedDisc:
      [
        (.body, .bone), (.kin, .disc), (.chosen, .softCentre),
        (.focus, .nerve),
      ]
    case .stocking: [(.focus, .whereItBegins)]
    case .saddle: [(.focus, .saddle)]
    case .strip: [(.focus, .strip)]
    }
  }

  /// The spine from the left side, with the cord behind it and two roots that leave it.
  private static let nerveRootFigure = Figure<Tone>(
    width: 0...20, height: 0...18,
    [
      (.body, .piece(top: 0, 1...8, bottom: 4, 1...8)),
      (.kin, .piece(top: 4, 1.6...7.4, bottom: 7, 1.6...7.4)),
      (.body, .piece(top: 7, 1...8, bottom: 11, 1...8)),
      (.kin, .piece(top: 11, 1.6...7.4, bottom: 14, 1.6...7.4)),
      (.body, .piece(top: 14, 1...8, bottom: 18, 1...8)),
      (.focus, .piece(top: 0, 10...12, bottom: 18, 10...12)),
      (.focus, .limb(x: 11, y: 4.5, width: 1.2, toX: 18.5, toY: 8.5, toWidth: 1)),
      (.focus, .limb(x: 11, y: 11.5, width: 1.2, toX: 18.5, toY: 15.5, toWidth: 1)),
    ])

  /// A disc from nearby, whose soft centre has come through and touches a nerve.
  private static let slippedDiscFigure = Figure<Tone>(
    width: 0...20, height: 0...18,
    [
      (.body, .piece(top: 0, 0.5...9, bottom: 5, 0...9.5)),
      (.kin, .piece(top: 6, 0...9.8, bottom: 12, 0...9.8)),
      (.body, .piece(top: 13, 0...9.5, bottom: 18, 0.5...9)),
      (.chosen, .ellipse(x: 5.5, y: 9, width: 7, height: 3.2)),
      (.chosen, .limb(x: 8, y: 9, width: 2.6, toX: 11.8, toY: 9, toWidth: 3)),
      (.focus, .piece(top: 0, 13.2...15, bottom: 18, 13.2...15)),
      (.focus, .limb(x: 14, y: 8.5, width: 1.6, toX: 19.2, toY: 13.5, toWidth: 1.2)),
    ])

  /// Legs and hands from the front, where the longest nerves end.
  private static let stockingFigure = BodyFigure.front.toned(height: 20...40) { part in
    guard case .region(let place) = part else { return .body }
    let isFar = ["foot-top", "shin-inner", "shin-outer", "hand"].contains(place.region)
    return isFar ? .focus : .body
  }

  /// The trunk from behind, with a strip on its right side.
  private static let stripFigure = BodyFigure.back.toned(
    height: 5...24, and: [(.focus, .piece(top: 12, 0.7...4.6, bottom: 15, 0.7...4.2))]
  ) { part in
    if case .region(let place) = part, place.side == .middle { .shade } else { .body }
  }
}

extension Figure<BodyPart> {
  /// A cut of the figure in tones, with shapes on it.
  fileprivate func toned(
    height: ClosedRange<Double>, and others: [(Tone, Shape)] = [], _ tone: (BodyPart) -> Tone
  ) -> Figure<Tone> {
    Figure<Tone>(
      width: width, height: height,
      Array(zip(parts, shapes)).map { (tone($0), $1) } + others)
  }
}

extension Setting {
  /// The rows of a drawing.
  private static let rows = 9

  /// A drawing with what its tones stand for on its right; none in large text, which has no room
  /// for it.
  func drawingLines(_ drawing: Drawing, _ names: [String]) -> [Line] {
    guard large == nil else { return [] }
    let figure = drawing.figure
    let (breadth, length) = (
      figure.width.upperBound - figure.width.lowerBound,
      figure.height.upperBound - figure.height.lowerBound
    )
    let columns = Int((breadth / length * Double(Self.rows * 2)).rounded(.up))
    let legend = columns + 6
    var page = Page(Size(rows: Self.rows, columns: width))
    page.draw(
      figure.raster(rows: Self.rows, columns: columns), row: 0, column: 2, glyphs: glyphs,
      tone: \.self)
    for (place, entry) in drawing.legend.enumerated() where place < names.count {
      let row = 2 + place * 2
      page.draw(
        Raster(filledWith: entry.tone, rows: 1, columns: 2), row: row, column: legend,
        glyphs: glyphs, tone: \.self)
      page.write(names[place], row: row, column: legend + 3, ink: .faint)
    }
    return (0..<Self.rows).map { row in
      let spans = page.runs(of: row).map {
        Line.Span(text: String(decoding: $0.text, as: UTF8.self), ink: $0.ink)
      }
      return line(spans, stays: true)
    }
  }
}
