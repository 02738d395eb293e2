import Assessment
import Console
import Figures
import Journey
import Wording

extension [Binding] {
  /// The keys on the figure of the body map, where the arrows go over the body.
  ///
  /// The focus is in the list, on a region, or on the figure, on a place of the body. Wherever it is,
  /// the line of its region is lit and bears the cursor, so that list and figure always agree.
  mutating func bindFigure(_ journey: Journey, _ layout: Layout) {
    guard case .map(let view) = journey.scene, layout.figure != nil,
      case .place(let place) = journey.focus
    else { return }
    for direction in Direction.allCases {
      let there = journey.step(direction, from: place, view) ?? place
      bind(direction.strokes, .moveOverBody, .movedTo(.place(there)), footer: true)
    }
    let isMarked = journey.answers.places.contains(place)
    bind(
      [.enter, .character(" ")], isMarked ? .unmark : .mark, .chose(.place(place)), footer: true)
    bind([.tab, .backTab], .toList, .movedTo(.region(place.region)), footer: true)
  }

  /// The keys of the body map beside those of every list.
  mutating func bindMap(_ journey: Journey, _ layout: Layout) {
    guard case .map(let view) = journey.scene else { return }
    let entry = journey.canPoint(layout) ? journey.placeToEnter(view) : nil
    if let entry { bind([.tab, .backTab], .toFigure, .movedTo(.place(entry)), footer: true) }
    bind([.character("t")], .turnBody, .chose(.turnBody), footer: journey.isPointing)
    if entry != nil {
      bind([.character("n")], journey.showsStrips ? .hideStrips : .showStrips, .askedForStrips)
    }
  }
}

extension Journey {
  /// Whether the focus is on the figure.
  fileprivate var isPointing: Bool { if case .place = focus { true } else { false } }

  /// Whether the body can be pointed at: it is the map, and there is room for a figure.
  func canPoint(_ layout: Layout) -> Bool {
    if case .map = scene { layout.figure != nil } else { false }
  }
}

extension Journey {
  /// Where the focus enters the figure from the list: a marked place of the region, else its middle,
  /// else its left.
  fileprivate func placeToEnter(_ view: BodyView) -> Place? {
    let regions = guidebook.regions(seenFrom: view)
    let region: Region? =
      if case .region(let id) = focus { guidebook.region(id) } else { regions.first }
    guard let region else { return nil }
    let marked = region.sides.first { answers.places.contains(Place(region.id, $0)) }
    let side = marked ?? (region.sides.contains(.middle) ? .middle : region.sides.first)
    return side.map { Place(region.id, $0) }
  }

  /// The place that a step leads to; a step back leads to where the last one came from.
  fileprivate func step(_ direction: Direction, from place: Place, _ view: BodyView) -> Place? {
    if case .place(let last) = here.previous,
      guidebook.body.neighbour(of: last, direction.opposite, from: view) == place
    {
      return last
    }
    return guidebook.body.neighbour(of: place, direction, from: view)
  }
}

extension Direction {
  fileprivate var strokes: [Stroke] {
    switch self {
    case .up: [.up, .wheelUp]
    case .down: [.down, .wheelDown]
    case .left: [.left]
    case .right: [.right]
    }
  }
}
