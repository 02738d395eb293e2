import Glibc
import Pseudoterminal
import Testing

@Suite(.waiting) struct `The command that hashes a PIN` {
  /// Whether the C library makes this hash of a PIN, as somebody else tells it.
  private func isHash(_ hash: Substring, of pin: String) throws -> Bool {
    let perl = try Built.run(
      program: "/usr/bin/perl", ["-e", "print crypt($ARGV[0], $ARGV[1])", pin, String(hash)],
      input: [])
    return perl.output == hash
  }

  @Test(arguments: ["826591", "826591\n", "826591\r\n", "826591\nmore"])
  func `takes it from a pipe as a line, and prints a line of its own`(input: String) throws {
    let run = try Built.run("kiosk", "pin", input: input)
    #expect(run.code == 0 && run.error.isEmpty)
    let match = try #require(run.output.wholeMatch(of: /pin = "(\$y\$.*)"\n/))
    #expect(try isHash(match.1, of: "826591"))
  }

  @Test(arguments: [
    ("", "no PIN was given"), ("\n", "6 to 12 digits"), ("8265\n", "6 to 12 digits"),
    ("147258\n", "with a pattern"), ("311298\n", "could be a date"),
    ("159753\n", "one of the commonest"), ("82\u{8}65\n", "digits only"),
    (String(repeating: "8265", count: 5000), "6 to 12 digits"),
  ]) func `refuses one from a pipe that will not do`(input: String, words: String) throws {
    let run = try Built.run("kiosk", "pin", input: input)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.faults.count == 1 && run.error.contains(words), "\(run.error)")
  }

  private func terminal() throws -> Pseudoterminal {
    let terminal = try Pseudoterminal.ofShell("\"$0\" kiosk pin; echo code $?; read -r line")
    #expect(terminal.read(until: "PIN (6 to 12 digits): ") != nil)
    return terminal
  }

  @Test func `asks for it twice on a terminal, and does not show it`() throws {
    let terminal = try terminal()
    // A slip is taken back by Backspace, or as a whole by Ctrl-U.
    terminal.send("99\u{15}829\u{7F}6591\r")
    let first = try #require(terminal.read(until: "The same again: "))
    terminal.send("826591\r")
    let rest = try #require(terminal.read(until: "code 0"))
    let text = String(decoding: first + rest, as: UTF8.self)
    let match = try #require(text.firstMatch(of: /pin = "([^"]*)"/))
    #expect(try isHash(match.1, of: "826591"))
    // The hash may have any letters and digits in it.
    let shown = text.replacing(match.0, with: "")
    #expect(!shown.contains("826591") && !shown.contains("99"))
    #expect(terminal.isCooked)
  }

  @Test func `refuses one that is not the same the second time`() throws {
    let terminal = try terminal()
    terminal.send("826591\r")
    #expect(terminal.read(until: "The same again: ") != nil)
    terminal.send("826592\r")
    let text = String(decoding: try #require(terminal.read(until: "code 1")), as: UTF8.self)
    #expect(text.contains("the two are not the same; begin again"))
    #expect(!text.contains("pin = ") && terminal.isCooked)
  }

  @Test(arguments: ["\u{3}", "82\u{4}", "\u{1C}"])
  func `leaves the terminal as it was when none is given after all`(keys: String) throws {
    let terminal = try terminal()
    terminal.send(keys)
    let text = String(decoding: try #require(terminal.read(until: "code 1")), as: UTF8.self)
    #expect(text.contains("no PIN was given") && terminal.isCooked)
  }

  @Test func `leaves the terminal as it was when a signal ends it`() throws {
    let terminal = try Pseudoterminal.ofShell(
      "\"$0\" kiosk pin < /dev/tty & wait $!; echo code $?; read -r line")
    #expect(terminal.read(until: "PIN (6 to 12 digits): ") != nil)
    kill(try #require(terminal.children.first.flatMap { Int32($0) }), SIGTERM)
    #expect(terminal.read(until: "code 143") != nil)
    #expect(terminal.isCooked)
  }
}
