import Assessment
import Console
import Journey

enum Illustration {
  case body(BodyView, focus: Region.ID?, chosen: Set<Place>)
  init?(of question: Question, _ journey: Journey) { return nil }
  func columns(rows: Int, room: Int) -> Int { 0 }
  func draw(on page: inout Page, in area: Area, _ look: Look) {}
}
