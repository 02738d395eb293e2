import Console

/// What there is room for on a page in large text.
struct LargeText {
  /// The rows that a heading may take in big letters.
  let headingRows: Int
  /// The rows that the first words of a card may take in big letters.
  let cardRows: Int
  /// The rows of what is kept on one page, but for what must be.
  let blockRows: Int

  /// Finds out what a window has room for, of which `rows` are for text.
  ///
  /// Where a page is small already, big letters would leave nothing else on it.
  init(in size: Size, rows: Int) {
    let isRoomy = size.rows >= 24 && size.columns >= 80
    headingRows = isRoomy ? rows * 2 / 5 : 0
    // What a result says first is worth more than what else the page holds.
    cardRows = isRoomy ? rows * 3 / 5 : 0
    blockRows = rows / 2
  }
}
