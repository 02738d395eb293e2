import CBenchmark
import Glibc
import Pseudoterminal
import TestSupport

/// The guide on a real terminal, against the least that a menu can be and against what is usual.
struct TerminalContest {
  let workplace: Workplace
  let rounds: Int
  /// For how many seconds all are left alone.
  let idle: Int

  func run() throws(Trouble) {
    let programs = try Program.all(in: workplace)
    var scores = Scores()
    var dice = Dice(seed: 24)
    var leftovers: [Competitor: [String]] = [:]
    for _ in 0..<rounds {
      for program in programs.shuffled(using: &dice) {
        leftovers[program.competitor] = try measure(program, &scores)
      }
    }
    try leaveAlone(programs, &scores)
    for program in programs { try weigh(program, &scores) }
    say("\nOn a terminal of 80 × 24: medians of \(rounds) rounds, left alone for \(idle) s")
    let table = scores.table(of: Figure.allCases, among: programs.map(\.competitor))
    for line in table { say("  " + line) }
    for (competitor, left) in leftovers where !left.isEmpty {
      say("  \(competitor.rawValue) leaves: \(left.joined(separator: ", "))")
    }
  }

  private func start(_ program: Program, _ scores: inout Scores) throws(Trouble) -> Visit {
    let visit = try Visit(program)
    let page = try visit.firstPage()
    scores.note(page.seconds, .page, of: program.competitor)
    scores.note(page.processor, .pageProcessor, of: program.competitor)
    scores.note(
      visit.files.statistics.map { Double($0.faults) }, .pageFaults, of: program.competitor)
    scores.note(Double(page.bytes), .pageBytes, of: program.competitor)
    scores.note(visit.files.writes.map { Double($0) }, .pagePieces, of: program.competitor)
    if program.pages == nil { scores.note(Double(page.bytes), .newPage, of: program.competitor) }
    return visit
  }

  /// One life from the first page to the end; says what it leaves in the terminal.
  private func measure(_ program: Program, _ scores: inout Scores) throws(Trouble) -> [String] {
    // What another program has driven out of the caches would else be charged to this one.
    _ = try Visit(program).firstPage()
    let visit = try start(program, &scores)
    let competitor = program.competitor
    let memory = visit.files.memory
    scores.note(memory.map { Double($0.resident) }, .resident, of: competitor)
    scores.note(memory.map { Double($0.owned) }, .owned, of: competitor)
    move(visit, competitor, &scores)
    if let pages = program.pages {
      let bytes = pages.keys.map { key in
        let bytes = visit.press(key).bytes
        _ = visit.press(pages.back)
        return Double(bytes)
      }
      scores.note(bytes.max(), .newPage, of: competitor)
    }
    let resized = visit.resize(rows: 30, columns: 100)
    scores.note(resized.bytes > 0 ? resized.seconds : nil, .resize, of: competitor)
    _ = visit.resize(rows: 24, columns: 80)
    scores.note(try visit.leave(), .leaving, of: competitor)
    let leftovers = visit.leftovers
    scores.note(Double(leftovers.count), .leftovers, of: competitor)
    return leftovers
  }

  private func move(_ visit: Visit, _ competitor: Competitor, _ scores: inout Scores) {
    let (down, up) = (Program.down, Program.up)
    // The first key pays for what is set up only once.
    _ = visit.press(down)
    let moves = [down, down, up, up, down, up].map { visit.press($0) }
    let answered = moves.filter { $0.bytes > 0 }
    scores.note(median(answered.map(\.seconds)), .key, of: competitor)
    scores.note(median(answered.map(\.processor)), .keyProcessor, of: competitor)
    scores.note(median(answered.map { Double($0.bytes) }), .keyBytes, of: competitor)
    let keys = (0..<200).map { $0 % 6 < 3 ? down : up }.joined()
    let burst = visit.press(keys)
    scores.note(burst.bytes > 0 ? burst.processor / 200 : nil, .burst, of: competitor)
  }

  /// Leaves all alone at the same time, with a page open.
  private func leaveAlone(_ programs: [Program], _ scores: inout Scores) throws(Trouble) {
    let visits = try programs.map { program throws(Trouble) in
      let visit = try Visit(program)
      _ = try visit.firstPage()
      return visit
    }
    usleep(300_000)
    for visit in visits { _ = visit.settle() }
    let before = visits.map { ($0.files.switches, $0.processor) }
    sleep(UInt32(idle))
    let after = visits.map { ($0.files.switches, $0.processor) }
    for (index, program) in programs.enumerated() {
      let (switches, processor) = (
        after[index].0 - before[index].0, after[index].1 - before[index].1
      )
      scores.note(Double(switches), .wakings, of: program.competitor)
      scores.note(processor, .idleProcessor, of: program.competitor)
      scores.note(Double(visits[index].settle()), .idleBytes, of: program.competitor)
    }
  }

  /// The size of the file, in which nothing is that only debuggers need.
  private func weigh(_ program: Program, _ scores: inout Scores) throws(Trouble) {
    let file = program.arguments[0]
    var status = stat()
    guard unsafe stat(file, &status) == 0 else { throw Trouble(words: "cannot weigh \(file)") }
    scores.note(Double(status.st_size), .file, of: program.competitor)
  }
}
