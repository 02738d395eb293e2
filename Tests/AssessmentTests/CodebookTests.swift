import TestSupport
import Testing
import Wording

@testable import Assessment

private let codebook = Codebook(of: Bicycle.guidebook)

private func set(_ findings: Finding...) -> FindingSet {
  FindingSet(findings.compactMap(codebook.number))
}

@Suite struct `A codebook` {
  @Test func `numbers every finding once, question by question`() {
    for (number, finding) in codebook.findings.enumerated() {
      #expect(codebook.number(of: finding) == number)
      #expect(codebook.entries[codebook.place(ofFinding: number)].question.id == finding.question)
    }
    #expect(codebook.entries.map(\.range).flatMap(\.self) == Array(codebook.findings.indices))
    #expect(codebook.findings(in: set(Rain.dry, .nowhere)) == [Rain.dry, .nowhere])
  }

  @Test func `leaves out what the guidebook does not know`() {
    let strange: [Finding] = [
      Finding(Rain.id, "snow"), Finding("wind", "strong"), .place("x", .left),
    ]
    for finding in strange { #expect(codebook.number(of: finding) == nil) }
    #expect(codebook.set(of: Answers(findings: strange + [Rain.dry])) == set(Rain.dry))
    #expect(codebook.entry(of: "wind") == nil && codebook.mask(of: "wind").isEmpty)
    #expect(codebook.findings(in: FindingSet([200])).isEmpty)
  }

  @Test func `keeps of an answer what says most`() {
    let none = set(Noises.none, Noises.unsure)
    #expect(codebook.tidied(none) == set(Noises.unsure))
    #expect(codebook.tidied(none | set(Noises.clicking)) == set(Noises.clicking))
    #expect(codebook.tidied(set(.nowhere, .place("bell", .left))) == set(.place("bell", .left)))
    #expect(codebook.tidied(set(.nowhere, Rain.unsure)) == set(.nowhere, Rain.unsure))
  }

  @Test func `knows the answers next in gravity, and for others none`() {
    let heat = ["cold", "warm", "hot"].map { Finding("heat", .init($0)) }
    let codebook = Codebook(
      of: Kettle.book(
        [
          Kettle.question("heat", "cold", "warm", "hot", gravity: .chains([heat])),
          Kettle.question("colour", "red", "blue"),
        ]))
    #expect(codebook.neighbours(of: 1).numbers == [0, 2])
    #expect(codebook.neighbours(of: 0).numbers == [1])
    #expect(codebook.neighbours(of: 3).isEmpty)
  }
}

@Suite struct `An option` {
  @Test func `is named by its finding, and a place gives a name that no option has`() {
    #expect(Option(Rain.dry, "Dry").id == "dry")
    #expect(Option(.place("bell", .left), "The bell").id == "bell/left")
  }
}

@Suite struct `A set of findings` {
  @Test func `does what sets of numbers do`() {
    var dice = Dice(seed: 256)
    for _ in 0..<50 {
      let (one, other) = (numbers(&dice), numbers(&dice))
      let (left, right) = (FindingSet(one), FindingSet(other))
      #expect(left.numbers == one.sorted() && left.count == one.count)
      #expect((left | right).numbers == one.union(other).sorted())
      #expect((left & right).numbers == one.intersection(other).sorted())
      #expect((left - right).numbers == one.subtracting(other).sorted())
      #expect(left.meets(right) == !one.isDisjoint(with: other))
      #expect(left.isEmpty == one.isEmpty && left.first == one.min())
      var changed = left
      changed |= right
      #expect(changed == left | right && FindingSet(words: changed.words) == changed)
      for number in other { changed.remove(number) }
      #expect(changed == left - right)
      #expect((0..<256).allSatisfy { left.contains($0) == one.contains($0) })
    }
  }

  private func numbers(_ dice: inout Dice) -> Set<Int> {
    Set((0..<dice.below(20)).map { _ in dice.below(FindingSet.capacity) })
  }
}
