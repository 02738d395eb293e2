import Testing

@testable import Console

@Suite struct `Big letters` {
  @Test func `have six rows of dots that are equally wide`() {
    for (letter, rows) in LetterDrawings.all {
      #expect(rows.count == 6, "\(letter)")
      #expect(Set(rows.map(\.count)).count == 1, "\(letter)")
      #expect(rows.joined().allSatisfy { $0 == "#" || $0 == "." }, "\(letter)")
      #expect(rows.joined().contains("#"), "\(letter)")
    }
    #expect(LetterDrawings.all.count > 60)
  }

  @Test func `look unlike each other, but for marks that print may draw alike`() {
    let alike: [Set<Character>] = [["'", "’", "‘"], ["\"", "“", "”"]]
    for (letter, rows) in LetterDrawings.all {
      let twins = Set(LetterDrawings.all.filter { $0.value == rows }.keys)
      #expect(twins == [letter] || alike.contains(twins), "\(twins)")
      #expect(rows != LetterDrawings.box)
    }
  }

  @Test func `are drawn with two dots in a cell, or with one`() {
    #expect(
      BigLetters(.rich).drawn("Ja, é") == [
        "  █ ▄▀▄      ▄██",
        "▄ █ █▀█      █▀ ",
        " ▀  ▀ ▀ ▄▀   ▀▀▀",
      ])
    #expect(
      BigLetters(.console).drawn("Hi!") == [
        "█ █  █  █", "█ █  █  █", "███  █  █", "█ █  █   ", "█ █  █  █",
      ])
    #expect(BigLetters(.ascii).drawn("l,").count == 6, "the comma hangs")
    #expect(BigLetters(.ascii).drawn("l").last == "###")
  }

  @Test func `are there for small and capital letters, digits and marks, or a box is`() {
    let all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!'’()-–/éè"
    for letter in all { #expect(BigLetters.has(letter), "\(letter)") }
    #expect(!BigLetters.has("漢"))
    #expect(BigLetters(.ascii).drawn("漢") == ["####", "#  #", "#  #", "#  #", "####"])
    #expect(BigLetters(.rich).drawn("straße") != BigLetters(.rich).drawn("strase"))
  }

  @Test(arguments: Glyphs.allCases, [24, 40, 41, 55, 72, 200])
  func `break at words, no line too wide and none much shorter`(glyphs: Glyphs, width: Int) throws {
    let letters = BigLetters(glyphs)
    let text = "Right now, or in the last hours, do you have any?"
    let lines = try #require(letters.wrapped(text, to: width + 12))
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { letters.columns($0) <= width + 12 })
    for line in lines {
      #expect(letters.drawn(line).allSatisfy { $0.columns == letters.columns(line) })
    }
    #expect(letters.wrapped(text + " Department", to: 30) == nil)
    #expect(letters.wrapped("", to: width) == [])
  }

  @Test func `leave no word alone on the last line where lines can be even`() {
    #expect(
      BigLetters(.rich).wrapped(
        "Right now, or in the last few hours, do you have any of these?", to: 72)
        == ["Right now, or in", "the last few", "hours, do you have", "any of these?"])
  }
}
