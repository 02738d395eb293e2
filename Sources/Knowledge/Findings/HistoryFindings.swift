import Assessment

/// What can be answered to `what-is-new`.
enum WhatIsNew {
  static let id: Question.ID = "what-is-new"
  static let nothing = Finding(id, "nothing")
  static let weeksSteady = Finding(id, "weeks-steady")
  static let newSpread = Finding(id, "new-spread")
  static let newSeat = Finding(id, "new-seat")
  static let newToilet = Finding(id, "new-toilet")
  static let newWalkHand = Finding(id, "new-walk-hand")
  static let newPain = Finding(id, "new-pain")
  static let seenAndGrowing = Finding(id, "seen-and-growing")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `same-before`.
enum SameBefore {
  static let id: Question.ID = "same-before"
  static let firstTime = Finding(id, "first-time")
  static let hadUnnamed = Finding(id, "had-unnamed")
  static let knownSpine = Finding(id, "known-spine")
  static let migraine = Finding(id, "migraine")
  static let panic = Finding(id, "panic")
  static let knownMs = Finding(id, "known-ms")
  static let nerveDamage = Finding(id, "nerve-damage")
  static let otherNamed = Finding(id, "other-named")
  static let unsure = Finding(id, "unsure")
}
