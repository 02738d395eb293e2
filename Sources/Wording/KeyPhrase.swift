/// What a key does, in words.
public enum KeyPhrase: Hashable, Sendable {
  case choose, tick, proceed, back, help, showWords, quit
  case largerText, smallerText

  // Going about on a page.
  case move, firstItem, lastItem, pickByNumber, pickNone
  case nextPage, previousPage, firstPage, lastPage
  case goToNextSection, goToPreviousSection

  // The map of the body.
  case turnBody, toFigure, toList, moveOverBody, mark, unmark, showStrips, hideStrips

  // What is typed.
  case toSearch, typeLetters, rubOut, openFind, nextMatch, matchBefore, handIn

  // An unattended guide.
  case urgentHelp, hide
}
