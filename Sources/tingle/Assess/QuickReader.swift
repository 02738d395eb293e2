import Assessment

/// Reads a line that is a case without fault or oddity, as nearly all are, and no other.
///
/// Names are compared as bytes, so that nothing is built on the way.
struct QuickReader: Sendable {
  private typealias Unreadable = JSONCursor.Unreadable

  let listing: Listing

  /// The case on a line, or nothing where the line needs a thorough look.
  func read(_ bytes: Span<UInt8>) -> (id: String?, answers: FindingSet)? {
    var cursor = JSONCursor()
    var id: String?
    var marks = FindingSet()
    var (hasID, hasRegions, hasAnswers) = (false, false, false)
    do {
      try cursor.object(in: bytes) { (cursor, key) throws(Unreadable) in
        switch listing.names.caseKey(key, in: bytes) {
        case .id where !hasID:
          hasID = true
          id = try cursor.string(in: bytes).text(in: bytes)
          if id == nil { throw Unreadable() }
        case .regions where !hasRegions:
          hasRegions = true
          marks |= try regions(&cursor, in: bytes)
        case .answers where !hasAnswers:
          hasAnswers = true
          marks |= try answers(&cursor, in: bytes)
        default: throw Unreadable()
        }
      }
      try cursor.end(in: bytes)
    } catch {
      return nil
    }
    return (id, marks)
  }

  private func regions(
    _ cursor: inout JSONCursor, in bytes: Span<UInt8>
  ) throws(Unreadable) -> FindingSet {
    var marks = FindingSet()
    try cursor.list(in: bytes) { (cursor) throws(Unreadable) in
      var (region, side): (Int?, Int?)
      try cursor.object(in: bytes) { (cursor, key) throws(Unreadable) in
        switch listing.names.regionKey(key, in: bytes) {
        case .id where region == nil:
          region = listing.names.region(try cursor.string(in: bytes), in: bytes)
          if region == nil { throw Unreadable() }
        case .side where side == nil:
          side = listing.names.side(try cursor.string(in: bytes), in: bytes)
          if side == nil { throw Unreadable() }
        default: throw Unreadable()
        }
      }
      guard let region, let side, let place = listing.places[region][side] else {
        throw Unreadable()
      }
      marks |= place
    }
    return marks.isEmpty ? listing.nowhere : marks
  }

  private func answers(
    _ cursor: inout JSONCursor, in bytes: Span<UInt8>
  ) throws(Unreadable) -> FindingSet {
    var marks = FindingSet()
    try cursor.object(in: bytes) { (cursor, key) throws(Unreadable) in
      guard let number = listing.names.question(key, in: bytes),
        !marks.meets(listing.questions[number].marks)
      else { throw Unreadable() }
      marks |= listing.kept(of: try options(of: number, &cursor, in: bytes))
    }
    return marks
  }

  private func options(
    of question: Int, _ cursor: inout JSONCursor, in bytes: Span<UInt8>
  ) throws(Unreadable) -> FindingSet {
    var chosen = FindingSet()
    var count = 0
    if cursor.next(in: bytes) == UInt8(ascii: "\"") {
      chosen.insert(try option(of: question, &cursor, in: bytes))
      count = 1
    } else {
      try cursor.list(in: bytes) { (cursor) throws(Unreadable) in
        chosen.insert(try option(of: question, &cursor, in: bytes))
        count += 1
      }
    }
    guard count == 1 || count > 1 && listing.questions[question].takesSeveral else {
      throw Unreadable()
    }
    return chosen
  }

  @inline(__always)
  private func option(
    of question: Int, _ cursor: inout JSONCursor, in bytes: Span<UInt8>
  ) throws(Unreadable) -> Int {
    let name = try cursor.string(in: bytes)
    guard let option = listing.names.option(name, of: question, in: bytes) else {
      throw Unreadable()
    }
    return option
  }
}
