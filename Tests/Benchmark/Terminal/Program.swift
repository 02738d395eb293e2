import Glibc

/// A program with a list on a terminal: how it is called, and which keys leave it.
struct Program {
  let competitor: Competitor
  let arguments: [String]
  /// The keys that leave it, one after the other.
  let leaving: [String]
  /// The keys that bring whole new pages, and the one that brings the first page back.
  var pages: (keys: [String], back: String)?

  /// What an xterm sends to a program that asked for the keypad.
  static let down = "\u{1B}OB"
  static let up = "\u{1B}OA"

  /// What the guide has to choose from on its first page, and one more.
  private static let items = [
    "Start the questions, about me", "Start the questions, about my child",
    "Start the questions, about someone I help", "Read about tingling", "About this guide",
    "Language: English", "Leave", "Help",
  ]

  /// All that can be measured here; what is missing is told and left out, but for the guide.
  static func all(in workplace: Workplace) throws(Trouble) -> [Program] {
    let built = workplace.programs + "/tingle"
    guard unsafe access(built, X_OK) == 0 else {
      throw Trouble(
        words: "\(built) is missing; “swift build -c release -Xswiftc -static-executable” makes it")
    }
    // As all of them are shipped: what only debuggers need is half of the file, and read with it.
    let guide = workplace.path("tingle")
    try workplace.run(["strip", "-o", guide, built])
    let menu = workplace.path("menu")
    try workplace.run(["cc", "-O2", "-s", "-o", menu, workplace.peer("menu.c"), "-lncursesw"])
    let tagged = items.enumerated().flatMap { ["\($0 + 1)", $1] }
    let box = ["--menu", "Why does my back tingle?", "18", "60", "8"] + tagged
    return [
      Program(competitor: .menu, arguments: [menu] + items, leaving: ["q"]),
      Program(competitor: .again, arguments: [menu] + items, leaving: ["q"]),
      located("dialog").map {
        Program(competitor: .dialog, arguments: [$0] + box, leaving: ["\t", "\r"])
      },
      located("whiptail").map {
        Program(competitor: .whiptail, arguments: [$0] + box, leaving: ["\t", "\t", "\r"])
      },
      Program(
        competitor: .guide, arguments: [guide], leaving: ["q", down, "\r"],
        pages: (keys: ["1", "4", "5"], back: "\u{1B}")),
    ].compactMap(\.self)
  }

  private static func located(_ name: String) -> String? {
    let folders = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    let found = paths.first { unsafe access($0, X_OK) == 0 }
    if found == nil {
      say("\(name) is missing and left out; “apt-get install \(name)” brings it")
    }
    return found
  }
}
