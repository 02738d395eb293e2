/// A service whose name or number depends on where the guide is used.
///
/// Raw values are the keys of the `[place]` table in a site file.
public enum Service: String, CaseIterable, Sendable {
  /// What to dial in an emergency.
  case emergencyNumber = "emergency_number"
  /// Where a hospital treats emergencies.
  case emergencyDepartment = "emergency_department"
  /// The telephone line for urgent advice.
  case adviceLine = "advice_line"
  /// The doctor people see first.
  case doctor
  /// The person who sells medicines and advises on them.
  case pharmacist

  /// How a sentence uses the name; the examples are of “an emergency department”.
  public enum Form: String, CaseIterable, Sendable {
    /// After a verb or preposition: “an emergency department”.
    case plain
    /// With what else it is called: “an emergency department (A&E or ER)”.
    case full
    /// The closest one, with what else it is called: “the nearest emergency department (A&E or ER)”.
    case nearest
    /// One already spoken of: “the emergency department”.
    case the
    /// The person’s own: “your emergency department”.
    case your
    /// Without an article, as in a list of words: “emergency department”.
    case name
    /// A sentence about it to add to another, after a space; mostly empty.
    case note
  }
}
