import Console
import Journey

/// Set lines, divided into pages of some height.
struct Folio {
  /// The pages, one at least.
  let pages: [[Line]]
  /// The items of each page, in reading order.
  private let items: [[Item]]

  /// Divides lines into pages: nothing is lost, nothing stands twice, and what belongs together
  /// stays together where a page is high enough for it.
  init(_ lines: [Line], height: Int) {
    let height = max(1, height)
    let lines = lines.airy(in: height)
    var pages: [[Line]] = []
    var page: [Line] = []
    for group in lines.groupedByStaying {
      var group = group[...]
      if page.count + group.count > height, !page.isEmpty {
        pages.append(page)
        page = []
      }
      if page.isEmpty { group = group.drop { $0.isGap } }
      while group.count > height {
        let parting = group.dropFirst().prefix(height).lastIndex(where: \.mayPart)
        let end = parting ?? group.startIndex + height
        pages.append(Array(group[..<end]))
        group = group[end...]
      }
      page += group
    }
    if !page.isEmpty || pages.isEmpty { pages.append(page) }
    self.pages = pages
    items = pages.map { page in
      page.compactMap(\.item).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  /// The page to show: the one with the focus, else the one with the bookmark.
  ///
  /// In a small window and in large text much can stand before the first item; whoever arrives
  /// reads that first.
  func index(focus: Item?, bookmark: Bookmark, isFresh: Bool = false) -> Int {
    let isArriving = isFresh && focus == firstItem
    if let focus, !isArriving,
      let index = pages.firstIndex(where: { $0.contains { $0.item == focus } })
    {
      return index
    }
    return pages.lastIndex { page in page.first.map { $0.mark <= bookmark } ?? false } ?? 0
  }

  private var firstItem: Item? { items.lazy.joined().first }

  /// The items of a page, in reading order.
  func items(of page: Int) -> [Item] { items.indices.contains(page) ? items[page] : [] }

  /// Where a page begins.
  func mark(of page: Int) -> Bookmark { pages[page].first?.mark ?? .start }
}

extension [Line] {
  /// The lines with as much air as there is room for on one page, the first before the others.
  fileprivate func airy(in height: Int) -> [Line] {
    var spare = height - count { !$0.isAir }
    return filter { line in
      guard line.isAir else { return true }
      spare -= 1
      return spare >= 0
    }
  }

  /// Runs of lines that must stand on one page.
  fileprivate var groupedByStaying: [[Line]] {
    reduce(into: []) { groups, line in
      if groups.last?.last?.staysWithNext == true {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
  }
}
