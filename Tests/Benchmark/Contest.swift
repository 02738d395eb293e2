import CBenchmark
import Glibc

/// Something that is measured against other things in the same rounds.
struct Contender {
  let name: String
  /// Seconds for one unit of work.
  let measure: () throws(Trouble) -> Double
}

/// What keeps the benchmark from measuring.
struct Trouble: Error {
  let words: String
}

/// Measures by turns, so that whatever else the machine does falls on all alike.
struct Contest {
  let title: String
  /// What one unit of work is, for the column of times.
  let unit: String
  let rounds: Int
  /// Whether a round is run first that does not count.
  var warmsUp = true
  /// What the others are measured against.
  let reference: Contender
  let others: [Contender]

  /// Runs all rounds and prints how fast each is, as a multiple of the reference’s speed.
  func run() throws(Trouble) {
    say("\n\(title)")
    var chance = Chance(seed: 1)
    let again = Contender(name: "\(reference.name), again", measure: reference.measure)
    let all = [reference, again] + others
    var times: [[Double]] = Array(repeating: [], count: all.count)
    for round in (warmsUp ? 0 : 1)...rounds {
      for index in all.indices.shuffled(using: &chance) {
        let time = try all[index].measure()
        if round > 0 { times[index].append(time) }
      }
    }
    for (contender, own) in zip(all, times) {
      let ratios = zip(times[0], own).map { $0 / $1 }.sorted()
      let (low, middle, high) = (
        ratios[ratios.count / 4], ratios[ratios.count / 2], ratios[ratios.count * 3 / 4]
      )
      say(
        "  " + contender.name.padded(to: 34) + time(own.sorted()[own.count / 2]).padded(to: 14)
          + "x \(figures(middle))  (\(figures(low)) to \(figures(high)))")
    }
  }

  private func time(_ seconds: Double) -> String {
    let (value, name) =
      seconds < 1e-6
      ? (seconds * 1e9, "ns") : seconds < 1e-3 ? (seconds * 1e6, "µs") : (seconds * 1e3, "ms")
    return "\(figures(value)) \(name)/\(unit)"
  }
}

/// Three figures or a little more.
func figures(_ value: Double) -> String {
  let scale = value < 1 ? 1000.0 : value < 10 ? 100 : value < 100 ? 10 : 1
  let rounded = (value * scale).rounded() / scale
  return scale == 1 ? "\(Int(rounded))" : "\(rounded)"
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

/// Seconds of the processor for each of many units of work.
func processorSeconds(each units: Int, _ work: () -> Void) -> Double {
  let start = cb_processor_seconds()
  work()
  return (cb_processor_seconds() - start) / Double(units)
}

/// Prints at once, as whoever waits for a long run wants to see each line.
func say(_ words: String) {
  print(words)
  fflush(nil)
}
