/// How soon a person needs care, mildest first.
public enum Urgency: Hashable, Sendable {
  /// Looking after it oneself, for now.
  case selfCare
  /// Booking an appointment, to be had within the window.
  case appointment(Window)
  /// Getting medical advice within 24 hours.
  case sameDay
  /// Setting off for an emergency department now.
  case emergency
  /// Calling an ambulance now.
  case ambulance

  /// How long an appointment may take to come.
  public enum Window: String, CaseIterable, Sendable {
    /// Two to four weeks.
    case weeks
    /// A few days.
    case days
  }

  /// The level's public name; both windows of an appointment share one.
  public var id: String {
    switch self {
    case .selfCare: "self-care"
    case .appointment: "appointment"
    case .sameDay: "same-day"
    case .emergency: "emergency"
    case .ambulance: "ambulance"
    }
  }

  /// The window of an appointment, and nothing for every other level.
  public var window: Window? {
    if case .appointment(let window) = self { window } else { nil }
  }

  /// Whether the level ends an interview the moment that it is certain.
  public var isAlarm: Bool { self >= .emergency }
}

extension Urgency: CaseIterable, Comparable {
  /// Every level, mildest first, an appointment once for each window.
  public static let allCases: [Urgency] = [
    .selfCare, .appointment(.weeks), .appointment(.days), .sameDay, .emergency, .ambulance,
  ]

  private var rank: Int {
    switch self {
    case .selfCare: 0
    case .appointment(.weeks): 1
    case .appointment(.days): 2
    case .sameDay: 3
    case .emergency: 4
    case .ambulance: 5
    }
  }

  /// Whether the left level is the milder.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }
}
