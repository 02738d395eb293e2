import Foundation
import Testing

@Suite(.waiting) struct `Reading from the command line` {
  @Test func `a section goes into a pipe as text, no wider than 72 columns`() throws {
    let run = try Built.run("read", "herniated-disc")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.lines.prefix(2) == ["A slipped disc", "=============="])
    #expect(run.lines.contains("What it feels like"))
    #expect(run.lines.allSatisfy { $0.count <= 72 })
    #expect(run.lines.joined(separator: " ").contains("No doctor or nurse has checked"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("*one*"))
  }

  /// The pages whose names begin so, as “tingle words” prints them: the rest of the name, and what
  /// stands first.
  private func pages(_ kind: String) throws -> [(id: String, title: String)] {
    try Built.run("words").lines
      .map { try JSONDecoder().decode(PageOfWords.self, from: Data($0.utf8)) }
      .filter { $0.page.hasPrefix(kind) }
      .map { (String($0.page.dropFirst(kind.count)), $0.lines.first ?? "") }
  }

  @Test func `the list names every section with its title, by topic`() throws {
    let run = try Built.run("read", "--list")
    #expect(run.code == 0)
    let sections = try pages("section/")
    #expect(sections.count > 1)
    for (id, title) in sections {
      #expect(run.lines.contains { $0.hasPrefix("  \(id) ") && $0.hasSuffix(" \(title)") }, "\(id)")
    }
    #expect(run.lines.first?.hasPrefix(" ") == false, "a topic comes first")
    #expect(run.lines.count { $0.hasPrefix("  ") } == sections.count)
    #expect(try Built.run("read").output == run.output, "into a pipe that is what there is to see")
  }

  @Test func `all of it is a book with every section and every word`() throws {
    let run = try Built.run("read", "--all")
    #expect(run.code == 0)
    for (id, title) in try pages("section/") {
      #expect(run.lines.contains(title), "\(id)")
      let alone = try Built.run("read", id).output
      #expect(run.output.contains(alone), "\(id)")
    }
    let words = try pages("word/")
    #expect(words.count > 1)
    for (id, title) in words { #expect(run.output.contains("\(title): "), "\(id)") }
  }

  @Test(arguments: [
    ("shingels", ["shingles"]), ("strok", ["stroke"]), ("SELF-CARE", ["self-care"]),
    ("siatica", ["herniated-disc"]), ("bladder", ["cauda-equina"]), ("zzzzzz", ["read --list"]),
  ])
  func `an unknown section names what may be meant, with code 2`(
    name: String, hints: [String]
  ) throws {
    let run = try Built.run("read", name)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("There is no section “\(name)”"))
    for hint in hints { #expect(run.error.contains(hint), "\(run.error)") }
  }

  @Test func `two things at once are refused`() throws {
    let run = try Built.run("read", "stroke", "--all", "--list")
    #expect(run.code == 2)
    #expect(run.error.contains("Only one of a section, --list and --all"))
  }

  @Test func `a plain locale gets plain letters`() throws {
    let run = try Built.run(
      program: "/usr/bin/env", ["LC_ALL=C", try Built.path, "read", "--all"], input: [])
    #expect(run.code == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `in a terminal it opens the pages, and Back leads to the contents`() throws {
    let tmux = try Tmux(arguments: "read herniated-disc")
    #expect(try tmux.shows("A slipped disc"))
    #expect(try tmux.shows("Page 1 of"))
    try tmux.walk(
      ("Space", "Page 2 of"), ("Escape", "What would you like to read?"),
      ("Escape", "Start the questions"))
  }

  @Test func `in a terminal the search finds as one types`() throws {
    let tmux = try Tmux(arguments: "read")
    #expect(try tmux.shows("What would you like to read?"))
    try tmux.walk(
      ("/", "Look for:"), ("d", "Look for: d"), ("i", "Look for: di"), ("s", "A slipped disc"),
      ("Enter", "Page 1 of"), ("Escape", "Look for: dis"))
  }
}

@Suite(.waiting) struct `The guide that only has pages to read` {
  @Test func `asks nothing, and has the signs and the sections`() throws {
    let tmux = try Tmux(arguments: "--guide")
    #expect(try tmux.shows("▶ 1 When to get help fast"))
    #expect(try !tmux.screen.contains("Start the questions"))
    try tmux.walk(
      ("1", "Page 1 of"), ("Escape", "▶ 1 When to get help fast"),
      ("q", "Do you want to leave?"), ("Escape", "▶ 1 When to get help fast"))
  }

  @Test func `is told to the end by an input that ends`() throws {
    let run = try Built.run("--guide", "--plain", input: "1\n")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.lines.contains("1 When to get help fast"))
    #expect(!run.output.contains("Start the questions"))
  }
}
