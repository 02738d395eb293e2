import Assessment

/// What an unattended guide keeps in mind of the time of a visit.
struct Watch: Hashable, Sendable {
  /// What the clock showed last.
  var now = Duration.zero
  /// When somebody did something last.
  var lastStir = Duration.zero
  /// When the visit began; nothing while nobody is there.
  var began: Duration?
  /// How long this visitor asked to be waited for on each page, where that is longer than usual.
  var wish = Duration.zero
  /// The result that the visitor was told last.
  var told: Urgency?
  /// When staff knocked last.
  var knocked = Duration.zero
  /// Since when an alarm is shown whose visitor has gone.
  var alarmed = Duration.zero
}

extension Journey {
  /// How long nobody may do anything at a scene before something happens; nothing means for ever.
  private var patience: Duration? {
    guard let patience = site.kiosk?.patience else { return nil }
    switch here.scene {
    case .attract, .outOfOrder: return nil
    case .hidden, .stillYou: return patience.hidden
    case .stillThere: return patience.warning
    case .lastingAlarm: return patience.lastingAlarm
    case _ where isForStaff: return patience.staff
    default: break
    }
    let usual = here.scene.takesTime ? max(patience.asking, patience.reading) : patience.asking
    return max(usual, watch.wish, tellsAlarm ? patience.alarm : .zero)
  }

  /// Since when the scene waits for somebody to do something.
  private var waitsSince: Duration {
    if case .lastingAlarm = here.scene { watch.alarmed } else { watch.lastStir }
  }

  /// Whether the page calls for help at once, or says why.
  private var tellsAlarm: Bool {
    switch here.scene {
    case .urgentHelp: true
    case .outcome, .part: watch.told?.isAlarm == true
    default: false
    }
  }

  /// What the visitor is still given before all is forgotten, told in steps so that nobody who
  /// hears or feels the page is told anew each second; nothing without a warning.
  public var timeLeft: Duration? {
    guard let patience, let stepsLeft else { return nil }
    return min(patience, Self.step * stepsLeft)
  }

  /// The steps that are still to come, the one at hand included.
  private var stepsLeft: Int? {
    guard here.scene == .stillThere, let patience else { return nil }
    return Int(((waitsSince + patience - watch.now) / Self.step).rounded(.up))
  }

  /// The step in which the time left is told.
  private static let step = Duration.seconds(10)

  /// When the clock must be looked at, even if nobody does anything; nothing means never.
  public var deadline: Duration? {
    guard let patience else { return nil }
    let end = waitsSince + patience
    let unlocking = here.scene == .staffDoor ? post.lockedUntil : nil
    let nextStep = stepsLeft.map { end - Self.step * ($0 - 1) }
    return [end, unlocking, nextStep].compactMap(\.self).filter { $0 > watch.now }.min() ?? end
  }

  /// Takes in what an event says of the time.
  mutating func keepTime(_ event: Event) {
    if case .clockShowed(let now) = event {
      watch.now = max(watch.now, now)
      if let until = post.lockedUntil, until <= watch.now { post.lockedUntil = nil }
    } else {
      watch.lastStir = watch.now
    }
  }

  /// Does what time has come for.
  mutating func keepWatch() -> [Effect] {
    guard let patience, watch.now - waitsSince >= patience else { return [] }
    switch here.scene {
    case .stillThere: return endVisit(.idled)
    case .hidden, .stillYou: return endVisit(.hidden)
    case .lastingAlarm: self = begunAnew
    case _ where isForStaff:
      closeStaffPages()
      // What lies below has waited as well, for nobody who was seen since.
      watch.lastStir = watch.knocked
      return keepWatch()
    default:
      visit(.stillThere)
      watch.lastStir = watch.now
      return [.ring]
    }
    return []
  }
}

extension Scene {
  /// Whether there is more to read here than a question.
  fileprivate var takesTime: Bool {
    switch self {
    case .outcome, .part, .contents, .section, .words, .glossary, .search, .about, .help: true
    default: false
    }
  }
}
