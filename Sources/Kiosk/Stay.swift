import Console
import Journey
import Screens
import Terminal

/// The one event loop: what comes in changes the journey, and the journey is drawn.
///
/// What was shown lives no longer than the stay, so that nothing of it is left for the next visitor.
struct Stay: ~Copyable {
  private var terminal: Terminal
  /// Where the visitor is.
  private(set) var journey: Journey
  /// Who looks after an unattended guide; nobody where it is the visitor’s own.
  private(set) var attendant: Attendant?
  /// The visit that ended with this stay; it is noted after the screen was wiped.
  private(set) var past: PastVisit?
  private var look: Look
  private var shown: Shown
  private var sight = Sight()
  private let clock: Clock

  /// How a stay can end.
  enum End: Equatable {
    /// The guide was left.
    case left
    /// The visit is over, and nothing of it may be left.
    case forgotten
    /// The terminal takes nothing more; a visit is over then, too.
    case stopped
    /// The terminal is gone, or somebody asked the program to end.
    case ended(signal: Int32?)
  }

  init(on terminal: consuming Terminal, _ journey: Journey, attendedBy attendant: Attendant? = nil)
  {
    look = Look(
      size: terminal.size, glyphs: terminal.glyphs, takesTaps: terminal.takesTaps,
      isSlow: terminal.isSlow)
    shown = Shown(journey, look)
    self.terminal = terminal
    self.journey = journey
    self.attendant = attendant
    clock = attendant?.clock ?? .sinceBoot
  }

  /// What the clock shows, in milliseconds.
  private var now: Int { Int(clock.now / .milliseconds(1)) }

  /// Goes on until the end.
  mutating func run() -> End {
    while true {
      // Keys that are waiting already are taken in first, so that a burst is drawn once.
      if !terminal.hasInput() {
        let asks = sight.needsSign(of: shown, at: now)
        let hasAsked = terminal.paint(shown.page, askingForSign: asks)
        sight.takesIn(shown, asking: hasAsked, at: now)
      }
      if terminal.hasStopped {
        _ = take(.lostScreen)
        return .stopped
      }
      let input = terminal.next(within: attendant?.rest(until: journey.deadline))
      if let attendant, let end = take(.clockShowed(attendant.now)) { return end }
      switch input {
      case .stroke(.control("z")) where attendant == nil:
        terminal.suspend()
      case .stroke(.control("l")):
        terminal.repaint()
      case .stroke(let stroke):
        if let event = meaning(of: stroke), let end = take(event) { return end }
      case .signed:
        sight.signed(at: now)
      case .resized(let size):
        sight.lost()
        resize(to: size)
      case .ended(let signal):
        return .ended(signal: signal)
      case nil:
        break
      }
    }
  }

  private mutating func meaning(of stroke: Stroke) -> Event? {
    if let event = attendant?.meaning(of: stroke, on: journey.here) { return event }
    let event = sight.meaning(of: stroke, at: shown, now: now)
    // Whoever presses what means nothing is still there.
    return event ?? (attendant == nil ? nil : .stirred)
  }

  private mutating func resize(to size: Size) {
    var new = look
    new.size = size
    if let event = resizing(journey, from: look, to: new) { _ = journey.receive(event) }
    look = new
    shown = Shown(journey, look, after: shown)
  }

  /// Takes in what happened, and says whether that is the end of the stay.
  private mutating func take(_ event: Event) -> End? {
    var end: End?
    for effect in journey.receive(event) {
      switch effect {
      case .leave: end = .left
      case .ring: if attendant?.rings == true { terminal.ring() }
      case .checkPIN(let pin):
        end = take(.foundPIN(attendant?.check(pin) ?? .wrong))
      case .forget(let visit):
        past = visit
        end = end ?? .forgotten
      }
    }
    shown = Shown(journey, look, after: shown)
    return end
  }
}
