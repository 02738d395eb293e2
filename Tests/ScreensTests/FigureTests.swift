import Assessment
import Console
import Figures
import Journey
import Knowledge
import Testing

@testable import Screens

@Suite struct `The body` {
  @Test(arguments: BodyView.allCases, [20, 23, 40])
  func `shows every region of its view on each side, and left and right where they belong`(
    view: BodyView, rows: Int
  ) {
    let raster = Guidebook.tinglingBack.body[view].figure.raster(rows: rows, columns: rows * 3 / 2)
    for region in Guidebook.tinglingBack.regions(seenFrom: view) {
      for side in [Side.left, .right] {
        let part = BodyFigure.Part.region(Place(region.id, side))
        #expect(raster.parts.contains(part), "\(region.id) \(side)")
        // From behind the person's left is on the left of the page, from the front on the right.
        let isOnLeft = raster.centre(of: part).x < Double(raster.columns - 1) / 2
        #expect(isOnLeft == ((view == .back) == (side == .left)), "\(region.id) \(side)")
      }
    }
  }
}

/// Every place that can be pointed at from one side.
private func places(_ view: BodyView) -> [Place] {
  Guidebook.tinglingBack.regions(seenFrom: view).flatMap { region in
    region.sides.map { Place(region.id, $0) }
  }
}

@Suite struct `Steps over the body` {
  @Test(arguments: BodyView.allCases)
  func `lead to places that are drawn, and from any place to every other`(view: BodyView) {
    let all = places(view)
    let raster = Guidebook.tinglingBack.body[view].figure.raster(rows: 20, columns: 26)
    #expect(Set(all.map(BodyFigure.Part.region)).isSubset(of: raster.parts))
    for start in all {
      var reached: Set = [start]
      var open = [start]
      while let place = open.popLast() {
        for direction in Direction.allCases {
          guard let next = Guidebook.tinglingBack.body.neighbour(of: place, direction, from: view)
          else { continue }
          #expect(next != place && all.contains(next), "\(place) \(direction)")
          if reached.insert(next).inserted { open.append(next) }
        }
      }
      #expect(reached == Set(all), "\(start)")
    }
  }

  @Test(arguments: BodyView.allCases)
  func `are the same on both sides, as in a mirror`(view: BodyView) {
    for place in places(view) {
      for direction in Direction.allCases {
        #expect(
          Guidebook.tinglingBack.body.neighbour(of: place, direction, from: view)?.mirrored
            == Guidebook.tinglingBack.body.neighbour(
              of: place.mirrored, direction.mirrored, from: view))
      }
    }
  }

  @Test(arguments: BodyView.allCases, [20, 40])
  func `go where the arrow points`(view: BodyView, rows: Int) {
    let raster = Guidebook.tinglingBack.body[view].figure.raster(rows: rows, columns: rows * 3 / 2)
    func centre(_ place: Place) -> (x: Double, y: Double) { raster.centre(of: .region(place)) }
    for place in places(view) {
      for direction in Direction.allCases {
        guard let next = Guidebook.tinglingBack.body.neighbour(of: place, direction, from: view)
        else { continue }
        let (from, to) = (centre(place), centre(next))
        let advance =
          switch direction {
          case .up: from.y - to.y
          case .down: to.y - from.y
          case .left: from.x - to.x
          case .right: to.x - from.x
          }
        #expect(advance > 0, "\(place) \(direction) to \(next)")
      }
    }
  }

  @Test func `are taken back by the opposite arrow, whatever lies that way`() {
    var visitor = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    // From the forearm up to the shoulder; from there, down alone would lead to the other forearm.
    visitor.press("tab")
    _ = visitor.journey.receive(.movedTo(.place(Place("forearm-little", .right))))
    visitor.press("up")
    #expect(visitor.journey.focus == .place(Place("shoulder-arm", .right)))
    visitor.press("down")
    #expect(visitor.journey.focus == .place(Place("forearm-little", .right)))
    visitor.press("up left down")
    #expect(visitor.journey.focus == .place(Place("mid-back", .right)))
  }
}

@Suite struct `List and figure` {
  @Test func `agree: the line of the place that is pointed at has the cursor and names the side`() {
    var visitor = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    visitor.press("down down down tab right")
    #expect(visitor.journey.focus == .place(Place("lower-back", .right)))
    #expect(visitor.page.text.contains("> 4 [ ] Lower back (right)"))
    visitor.press("enter")
    #expect(visitor.journey.answers.places == [Place("lower-back", .right)])
    #expect(visitor.page.text.contains("> 4 [x] Lower back: right"))
    visitor.press("left left")
    #expect(visitor.page.text.contains("> 4 [x] Lower back: right (left)"))
    visitor.press("tab")
    #expect(visitor.journey.focus == .region("lower-back"))
    // The figure is entered where something is marked.
    visitor.press("tab")
    #expect(visitor.journey.focus == .place(Place("lower-back", .right)))
  }

  @Test func `show where the nerves of a place go, and name them`() {
    var visitor = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    #expect(!visitor.page.text.contains("L1-L5"))
    visitor.press("down down down n")
    let text = visitor.page.text
    #expect(text.contains("Lower back - L1-L5"))
    #expect(text.contains("Nerves here: L1-L5."))
    #expect(text.contains("+"), "the outside of the thigh shares a nerve with the lower back")
    visitor.press("n")
    #expect(!visitor.page.text.contains("L1-L5"))
  }

  @Test func `without room for a figure there is only the list`() {
    let look = Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)
    var visitor = Visitor(.tinglingBack, knowing: "", asked: .bodyMap, look)
    let before = visitor.journey.focus
    visitor.press("tab")
    #expect(visitor.journey.focus != before)
    #expect(visitor.journey.focus == .region("upper-back"))
  }
}

extension Place {
  fileprivate var mirrored: Place {
    switch side {
    case .left: Place(region, .right)
    case .right: Place(region, .left)
    case .middle: self
    }
  }
}

extension Direction {
  fileprivate var mirrored: Direction { self == .left ? .right : self == .right ? .left : self }
}

extension Raster {
  /// The mean half cell that shows a part.
  fileprivate func centre(of part: Part) -> (x: Double, y: Double) {
    let found = (0..<rows).flatMap { row in
      (0..<columns).flatMap { column -> [(x: Double, y: Double)] in
        let (upper, lower) = parts(row: row, column: column)
        return (upper == part ? [(Double(column), Double(row * 2))] : [])
          + (lower == part ? [(Double(column), Double(row * 2 + 1))] : [])
      }
    }
    let count = Double(max(1, found.count))
    return (found.reduce(0) { $0 + $1.x } / count, found.reduce(0) { $0 + $1.y } / count)
  }
}
