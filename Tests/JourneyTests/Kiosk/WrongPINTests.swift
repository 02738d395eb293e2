import Journey
import Testing

@Suite struct `Wrong PINs` {
  /// Types a wrong one when a PIN is taken next, and gives the pause after it, in seconds.
  private func fail(_ wrong: inout WrongPINs, _ now: inout Int) -> Int {
    now += wrong.pause(at: now) ?? 0
    _ = wrong.take(isRight: false, at: now)
    return wrong.pause(at: now) ?? 0
  }

  @Test func `make a pause from the third on, longer and longer, and an hour at the most`() {
    var (wrong, now) = (WrongPINs(), 1_764_500_000)
    let pauses = (1...11).map { _ in fail(&wrong, &now) }
    // After an hour of pauses the first one is forgotten.
    #expect(pauses == [0, 0, 60, 120, 240, 480, 960, 1920, 1920, 3600, 3600])
    #expect(wrong.take(isRight: true, at: now + 3600) == .right)
    #expect((1...3).map { _ in fail(&wrong, &now) } == [0, 0, 60], "the right one forgets them")
  }

  @Test func `of one an hour shut nobody out, and of a day without one nothing is left`() {
    var (wrong, now) = (WrongPINs(), 1_764_500_000)
    for _ in 1...1000 {
      #expect(wrong.take(isRight: false, at: now) == .wrong)
      now += 3600
    }
    for _ in 1...1000 { _ = fail(&wrong, &now) }
    #expect(wrong.pause(at: now) == 3600)
    now += 12 * 3600
    #expect((1...3).map { _ in fail(&wrong, &now) } == [0, 0, 60])
  }

  @Test func `let nobody try more than a few thousand in a year`() {
    var (wrong, now, tries) = (WrongPINs(), 0, 0)
    while now < 365 * 24 * 3600 {
      _ = fail(&wrong, &now)
      tries += 1
    }
    #expect(tries < 10_000, "of a million")
  }

  @Test func `shut for an hour at the most after the clock was set back`() {
    var (wrong, now) = (WrongPINs(), 1_764_500_000)
    for _ in 1...12 { _ = fail(&wrong, &now) }
    now -= 10 * 365 * 24 * 3600
    wrong = wrong.bounded(at: now)
    #expect(wrong.pause(at: now) == 3600)
    now += 12 * 3600
    wrong = wrong.bounded(at: now)
    #expect((1...3).map { _ in fail(&wrong, &now) } == [0, 0, 60])
  }
}
