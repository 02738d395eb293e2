extension KeyPhrase {
  /// What the key does in English; a missing one does not compile.
  var english: String {
    switch self {
    case .choose: "choose"
    case .tick: "tick"
    case .proceed: "continue"
    case .back: "back"
    case .help: "help"
    case .showWords: "words"
    case .quit: "leave"
    case .largerText: "larger text"
    case .smallerText: "smaller text"

    case .move: "move"
    case .firstItem: "first line"
    case .lastItem: "last line"
    case .pickByNumber: "choose by number"
    case .pickNone: "choose the line for none"
    case .nextPage: "next page"
    case .previousPage: "page back"
    case .firstPage: "first page"
    case .lastPage: "last page"
    case .goToNextSection: "next section"
    case .goToPreviousSection: "section before"

    case .turnBody: "turn"
    case .toFigure: "body"
    case .toList: "list"
    case .moveOverBody: "move"
    case .mark: "mark"
    case .unmark: "unmark"
    case .showStrips: "show where the nerves of this place go"
    case .hideStrips: "show the nerves no more"

    case .toSearch: "search"
    case .typeLetters: "type"
    case .rubOut: "rub out"
    case .openFind: "open"
    case .nextMatch: "next match"
    case .matchBefore: "match before"
    case .handIn: "hand in"

    case .urgentHelp: "help now"
    case .hide: "hide the screen"
    }
  }
}
