package import Assessment
package import Console
package import Journey

/// What the visitor is shown where they are: the page, and what each stroke means on it.
///
/// Whoever wants to know more than one thing of a page sets it only once. It never changes, and is
/// shared rather than copied, as it is more than a thousand bytes.
package final class Shown {
  let journey: Journey
  let look: Look
  /// The page as it is set; nothing in a window too small for one.
  let layout: Layout?
  /// The keys that work here.
  let bindings: [Binding]
  /// The page but for the focus.
  private lazy var ground =
    layout.map { Page(showing: $0, Footer(bindings, look), look) } ?? tooSmall

  /// Sets the scene that the visitor is at.
  ///
  /// - Parameter previous: what was shown before. Most keys only move the focus, and what shows the
  ///   same is neither set nor drawn again.
  package init(_ journey: Journey, _ look: Look, after previous: Shown? = nil) {
    let look = look.on(journey)
    self.journey = journey
    self.look = look
    let sheet = look.fits ? Sheet(of: journey, look) : nil
    let kept = sheet.flatMap { previous?.layout(showing: $0, to: journey, look) }
    layout = kept ?? sheet.map { Layout($0, of: journey, look) }
    bindings = layout.map { Screens.bindings(of: journey, $0) } ?? []
    if kept != nil, let previous,
      bindings.elementsEqual(previous.bindings, by: { $0.looks(like: $1) })
    {
      ground = previous.ground
    }
  }

  /// The layout, if it shows just this and the same page of it.
  private func layout(showing sheet: Sheet, to journey: Journey, _ look: Look) -> Layout? {
    guard let layout, self.look == look, self.journey.isLarge == journey.isLarge,
      layout.sheet == sheet, layout.page(for: journey) == layout.page
    else { return nil }
    return layout
  }

  /// The page as it is drawn.
  package var page: Page {
    var page = ground
    if let layout { page.drawFocus(focus, layout, look) }
    return page
  }

  private var tooSmall: Page { Page(tooSmall: look, canLeave: journey.site.kiosk == nil) }

  /// What has to be seen before anything on it can be meant: another page of the same text is
  /// another view, and so is the same text at another size.
  package struct View: Equatable {
    let scene: Scene
    let page: Int?
    let size: Size
    let isLarge: Bool
  }

  /// What is seen.
  package var view: View {
    View(scene: scene, page: layout?.page, size: look.size, isLarge: journey.isLarge)
  }

  /// The question that has the focus; the guide leads on from one to the next on the same page.
  package var question: Question.ID? {
    if case .option(let question, _) = focus { question } else { nil }
  }

  /// What a tap means that means nothing: it is seen to fail, where there is a foot to say so.
  package var beside: Event? { layout?.sheet.isBare == false ? .tappedBeside : nil }

  /// The scene that is shown.
  package var scene: Scene { journey.scene }

  /// What has the focus.
  var focus: Item? { journey.focus }

  /// What a stroke means; nothing where it means nothing.
  package func meaning(of stroke: Stroke) -> Event? {
    // In a window too small to show anything, nothing may be answered unseen.
    guard let layout else {
      let leaves: [Stroke] = [.character("q"), .escape, .control("c")]
      return leaves.contains(stroke) && journey.site.kiosk == nil ? .leftUnasked : nil
    }
    return bound(stroke, layout) ?? (scene.takesAnything || scene == .stillThere ? .showedUp : nil)
  }

  private func bound(_ stroke: Stroke, _ layout: Layout) -> Event? {
    guard case .tap(let spot) = stroke else {
      return bindings.first { $0.strokes.contains(stroke) }?.event
    }
    switch layout.target(at: spot, Footer(bindings, look)) {
    case .item(let item): return .chose(item)
    case .key(let event): return event
    case nil: return nil
    }
  }
}
