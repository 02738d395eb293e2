import Assessment
import Foundation
import Knowledge
import Screens
import TestSupport
import Testing
import Wording

private let book = Guidebook.tinglingBack
private let pages = allPageWords(of: book, .english)

/// Titles of what a page rests on are not ours to word.
private let sources = Set(book.sections.flatMap(\.sources).map(\.title))

/// The words that are explained, which stand above their meaning.
private let names = Set(book.glossary.map(\.name.english))

extension PageWords {
  /// What is read in our own words.
  fileprivate var text: String {
    let explained = id.hasPrefix("word/") ? names : []
    return lines.filter { !sources.contains($0) && !explained.contains($0) }
      .joined(separator: ". ")
  }
}

@Suite struct `The words of all pages` {
  @Test func `every text of the guidebook stands on some page, and so do the patterns`() {
    let all = Set(pages.flatMap(\.lines)).joined(separator: "\n")
    let own = texts(in: book).map(\.english) + book.rules.flatMap(\.unless).map(\.words)
    #expect(own.count > 600)
    #expect(own.filter { !all.contains($0.filter { $0 != "*" }) } == [])
  }

  @Test func `no two pages have one name, and none is empty`() {
    #expect(Set(pages.map(\.id)).count == pages.count)
    #expect(pages.allSatisfy { !$0.lines.isEmpty })
  }

  @Test func `those who are in danger, ashamed or in a hurry are known by the kind of page`() {
    func kind(_ id: String) -> PageWords.Kind? { pages.first { $0.id == id }?.kind }
    #expect(kind("question/danger-now") == .danger)
    #expect(kind("question/chest-check") == .danger)
    #expect(pages.filter { $0.kind == .saddle }.count == 4)
    #expect(kind("question/saddle-feeling") == .saddle)
    #expect(kind("question/pee-and-poo") == .saddle)
    #expect(kind("recheck/ambulance") == .recheck)
    #expect(kind("result/amb-danger-now") == .emergency)
    #expect(kind("reason/emg-saddle-new") == .emergency)
    #expect(kind("cause/cauda-equina") == .emergency)
    #expect(kind("result/self-default") == .page)
    #expect(kind("reason/sd-fever") == .page)
    #expect(kind("section/urgent-care") == .emergency)
    #expect(kind("section/self-care") == .page)
  }

  @Test func `a page is read as it is shown, each line once`() throws {
    let words = allPageWords(of: Bicycle.guidebook, .english)
    let page = try #require(words.first { $0.id == "question/squeak+rain" })
    #expect(
      page.lines == [
        "The sound", "A few questions about the sound.", "What squeaks?", "The chain",
        "The brakes", "Not sure", "Why we ask: It tells the part.", "Has it been in the rain?",
        "Yes, left outside", "No, kept dry", "Why we ask: Water eats oil.",
      ])
    let pattern = try #require(words.first { $0.id == "pattern/after-rain" })
    #expect(pattern.lines == ["Because it only squeaks after rain, this counts as less urgent."])
  }
}

@Suite struct `What is never said` {
  @Test func `is not said on any page, and no word is left unexplained`() {
    for page in pages { #expect(Vocabulary.faults(in: page.text) == [], "\(page.id)") }
  }

  @Test(arguments: ["Wording/English.swift", "tingle/Tingle.swift", "tingle/GuideCommand.swift"])
  func `nor is it among the phrases of the screens and what the command says`(
    name: String
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/\(name)")
    let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.trimmingPrefix { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    #expect(code.contains("\""))
    #expect(Vocabulary.faults(in: code) == [])
  }

  @Test(
    arguments: Vocabulary.never + Vocabulary.onlyIn.map(\.phrase) + Vocabulary.medical
      + Vocabulary.explained.map(\.name) + ["%"])
  func `is found wherever it is planted`(phrase: String) throws {
    let page = try #require(pages.first { $0.id == "question/pain" } ?? pages.first)
    let planted = "\(page.text). Some \(phrase.uppercased()): more."
    #expect(!Vocabulary.faults(in: planted).isEmpty)
  }

  @Test func `is found in a guidebook that says it`() {
    let broken = Bicycle.guidebook(
      warnings: [Warning("The bilateral brakes fail.", more: "brakes")])
    func faulty(_ book: Guidebook) -> [String] {
      allPageWords(of: book, .english).filter { !Vocabulary.faults(in: $0.text).isEmpty }.map(\.id)
    }
    #expect(faulty(Bicycle.guidebook) == [])
    #expect(faulty(broken) == ["warnings"])
  }

  @Test func `may be said in the words that were agreed on`() {
    #expect(Vocabulary.faults(in: "Do you have a fever? This is an educational guide.") == [])
    #expect(Vocabulary.faults(in: "Do you have it? You have it.").count == 1)
    #expect(Vocabulary.faults(in: "It can be shingles, a virus in a nerve.") == [])
    #expect(Vocabulary.faults(in: "It can be shingles.") == ["does not explain “shingles”"])
    #expect(Vocabulary.faults(in: "An Acute, bilaterally felt pain.").count == 2)
    #expect(Vocabulary.faults(in: "The collateral is urgent.") == [], "only beginnings count")
  }
}
