public import Journey

/// What keeps what is being read on the page when the window gets another size; nothing where that
/// is so anyway.
///
/// Where an item has the focus it would draw the page to itself, away from the text before it.
public func resizing(_ journey: Journey, from old: Look, to new: Look) -> Event? {
  guard old.fits, new.fits else { return nil }
  let before = Layout(of: journey, old.on(journey))
  guard before.sheet.isRead else { return nil }
  let after = Layout(of: journey, new.on(journey))
  let bookmark = journey.here.bookmark
  let mark = before.shows(bookmark) ? bookmark : before.folio.mark(of: before.page)
  let page = after.folio.index(focus: nil, bookmark: mark)
  guard page != after.page || mark != bookmark else { return nil }
  let items = after.folio.items(of: page)
  let focus = journey.focus.flatMap { items.contains($0) ? $0 : nil } ?? items.first
  return .turnedTo(mark, focus: focus)
}

extension Layout {
  /// Whether a place of the text stands on the page that is shown.
  fileprivate func shows(_ mark: Bookmark) -> Bool {
    folio.index(focus: nil, bookmark: mark) == page
  }
}
