extension Journey {
  /// Whether there is the same to be said to both visitors, wherever in it they are.
  package func isLike(_ other: Journey) -> Bool {
    answers == other.answers && trail.isLike(other.trail) && site == other.site
      && language == other.language && subject == other.subject && search == other.search
      && heardAlarm == other.heardAlarm && refusal == other.refusal
      && fingerprint == other.fingerprint && showsStrips == other.showsStrips
      && isLarge == other.isLarge && post == other.post && timeLeft == other.timeLeft
  }
}

extension [Journey.Stop] {
  fileprivate func isLike(_ other: Self) -> Bool {
    guard let here = last, let there = other.last, dropLast() == other.dropLast() else {
      return false
    }
    return here.scene == there.scene
  }
}
