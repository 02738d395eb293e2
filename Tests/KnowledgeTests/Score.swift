import Assessment
import Knowledge

/// How a set of cases comes out.
struct Score {
  private static let order = ["self-care", "appointment", "same-day", "emergency", "ambulance"]
  private let results: [(written: WrittenCase, level: String)]

  /// Walks the cases of a file through the interview, or takes their answers as they are where they
  /// are in the questions of an earlier edition.
  init(of name: String, asTheyAre: Bool = false) throws {
    results = try WrittenCase.all(in: name).map {
      ($0, engine.urgency(of: asTheyAre ? $0.sheet : $0.walk.answers).id)
    }
  }

  /// How many cases there are.
  var count: Int { results.count }

  /// The cases that need an emergency department at least and were sent lower.
  var missed: [String] {
    results.filter { lowest($0.written) >= rank("emergency") && rank($0.level) < rank("emergency") }
      .map(\.written.id)
  }

  /// The cases that can wait for an appointment at least and were sent to an emergency department.
  var harmlessAlarmed: [String] {
    results.filter {
      highest($0.written) <= rank("appointment") && rank($0.level) >= rank("emergency")
    }
    .map(\.written.id)
  }

  /// The share of cases, in per cent, that got a level that is acceptable, the very level that was
  /// expected, or a higher one than is acceptable.
  var acceptable: Int { share { lowest($0) <= $1 && $1 <= highest($0) } }
  var exact: Int { share { rank($0.level) == $1 } }
  var above: Int { share { $1 > highest($0) } }

  /// The share of cases, in per cent, for which an expected cause is among the first three.
  var causesFound: Int {
    let named = results.filter { !$0.written.causes.isEmpty }
    let found = named.count { written, level in
      let answers = written.answersForCauses(isAlarm: rank(level) >= rank("emergency"))
      return engine.report(on: answers).causes.prefix(3)
        .contains { written.causes.contains($0.cause.id.name) }
    }
    return found * 100 / max(named.count, 1)
  }

  private func share(_ isSo: (WrittenCase, Int) -> Bool) -> Int {
    results.count { isSo($0.written, rank($0.level)) } * 100 / results.count
  }

  private func rank(_ level: String) -> Int { Self.order.firstIndex(of: level) ?? -1 }

  private func lowest(_ written: WrittenCase) -> Int { written.acceptable.map(rank).min() ?? 0 }

  private func highest(_ written: WrittenCase) -> Int { written.acceptable.map(rank).max() ?? 0 }
}
