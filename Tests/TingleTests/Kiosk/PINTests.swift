import Pseudoterminal
import Testing

@testable import Kiosk

@Suite struct `A PIN that is typed` {
  @Test(arguments: ["8265", "8265\n", "8265\r\n", "8265\nmore"])
  func `comes from a pipe as a line, and its own line is printed`(input: String) throws {
    let run = try Built.run("kiosk", "pin", input: input)
    #expect(run.code == 0 && run.error.isEmpty)
    let match = try #require(run.output.wholeMatch(of: /pin = "(\$y\$.*)"\n/))
    #expect(PIN.matches("8265", hash: String(match.1)))
  }

  @Test(arguments: [
    ("", "no PIN was given"), ("\n", "4 to 12 digits"), ("1234\n", "counts up or down"),
    ("7777\n", "one digit"), ("82\u{8}65\n", "digits only"),
    (String(repeating: "8265", count: 5000), "4 to 12 digits"),
  ]) func `from a pipe that will not do is refused`(input: String, words: String) throws {
    let run = try Built.run("kiosk", "pin", input: input)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.faults.count == 1 && run.error.contains(words), "\(run.error)")
  }

  private func terminal() throws -> Pseudoterminal {
    let terminal = try Pseudoterminal.ofShell("\"$0\" kiosk pin; echo code $?; read -r line")
    #expect(terminal.read(until: "PIN (4 to 12 digits): ") != nil)
    return terminal
  }

  @Test func `is asked for twice on a terminal, and not shown`() throws {
    let terminal = try terminal()
    // A slip is taken back by Backspace, or as a whole by Ctrl-U.
    terminal.send("99\u{15}829\u{7F}65\r")
    let first = try #require(terminal.read(until: "The same again: "))
    terminal.send("8265\r")
    let rest = try #require(terminal.read(until: "code 0"))
    let text = String(decoding: first + rest, as: UTF8.self)
    let match = try #require(text.firstMatch(of: /pin = "([^"]*)"/))
    #expect(PIN.matches("8265", hash: String(match.1)))
    #expect(!text.contains("8265") && !text.contains("99"))
    #expect(terminal.isCooked)
  }

  @Test func `that is not the same the second time is refused`() throws {
    let terminal = try terminal()
    terminal.send("8265\r")
    #expect(terminal.read(until: "The same again: ") != nil)
    terminal.send("8266\r")
    let text = String(decoding: try #require(terminal.read(until: "code 1")), as: UTF8.self)
    #expect(text.contains("the two are not the same; begin again"))
    #expect(!text.contains("pin = ") && terminal.isCooked)
  }

  @Test(arguments: ["\u{3}", "82\u{4}", "\u{1C}"])
  func `that is not given after all leaves the terminal as it was`(keys: String) throws {
    let terminal = try terminal()
    terminal.send(keys)
    let text = String(decoding: try #require(terminal.read(until: "code 1")), as: UTF8.self)
    #expect(text.contains("no PIN was given") && terminal.isCooked)
  }

  @Test func `leaves the terminal as it was when a signal ends the question`() throws {
    let terminal = try Pseudoterminal.ofShell(
      "\"$0\" kiosk pin < /dev/tty & sleep 0.5; kill $!; wait $!; echo code $?; read -r line")
    #expect(terminal.read(until: "code 143") != nil)
    #expect(terminal.isCooked)
  }
}
