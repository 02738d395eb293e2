import Assessment
import CSoak
import Console
import Glibc
import Journey
import Knowledge
import Soaking
import TestSupport

/// Sends walkers through the guide, and tells where a law does not hold.
@main
struct Soak {
  static func main() async {
    do {
      let plan = try Plan(CommandLine.arguments.dropFirst())
      if let bytes = plan.bytes { exit(soakProgram(bytes, seed: plan.seed) ? 0 : 1) }
      if let people = plan.people {
        exit(
          with(plan.isShipped ? "tingle" : "timed-kiosk") {
            try Day(
              program: $0, visits: people, seed: plan.seed,
              isUnsteady: plan.isUnsteady || plan.isShipped,
              isTimed: !plan.isShipped, isTraced: plan.isTraced
            ).run()
          })
      }
      if let lines = plan.lines {
        exit(
          with("tingle") {
            try LineVisits(
              program: $0, visits: lines, seed: plan.seed, isTraced: plan.isTraced
            ).run()
          })
      }
      if let canaries = plan.canaries {
        exit(
          with("tingle") {
            try Canary(program: $0, visits: canaries, kills: plan.kills, seed: plan.seed).run()
          })
      }
      let site = plan.isKiosk ? unattended : Site()
      exit(await Soak(plan: plan, fresh: Journey(through: .tinglingBack, at: site)).run() ? 0 : 1)
    } catch {
      complain(error.words)
      exit(2)
    }
  }

  /// A place where the guide stands unattended.
  private static var unattended: Site {
    Site(
      name: "Hillside Family Practice", safetyContact: "the desk", isEvaluation: true,
      kiosk: KioskRules(hasStaffPage: true, startedAt: "2026-11-30 08:00"))
  }

  /// Sends bytes through the program that was built beside this one.
  private static func soakProgram(_ bytes: Int, seed: UInt64) -> Bool {
    var soak = RealSoak(program: program("tingle"), bytes: bytes, seed: seed)
    do {
      guard let fault = try soak.run() else { return true }
      complain("\(fault); seed \(seed)")
    } catch {
      complain("\(error)")
    }
    return false
  }

  /// Where a program is: beside this one, but for the guide that TINGLE_PROGRAM names.
  private static func program(_ name: String) -> String {
    if name == "tingle", let path = unsafe getenv("TINGLE_PROGRAM") {
      return unsafe String(cString: path)
    }
    return (Beside.folder ?? ".") + "/" + name
  }

  /// Lets people come to a program built beside this one; gives the exit code.
  private static func with(
    _ name: String, _ visits: (_ program: String) throws -> String?
  ) -> Int32 {
    do {
      guard let fault = try visits(program(name)) else { return 0 }
      complain(fault)
    } catch {
      complain("\(error)")
    }
    return 1
  }

  let plan: Plan
  let fresh: Journey

  /// Walks all walks, and says whether all was well and nothing was left out.
  private func run() async -> Bool {
    csoak_watch()
    let start = ContinuousClock.now
    let results = await withTaskGroup(of: Result.self) { group in
      for job in 0..<plan.jobs { group.addTask { walk(of: job) } }
      return await group.reduce(into: Result()) { $0.add($1) }
    }
    for fault in results.faults { complain("\(fault)") }
    print(plan.isKiosk ? results.kiosk.report : results.tally.report)
    print("\(plan.jobs) jobs, \(ContinuousClock.now - start)")
    // A short soak need not come by everything.
    let isShort = plan.events < Plan.enough
    let missing =
      isShort ? [] : plan.isKiosk ? results.kiosk.missing : results.tally.missing
    if !missing.isEmpty { complain("never came by \(missing.joined(separator: ", "))") }
    return results.faults.isEmpty && missing.isEmpty
  }

  private struct Result: Sendable {
    var tally = Tally()
    var kiosk = KioskSums()
    var faults: [Fault] = []

    mutating func add(_ other: Result) {
      tally.add(other.tally)
      kiosk.add(other.kiosk)
      faults += other.faults
    }
  }

  /// Takes every so many of the walks; each ends at its first fault.
  @Sendable private func walk(of job: Int) -> Result {
    var result = Result()
    for number in stride(from: job, to: plan.walks, by: plan.jobs) {
      let seed = plan.seed &+ UInt64(number)
      do throws(Fault) {
        if plan.isKiosk {
          var walker = KioskWalker(seed: seed, from: fresh)
          defer { result.kiosk.add(walker.ledger.sums) }
          try walker.walk(
            plan.steps(of: number), watch: { csoak_note(seed, UInt64($0)) }, trace: trace)
        } else {
          var walker = Walker(seed: seed, from: fresh)
          defer { result.tally.add(walker.tally) }
          try walker.walk(
            plan.steps(of: number), watch: { csoak_note(seed, UInt64($0)) }, trace: trace)
        }
      } catch {
        result.faults.append(error)
      }
    }
    return result
  }

  private func trace(_ stroke: Stroke) { if plan.isTraced { complain("\(stroke)") } }
}

/// Writes a line to standard error.
private func complain(_ words: String) {
  let bytes = Array("soak: \(words)\n".utf8)
  _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
