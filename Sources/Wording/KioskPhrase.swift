/// What an unattended guide says besides: to whoever passes by, to visitors and to staff.
public enum KioskPhrase: Hashable, Sendable {
  // To whoever passes by.
  case attractPlace, attractQuestion, attractOffer, attractOfferToRead, attractKey
  case attractVeryUnwell, attractLimits

  // To visitors.
  case stillTherePlace, stillThereHeading
  case stillThereHint(seconds: Int)
  case stillHere
  case moreTime(minutes: Int)
  case hiddenHint
  case stillYouPlace, stillYouHeading, stillYouHint, itIsMe, forgetAll
  case urgentHelpPlace, urgentHelpHeading, urgentHelpUnfinished
  case lastingAlarmHint, helpIsHere
  case backToPage
  case evaluationOnly
  /// The place of a result, with its level.
  case evaluationPlace(String)
  case outOfOrderPlace, outOfOrderHeading, outOfOrderHint
  case safetyContact(String)
  case countsOnly

  // To staff.
  case staffDoorPlace, staffDoorHeading, staffDoorHint, pinLine, wrongPIN, uncheckedPIN
  case locked(minutes: Int)
  case staffPlace, staffHeading
  case since(String, batch: Int)
  case visits, completed, abandoned, ends
  case countOf(String, Int)
  case finished, idled, hiddenVisits, endedByStaff
  case closeStaff, endVisit, testPage, leaveKiosk
  case leaveKioskPrompt, leaveKioskHint
  case testPlace, testHeading, testLetters
  case testSize(rows: Int, columns: Int)
}
