extension Phrase {
  /// The phrase in English to people at a locality; a missing one does not compile.
  func english(at place: Locality) -> String {
    switch self {
    case .appName: "Tingle"
    case .welcomePlace: "A guide for a tingling back"
    case .recheckPlace: "Just to be sure"
    case .checkPlace: "Your answers"
    case .resultPlace: "Your result"
    case .contentsPlace: "Read"
    case .helpPlace: "Help"
    case .leavingPlace: "Leave"
    case .step(let number, let count): "Step \(number) of about \(count)"
    case .page(let number, let count): "Page \(number) of \(count)"

    case .welcomePurpose:
      "Does your back tingle, burn or feel numb? Answer some questions about it. "
        + "Then we tell you how soon to get help, and why."
    case .welcomeTime: "It takes about four minutes."
    case .welcomeKeys: "You need just the arrow keys and Enter."
    case .welcomeTaps: "Use the arrow keys and Enter, or tap."
    case .welcomeTyping: "Type the number of a line, then press Enter."
    case .welcomePromises(let areTyped):
      (areTyped
        ? "We save nothing, but your answers stay in this window until you close or clear it.\n"
        : "Nothing is saved. Nobody else sees what you answer.\n")
        + "It is not a diagnosis and it can be wrong. \(place.checkedIt)\n"
        + "You can always answer “not sure”, and you can always go back."
    case .readingPurpose:
      "Does your back tingle, burn or feel numb? Here you can read what may be behind it, what "
        + "helps, and which signs must not wait."
    case .readingPromises:
      "Nothing is asked, and nothing is saved.\n"
        + "It is not a diagnosis and it can be wrong. \(place.checkedIt)\n"
        + "You can always go back."
    case .welcomeVeryUnwell:
      "Very unwell? Tell the staff now, or call \(place.english(.emergencyNumber))."
    case .start: "Start the questions, about me"
    case .startForChild: "Start the questions, about my child"
    case .startForOther: "Start the questions, about someone I help"
    case .yourChild: "Your child"
    case .someoneYouHelp: "Someone you help"
    case .goOn: "Go on with the questions"
    case .readAbout: "Read about tingling"
    case .leave: "Leave"

    case .whyWeAsk: "Why we ask:"
    case .tickHint: "Tick all that fit."
    case .severalHint: "Tick all that fit, then choose Continue."
    case .continueLabel: "Continue"
    case .nothingThere: "There is nothing to tap there. Tap a line, or a word at the bottom."
    case .tooSoon: "That was too quick to count. Press again if you meant it."
    case .needsChoice: "Please choose a line first. One says that none fits."
    case .mapPrompt(let fromBack): fromBack ? "Where is it? Your back:" : "Where is it? Your front:"
    case .noneOfThesePlaces: "None of these places"
    case .turnToFront: "Show the front of the body"
    case .turnToBack: "Show the back of the body"
    case .yourLeft: "YOUR LEFT"
    case .yourRight: "YOUR RIGHT"
    case .backView: "BACK"
    case .frontView: "FRONT"
    case .strips(let nerves): "Nerves here: \(nerves). They also reach the places that are lit."
    case .sidePrompt(let region): "\(region): which side?"
    case .myLeft: "My left"
    case .myRight: "My right"
    case .bothSides: "Both sides"
    case .inTheMiddle: "In the middle"
    case .notHere: "Not here after all"
    case .left: "left"
    case .right: "right"
    case .both: "both"
    case .middle: "middle"

    case .youAnswered: "You answered:"
    case .meansEmergency: "This means that it should be checked in a hospital now."
    case .meansAmbulance: "This means that you should call an ambulance now."
    case .recheckPrompt: "Is that right?"
    case .confirm: "Yes, that is right"
    case .correct: "No, change it"

    case .checkHeading: "Check your answers"
    case .checkHint: "Choose a line to change it. If all is right, see your result."
    case .seeResult: "See the result"
    case .notAnswered: "Not answered"
    case .noPlace: "None of the places"
    case .doesNotCount(let answer, let topic, let others):
      "Your answer “\(answer)” (\(topic)) does not count now, because of your "
        + "\(others.count == 1 ? "answer" : "answers") to \(others.quotedTogether). If that is not "
        + "right, change \(others.count == 1 ? others[0].quoted : "one of these answers")."

    case .whatToDo: "What to do now"
    case .ledHeading: "What led to this"
    case .alsoHeading: "Worth saying as well"
    case .calmHeading: "What we asked about and did not find"
    case .calmHint: "These answers speak against something more urgent:"
    case .heldBack(let pattern): "Because \(pattern), this counts as less urgent."
    case .changesHeading: "What would change this"
    case .risesHint: "This would make it more urgent:"
    case .fallsHint: "This would make it less urgent:"
    case .ifAnswered(let answer, let topic, let level):
      "If you had answered “\(answer)” to “\(topic)”, this would be: \(level)."
    case .ifAlso(let answer, let topic, let level):
      "If “\(answer)” were true as well (\(topic)), this would be: \(level)."
    case .ifNot(let answer, let topic, let level):
      "Without “\(answer)” (\(topic)), this would be: \(level)."
    case .level(let headline, let within):
      ([headline] + (within.map { [$0] } ?? [])).map(\.insideSentence).joined(separator: " ")
    case .canFitHeading: "What can fit what you told us"
    case .speaksFor(let answers): "For: \(answers)."
    case .speaksAgainst(let answers): "Against: \(answers)."
    case .canFitHint: "Only a doctor or a nurse can find out which, if any, it is."
    case .warningsHeading: "Signs to watch for: when to get help sooner"
    case .read(let title): "Read: \(title.english(at: place))"
    case .answerMore: "Answer a few more questions to show the staff"
    case .reviewAnswers: "Look at my answers again, or change one"
    case .startAgain: "Finish, and forget my answers"
    case .readMore: "Read more about it"
    case .nothingChanges: "We found no single answer that would change this."
    case .worriedHint: "If you are worried, get help sooner than this says."
    case .disclaimer: "This is an educational guide, not a diagnosis. It can be wrong."

    case .contentsHeading: "What would you like to read?"
    case .fittingHeading: "Fits what you told us"
    case .restHeading: "All the rest"
    case .nextSection(let title): "Next: \(title)"
    case .reviewed(let date):
      "Last checked against its sources on \(date). "
        + place.checkedPage
    case .previousSection(let title): "Before this: \(title)"
    case .picture(let caption): "[Picture] \(caption)"
    case .search: "Search"
    case .searchPrompt: "Look for:"
    case .searchHint: "Type a word, such as disc or bladder. Small slips do not matter."
    case .nothingFound: "Nothing was found. Try another word, or a shorter one."
    case .wordFound(let name): "Word: \(name)"
    case .slashWord: "/ and a word"
    case .aWord: "a word"
    case .sourcesHeading: "Where this comes from"
    case .wordsPlace: "Words"
    case .noWords: "There is no hard word on this page."
    case .wordsHeading: "What the words on the page mean"
    case .glossary: "All words explained"
    case .moreIn(let titles):
      "To read more, look for: \(titles.map { "“\($0)”" }.joined(separator: ", "))."

    case .language(let name): "Language: \(name)"
    case .languagesPlace: "Language"
    case .languagesHeading: "Which language would you like to read?"
    case .languagesHint: "English is the only one so far."

    case .about: "About this guide"
    case .aboutPlace: "About"
    case .aboutWhat:
      "This guide asks about a tingling back. It tells how soon to get help, and why. "
        + "It goes by fixed rules. Each rule names its source."
    case .aboutNot:
      "It is for learning. It is not a diagnosis, and it can be wrong. "
        + "If you are worried, get help, whatever it says."
    case .aboutReview: place.checkedIt
    case .aboutPrivacy:
      "It keeps nothing. It does not use a network. When you finish, your answers are gone."
    case .edition(let version, let guidebook):
      "Tingle \(version). The guidebook’s edition begins with \(guidebook)."

    case .leavePrompt: "Do you want to leave?"
    case .leaveHint(areTyped: false): "Nothing is saved. If you leave, your answers are gone."
    case .leaveHint(areTyped: true):
      "If you leave, we forget your answers, but they stay in this window until you close or clear "
        + "it."
    case .stay: "No, stay here"
    case .leaveNow: "Yes, leave"
    case .helpHeading: "The keys that work on the page you came from"
    case .helpHint:
      "You can go back at any time without losing an answer. "
        + "If you feel very unwell, tell a member of staff now."
    case .tapHint:
      "You can also tap or click: a line to choose it, a key at the foot of the page to press it. "
        + "The wheel moves, or turns the pages."
    case .tooSmall(let columns, let rows, let canLeave):
      "This window is too small. Please make it \(columns) columns wide and \(rows) rows high."
        + (canLeave
          ? " Press q to leave. In a window of any size, tingle --plain works line by line." : "")

    case .kiosk(let phrase): phrase.english
    case .key(let phrase): phrase.english

    case .typing(let ways):
      "Type \(ways.dropLast().joined(separator: ", ")) or \(ways.last ?? "")."
    case .aNumber: "a number"
    case .numbersToTick: "numbers to tick"
    case .emptyLine: "an empty line"
    case .emptyLineFor(let label): "an empty line for “\(label)”"
    case .wordBack: "back"
    case .wordAgain: "again"
    case .wordWords: "words"
    case .wordHelp: "help"
    case .wordQuit: "quit"
    case .chooseLine: "choose that line"
    case .tickLines: "tick or clear those lines; 1 3 is two at once"
    case .goBack: "go back without losing an answer"
    case .repeatPage: "repeat this page"
    case .sayWords: "say what the words on this page mean"
    case .sayTyping: "say what can be typed"
    case .typingHeading: "What you can type on the page you came from"
    case .meansNothing: "That means nothing here. Nothing has changed."
    case .noLine(let number): "There is no line \(number) here. Nothing has changed."
    case .oneNumber: "Only one number at a time works here. Nothing has changed."
    case .hasLeft: "Goodbye. Close this window if nobody else should see your answers."

    case .keyUp: "↑"
    case .keyDown: "↓"
    case .keyLeft: "←"
    case .keyRight: "→"
    case .keyPageUp: "PgUp"
    case .keyPageDown: "PgDn"
    case .keyHome: "Home"
    case .keyEnd: "End"
    case .keyEnter: "Enter"
    case .keySpace: "Space"
    case .keyTab: "Tab"
    case .keyBackTab: "Shift-Tab"
    case .keyEscape: "Esc"
    case .keyBackspace: "Backspace"
    case .keyInsert: "Ins"
    case .keyDelete: "Del"
    case .keyFunction(let number): "F\(number)"
    case .keyCharacter(let character): String(character)
    case .keyControl(let letter): "Ctrl-\(letter.uppercased())"
    }
  }
}

extension String {
  fileprivate var quoted: String { "“\(self)”" }
}

extension [String] {
  /// The words in quotes: “Peeing” and “Pooing”.
  fileprivate var quotedTogether: String {
    let last = last.map(\.quoted) ?? ""
    return count > 1
      ? dropLast().map(\.quoted).joined(separator: ", ") + " and " + last : last
  }
}
