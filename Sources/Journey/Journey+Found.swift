public import Assessment

extension Journey {
  /// What takes long to find out about a scene, and does not depend on where the focus is.
  struct Found: Sendable {
    let questions: [Question]
    let items: [Item]
    /// The questions asked of this visitor so far; nothing at a scene that does not tell of them.
    let asked: [Question]?
  }

  /// Finds out once, for all that is asked about the scene until something changes.
  mutating func find() {
    guard found == nil else { return }
    if kept == nil, trail.contains(where: { $0.scene == .outcome }) { kept = report }
    let tells = here.scene.isAsking || here.scene == .check
    found = Found(questions: questions, items: items, asked: tells ? asked : nil)
  }

  /// The items of the scene that the visitor is at, in reading order.
  public var items: [Item] { found?.items ?? items(of: here.scene) }

  /// The questions of the page that the visitor is at, in order; none where no page is.
  public var questions: [Question] {
    if let found { return found.questions }
    return if case .page(let head) = here.scene { questions(on: head) } else { [] }
  }

  /// The questions that were answered or are still worth asking, in the order of asking.
  public var asked: [Question] { found?.asked ?? interview.asked(after: answers) }
}
