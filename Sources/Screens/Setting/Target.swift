import Assessment
import Console
import Journey

/// What a tap can hit.
enum Target: Hashable {
  /// Something to be chosen.
  case item(Item)
  /// A key at the foot of the page.
  case key(Event)
}

extension Line {
  /// The ink of what stands in a column.
  fileprivate func ink(at column: Int) -> Ink? {
    var end = 0
    return spans.first { span in
      end += span.text.columns
      return column < end
    }?.ink
  }
}

extension Layout {
  /// The place on the figure that a spot points at, where places can be pointed at.
  private func place(at spot: Spot) -> Place? {
    guard sheet.takesPlaces, let figure, figure.contains(spot) else { return nil }
    return sheet.illustration?.place(at: spot, in: figure)
  }

  /// What stands at a spot of the page; nothing where there is nothing to tap.
  ///
  /// An item reaches across the text, as the bar of the focus does.
  func target(at spot: Spot, _ footer: Footer) -> Target? {
    if let event = footer.event(at: spot) { return .key(event) }
    if let place = place(at: spot) { return .item(.place(place)) }
    guard text.contains(spot) else { return nil }
    let lines = folio.pages[page]
    let row = spot.row - text.top
    guard lines.indices.contains(row) else { return nil }
    if lines[row].ink(at: spot.column - text.left) == .term { return .key(.askedForWords) }
    return lines[row].item.map(Target.item)
  }
}
