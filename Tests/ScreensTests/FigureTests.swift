import Assessment
import Console
import Journey
import Knowledge
import Testing

@testable import Screens

@Suite struct `The body` {
  @Test(arguments: BodyView.allCases, [20, 23, 40])
  func `shows every region of its view on each side, and left and right where they belong`(
    view: BodyView, rows: Int
  ) {
    let raster = BodyFigure.figure(view).raster(rows: rows, columns: rows * 3 / 2)
    for region in Guidebook.tinglingBack.regions(seenFrom: view) {
      for side in [Side.left, .right] {
        let part = BodyPart.region(Place(region.id, side))
        #expect(raster.parts.contains(part), "\(region.id) \(side)")
        // From behind the person's left is on the left of the page, from the front on the right.
        let isOnLeft = raster.offset(of: part) < 0
        #expect(isOnLeft == ((view == .back) == (side == .left)), "\(region.id) \(side)")
      }
    }
  }

  @Test func `shows the middle of the spine from behind`() {
    let raster = BodyFigure.back.raster(rows: 20, columns: 30)
    for region in Guidebook.tinglingBack.regions(seenFrom: .back)
    where region.sides.contains(.middle) {
      #expect(raster.parts.contains(.region(Place(region.id, .middle))), "\(region.id)")
    }
  }
}
