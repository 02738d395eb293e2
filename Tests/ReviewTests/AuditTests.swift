import Assessment
import Review
import Testing

@Suite("The audit")
struct AuditTests {
  @Test func `a sound guidebook has no faults, and is counted`() {
    #expect(audit(Draft.sound.guidebook) == [])
    #expect(
      faultless(Draft.sound.guidebook)
        == "No faults in 6 questions, 5 pages, 4 regions, 8 rules, 15 examples, 1 red flags, "
        + "3 causes, 2 sections.")
  }

  @Test(arguments: Planted.names + Planted.rules)
  func `a fault that was planted is told, and nothing else`(planted: Planted) {
    var draft = Draft.sound
    planted.plant(&draft)
    #expect(audit(draft.guidebook) == planted.faults)
  }

  @Test func `all faults are told at once`() {
    var draft = Draft.sound
    let planted = [Planted.names[6], Planted.names[19], Planted.rules[4], Planted.rules[18]]
    for planted in planted { planted.plant(&draft) }
    #expect(Set(audit(draft.guidebook)) == Set(planted.flatMap(\.faults)))
  }

  @Test(arguments: Planted.names + Planted.rules)
  func `words say where, what is wrong and how to mend it`(planted: Planted) {
    for fault in planted.faults {
      #expect(fault.words.contains(";"), "\(fault.words)")
      #expect(fault.words.contains(": "), "\(fault.words)")
    }
  }
}
