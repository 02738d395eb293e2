/// What the visitor did, by its meaning and not by its key.
public enum Event: Hashable, Sendable {
  /// Moved the focus to an item.
  case movedTo(Item)
  /// Chose an item.
  case chose(Item)
  /// Turned to another page of a long text, with the focus on one of its items or on none.
  case turnedTo(Bookmark, focus: Item?)
  /// Went back to the scene before.
  case wentBack
  /// Asked to see, or not to see any more, the strips of skin that share a nerve.
  case askedForStrips
  /// Asked for large text, or for text as usual again.
  case askedForOtherSize
  /// Asked what the words on the page mean.
  case askedForWords
  /// Asked to look for something in all that can be read.
  case askedToSearch
  /// Looked for something, in place of what was looked for before.
  case lookedFor(String)
  /// Asked for something that was found, by its place among the finds.
  case askedForFind(Int)
  /// Asked which keys work here.
  case askedForHelp
  /// Asked to leave the guide.
  case askedToLeave
  /// Left the guide in a window too small to ask whether that was meant.
  case leftUnasked

  /// Answered something, or went on, before the page can have been seen; it does not count.
  case cameTooSoon
  /// Tapped where there is nothing to be tapped.
  case tappedBeside

  // Of an unattended guide.
  /// Time has passed: the clock shows so much since it was first looked at.
  case clockShowed(Duration)
  /// Did something that means nothing here, and so is still there.
  case stirred
  /// Did something where anything only says that somebody is there.
  case showedUp
  /// Asked to hide the screen at once.
  case hid
  /// Asked how to get help now.
  case askedForUrgentHelp
  /// Nobody can go on: the terminal takes nothing more, so that no page is seen.
  case lostScreen
  /// Pressed the keys that lead to the page for staff.
  case knocked
  /// Typed a PIN, in place of what was typed before.
  case typedPIN(String)
  /// Handed the PIN in.
  case handedInPIN
  /// The PIN that was handed in was looked at.
  case foundPIN(PINCheck)
}

/// What the rim of the program must do.
public enum Effect: Hashable, Sendable {
  /// End the guide and give the terminal back.
  case leave
  /// Call somebody who may be looking elsewhere.
  case ring
  /// Find out whether a PIN is the right one.
  case checkPIN(String)
  /// Wipe all that is left of a visit, and count it.
  case forget(PastVisit)
}

extension Event {
  /// Whether it answers something or goes on, so that the page must have been seen before.
  package var answers: Bool {
    switch self {
    case .chose(.turnBody): false
    case .chose, .askedForFind, .handedInPIN: true
    case .movedTo, .turnedTo, .wentBack, .askedForStrips, .askedForOtherSize, .askedForWords,
      .askedToSearch, .lookedFor, .askedForHelp, .askedToLeave, .leftUnasked, .cameTooSoon,
      .tappedBeside,
      .clockShowed, .stirred, .showedUp, .hid, .askedForUrgentHelp, .lostScreen, .knocked,
      .typedPIN, .foundPIN:
      false
    }
  }
}
