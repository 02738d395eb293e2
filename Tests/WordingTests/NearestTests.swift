import Testing
import Wording

@Suite("The nearest name")
struct NearestTests {
  let names = ["bladder", "bowel", "numb", "no"]

  @Test(arguments: [
    ("bladder", "bladder"), ("blader", "bladder"), ("balder", "bladder"), ("bowl", "bowel"),
    ("nump", "numb"),
  ])
  func `a slip of the fingers finds the name`(slip: String, name: String) {
    #expect(slip.nearest(of: names) == name)
  }

  @Test(arguments: ["", "x", "xy", "kidney", "a-quite-different-question"])
  func `what is unlike every name finds none`(text: String) {
    #expect(text.nearest(of: names) == nil)
  }
}
