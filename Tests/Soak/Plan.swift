import Glibc

/// How much is walked, and by how many at once.
struct Plan: Sendable {
  /// The steps of a walk; a longer soak takes more walks.
  private static let length = 5000
  /// From how many events on everything has to be come by.
  static let enough = 200_000

  private(set) var events = 1_000_000
  private(set) var seed: UInt64 = 1
  private(set) var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  /// How many bytes go through the real program instead; nothing where none do.
  private(set) var bytes: Int?
  /// How many people come to a kiosk instead; nothing where none do.
  private(set) var people: Int?
  /// Whether only people come whose hands slip.
  private(set) var isUnsteady = false
  /// Whether they come to the program that is shipped, by its own clock; then their hands slip.
  private(set) var isShipped = false
  /// How many people visit line by line instead; nothing where none do.
  private(set) var lines: Int?
  /// How many visits to a kiosk are looked for in memory instead, and how often it is killed.
  private(set) var canaries: Int?
  private(set) var kills = 0
  /// Whether every stroke is told before it is made, and each result of a visit as a case.
  private(set) var isTraced = false
  /// Whether an unattended guide is walked, with its clock and its staff.
  private(set) var isKiosk = false

  /// Why there is no plan.
  struct Misuse: Error {
    let words: String
  }

  /// Reads the arguments.
  init(_ arguments: some Sequence<String>) throws(Misuse) {
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      if name == "--trace" {
        isTraced = true
        continue
      }
      if name == "--unsteady" {
        isUnsteady = true
        continue
      }
      if name == "--shipped" {
        isShipped = true
        continue
      }
      if name == "--kiosk" {
        isKiosk = true
        continue
      }
      let number = rest.popFirst().flatMap { UInt64($0) }
      switch (name, number) {
      case ("--events", let number?) where (1...1_000_000_000).contains(number):
        events = Int(number)
      case ("--seed", let number?): seed = number
      case ("--bytes", let number?) where (1...1_000_000_000).contains(number):
        bytes = Int(number)
      case ("--people", let number?) where (1...1_000_000).contains(number): people = Int(number)
      case ("--lines", let number?) where (1...1_000_000).contains(number): lines = Int(number)
      case ("--canaries", let number?) where (1...1_000_000).contains(number):
        canaries = Int(number)
      case ("--kills", let number?) where (1...1_000_000).contains(number): kills = Int(number)
      case ("--jobs", let number?) where (1...256).contains(number): jobs = Int(number)
      default:
        throw Misuse(
          words: """
            “\(name)” is none of --events 1 to 1000000000, --bytes 1 to 1000000000, \
            --people 1 to 1000000, --lines 1 to 1000000, --canaries 1 to 1000000, --kills 1 to 1000000, \
            --seed N, --jobs 1 to 256, --trace, --kiosk, --unsteady, --shipped
            """)
      }
    }
  }

  /// How many walks it takes.
  var walks: Int { (events + Self.length - 1) / Self.length }

  /// The steps of a walk.
  func steps(of walk: Int) -> Int { min(Self.length, events - walk * Self.length) }
}
