import Journey

/// The digits that items are picked by, and that stand beside them.
///
/// There are ten at most: a row of pairs is quicker than a table, and keeps the order.
struct Digits: Equatable {
  /// An item and its digit.
  struct Pair: Equatable {
    let item: Item
    let digit: Int
  }

  /// The pairs, in the order of the digits.
  let pairs: [Pair]

  /// Numbers items from 1 on, as far as there are digits; 0 is for “none”, where there is one.
  init(_ items: some Sequence<Item>, none: Item? = nil) {
    var pairs = none.map { [Pair(item: $0, digit: 0)] } ?? []
    for item in items {
      let digit = pairs.count + (none == nil ? 1 : 0)
      guard digit <= 9 else { break }
      pairs.append(Pair(item: item, digit: digit))
    }
    self.pairs = pairs
  }

  /// The digit of an item, if it has one.
  subscript(item: Item) -> Int? { pairs.first { $0.item == item }?.digit }

  /// The item for “none”.
  var none: Item? { pairs.first.flatMap { $0.digit == 0 ? $0.item : nil } }
}
