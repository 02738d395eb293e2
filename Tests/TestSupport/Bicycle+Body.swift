package import Assessment
import Figures

extension Bicycle {
  /// The bicycle as the map draws it.
  package static let body = BodyFigure(first: .back, back: rear, front: front)

  private static let front = BodyFigure.Face(
    Figure(
      width: -10...10, height: 0...20,
      [
        (.plain, .limb(x: 0, y: 2, width: 2, toX: 0, toY: 12, toWidth: 2)),
        (.region(Place("bell", .left)), .ellipse(x: 4, y: 2, width: 3, height: 3)),
        (.region(Place("bell", .right)), .ellipse(x: -4, y: 2, width: 3, height: 3)),
        (.region(Place("front-wheel", .left)), .piece(top: 8, 0...2, bottom: 20, 0...2)),
        (.region(Place("front-wheel", .right)), .piece(top: 8, -2...0, bottom: 20, -2...0)),
      ]),
    around: ["bell": .init(down: "front-wheel"), "front-wheel": .init(up: "bell")])

  private static let rear = BodyFigure.Face(
    Figure(
      width: -10...10, height: 0...20,
      [
        (.region(Place("bell", .left)), .ellipse(x: -4, y: 2, width: 3, height: 3)),
        (.region(Place("bell", .right)), .ellipse(x: 4, y: 2, width: 3, height: 3)),
        (.region(Place("seat", .middle)), .ellipse(x: 0, y: 5, width: 5, height: 2)),
        (.region(Place("rear-wheel", .left)), .piece(top: 8, -3 ... -1, bottom: 20, -3 ... -1)),
        (.region(Place("rear-wheel", .middle)), .piece(top: 8, -1...1, bottom: 20, -1...1)),
        (.region(Place("rear-wheel", .right)), .piece(top: 8, 1...3, bottom: 20, 1...3)),
      ]),
    shaded: [.region(Place("rear-wheel", .middle))], middle: ["seat", "rear-wheel"],
    around: ["bell": .init(down: "rear-wheel"), "rear-wheel": .init(up: "bell")])
}
