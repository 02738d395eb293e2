/// A phrase of the interface: the closed list of what pages, buttons and keys say.
public enum Phrase: Hashable, Sendable {
  // Heads of pages.
  case appName
  case welcomePlace, recheckPlace, checkPlace, resultPlace, contentsPlace, helpPlace, leavingPlace
  case step(Int, of: Int)
  case page(Int, of: Int)

  // The welcome.
  case readingPurpose, readingPromises
  case welcomePurpose, welcomeTime, welcomeKeys, welcomeTaps, welcomeTyping
  /// Where answers are typed, they stay above the last line of the terminal.
  case welcomePromises(areTyped: Bool)
  case welcomeVeryUnwell
  case start, startForChild, startForOther, goOn, readAbout, leave
  case yourChild, someoneYouHelp

  // Questions and the map.
  case whyWeAsk, tickHint, severalHint, continueLabel, needsChoice, tooSoon, nothingThere
  case mapPrompt(fromBack: Bool)
  case noneOfThesePlaces, turnToFront, turnToBack
  case yourLeft, yourRight, backView, frontView
  case strips(String)
  case sidePrompt(String)
  case myLeft, myRight, bothSides, inTheMiddle, notHere
  case left, right, both, middle

  // The check of an answer that raises an alarm.
  case youAnswered, meansEmergency, meansAmbulance, recheckPrompt, confirm, correct

  // The check of all answers.
  case checkHeading, checkHint, seeResult, notAnswered, noPlace
  case doesNotCount(String, topic: String, because: [String])

  // The result.
  case whatToDo, ledHeading, alsoHeading, calmHeading, calmHint
  case heldBack(String)
  case changesHeading, risesHint, fallsHint
  case ifAnswered(String, to: String, then: String)
  case ifAlso(String, topic: String, then: String)
  case ifNot(String, topic: String, then: String)
  case level(String, within: String?)
  case canFitHeading, canFitHint
  case speaksFor(String)
  case speaksAgainst(String)
  case warningsHeading
  case read(Text)
  case readMore, nothingChanges
  case answerMore, reviewAnswers, startAgain, worriedHint, disclaimer

  // Reading.
  case contentsHeading, fittingHeading, restHeading
  case nextSection(String)
  case previousSection(String)
  case reviewed(String)
  case sourcesHeading
  case wordsPlace, wordsHeading, noWords, glossary
  case search, searchPrompt, searchHint, nothingFound
  case wordFound(String)
  case picture(String)
  case moreIn([String])

  // Languages.
  case language(String)
  case languagesPlace, languagesHeading, languagesHint

  // About the guide.
  case about, aboutPlace
  case aboutWhat, aboutNot, aboutReview, aboutPrivacy
  /// The version of the program, and how the guidebook’s edition begins.
  case edition(version: String, guidebook: String)

  // Leaving and help.
  case leavePrompt, stay, leaveNow
  case leaveHint(areTyped: Bool)
  case helpHeading, helpHint, tapHint
  case tooSmall(columns: Int, rows: Int, canLeave: Bool)

  // An unattended guide.
  case kiosk(KioskPhrase)

  // What keys do.
  case key(KeyPhrase)

  // What can be typed where the guide goes line by line.
  case typing([String])
  case slashWord, aWord
  case aNumber, numbersToTick, emptyLine
  case emptyLineFor(String)
  case wordBack, wordAgain, wordWords, wordHelp, wordQuit
  case chooseLine, tickLines, goBack, repeatPage, sayWords, sayTyping, typingHeading
  case meansNothing, oneNumber, hasLeft
  case noLine(Int)

  // Names of keys.
  case keyUp, keyDown, keyLeft, keyRight, keyPageUp, keyPageDown, keyHome, keyEnd
  case keyEnter, keySpace, keyTab, keyBackTab, keyEscape, keyBackspace, keyInsert, keyDelete
  case keyFunction(Int)
  case keyCharacter(Character)
  case keyControl(Character)
}

extension Phrase {
  /// Whether the phrase speaks of the person whom the answers are about.
  var isAboutPerson: Bool {
    switch self {
    case .mapPrompt, .yourLeft, .yourRight, .myLeft, .myRight: true
    default: false
    }
  }
}
