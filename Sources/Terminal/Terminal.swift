import CNcurses
public import Console
import Glibc

/// The terminal that the program runs on, taken over while the value lives.
///
/// Opening takes the screen; closing, or the end of the value, gives it back as it was. There is
/// one screen, so no more than one terminal may be open at a time.
public struct Terminal: ~Copyable {
  /// What the terminal can draw.
  public let glyphs: Glyphs
  /// How many colours it shows.
  public let colors: ColorDepth
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var waiting: [Input] = []
  private let screen: Screen
  /// Whether nobody may rest or interrupt the program.
  private let isUnattended: Bool
  // After the screen, and so released after it: it must be given back even to a terminal that takes
  // nothing more.
  private let signals: Signals
  /// Whether what was read last was more than a hand sends, so that there may be more.
  private var mayHaveMore = false

  /// Takes the screen.
  ///
  /// - Parameters:
  ///   - wish: how pages are to be shown, as far as the terminal can.
  ///   - isUnattended: whether the screen is wiped before and after, with all that could be scrolled
  ///     back to, and no signal that a key may send is obeyed.
  /// - Throws: A ``TerminalFault`` when pages cannot be shown; the terminal is then as it was.
  public static func open(
    _ wish: Display = Display(), isUnattended: Bool = false
  ) throws(TerminalFault) -> Terminal {
    if let fault = Streams.fault { throw fault }
    guard let type = Environment["TERM"], !type.isEmpty else { throw .noType }
    let plan = try DisplayPlan(for: wish, type: type) { Environment[$0] }
    nc_take_locale()
    // Before ncurses starts: it takes only the signals that nobody else has taken.
    let signals = try Signals(obeyingKeys: !isUnattended)
    let screen = try Screen.open(types: plan.types, isWiped: isUnattended)
    // What tells of the visits may be cut off; the visits go on.
    if isUnattended { for number in [SIGPIPE, SIGQUIT] { signal(number, SIG_IGN) } }
    return Terminal(screen, plan, signals, isUnattended)
  }

  private init(
    _ screen: consuming Screen, _ plan: DisplayPlan, _ signals: consuming Signals,
    _ isUnattended: Bool
  ) {
    self.isUnattended = isUnattended
    self.signals = signals
    let settled = plan.settled(colors: screen.colors, isUTF8: nc_is_utf8() != 0)
    if settled.palette.depth > .none { screen.startColors() }
    self.screen = screen
    colors = settled.palette.depth
    glyphs = settled.glyphs
    painter = Painter(settled.palette)
  }

  /// Rows and columns of the window.
  public var size: Size { Size(rows: Int(nc_rows()), columns: Int(nc_columns())) }

  /// Whether the terminal reports taps.
  public var takesTaps: Bool { screen.reports }

  /// Whether the line is so slow that one sees a row of the page come, like one of 9600 baud.
  public var isSlow: Bool { (1...Self.slowest).contains(baudrate()) }

  /// At this rate, in baud, a row takes a tenth of a second to come.
  private static let slowest: Int32 = 9600

  /// Shows a page, with the cursor where the page wants it.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - asks: whether the terminal is asked for a sign that it has shown the page, which comes as
  ///     ``Input/signed``.
  /// - Returns: Whether it was asked; not all terminals understand that.
  public mutating func paint(_ page: Page, askingForSign asks: Bool) -> Bool {
    let asks = asks && screen.givesSigns
    painter.paint(page, thenSend: asks ? Reports.status : "")
    return asks
  }

  /// Whether something has come in already, so that drawing can wait for it.
  public mutating func hasInput() -> Bool {
    if waiting.isEmpty, mayHaveMore { collect(patience: 0) }
    return !waiting.isEmpty
  }

  /// Whether an unattended terminal takes nothing more, by flow control or as nothing reads at its
  /// other end: it has not taken a byte for five seconds, and what is written is dropped.
  public var hasStopped: Bool { screen.hasStopped }

  /// Waits until a terminal that has stopped takes bytes again, and wipes it first of all.
  ///
  /// What came in meanwhile is dropped, as it was meant for no page that anybody saw.
  ///
  /// - Parameter time: how long to wait at most; nothing means for ever.
  /// - Returns: Whether it takes bytes again.
  public static func goesOn(within time: Duration? = nil) -> Bool {
    Screen.goesOn(
      within: time.map { Int32(clamping: Int(($0 / .milliseconds(1)).rounded(.up))) } ?? -1)
  }

  /// Waits for what comes in next, for some time at the most.
  ///
  /// - Parameter time: how long; nothing means for ever.
  /// - Returns: Nothing when the time is over. It may be over a little early, as when a key was half
  ///   sent.
  public mutating func next(within time: Duration? = nil) -> Input? {
    while waiting.isEmpty {
      guard let time else {
        collect(patience: nil)
        continue
      }
      collect(patience: Int((time / .milliseconds(1)).rounded(.up)))
      break
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// Calls somebody who may be looking elsewhere.
  public func ring() { beep() }

  /// Has the next page sent whole, as something else may have written over the last one.
  public mutating func repaint() { painter.forget() }

  /// Gives the terminal to the shell until the program is called back.
  public mutating func suspend() {
    screen.giveBack()
    raise(SIGSTOP)
    comeBack()
  }

  /// Waits until bytes, a signal or the end of the decoder's patience come, and takes them in.
  ///
  /// - Parameter patience: how long to wait in milliseconds; nothing means for ever.
  private mutating func collect(patience: Int?) {
    let limit = [patience, decoder.patience(at: now())].compactMap { $0 }.min()
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.source, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&sources, 2, limit.map { Int32(clamping: $0) } ?? -1)
    guard ready > 0 else {
      waiting += decoder.expire(at: now()).map(Input.stroke)
      return
    }
    if sources[1].revents != 0 { takeSignals() }
    if sources[0].revents != 0 { takeBytes() }
  }

  /// The most bytes that are read at once.
  private static let most = 4096
  /// The fewest bytes that come at once and not from a key or a tap.
  ///
  /// The system gives no sign that it holds more: it may give less than was asked for, and have the
  /// rest ready.
  private static let burst = 32

  private mutating func takeBytes() {
    var count = 0
    // Most of it is never touched, as a key is a few bytes.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.most) { buffer, filled in
      count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    mayHaveMore = count >= Self.burst
    guard count > 0 else {
      if count == 0 || (errno != EINTR && errno != EAGAIN) { waiting.append(.ended(signal: nil)) }
      return
    }
    waiting += decoder.decode(bytes, at: now()).map(Input.stroke)
    // Where among the keys a sign came does not matter: what follows so soon counts for nothing.
    waiting += Array(repeating: .signed, count: decoder.takeSigns())
  }

  private mutating func takeSignals() {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(signals.source, &buffer, buffer.count)
    for number in buffer.prefix(max(0, count)) {
      switch Int32(number) {
      case SIGWINCH: resize()
      case SIGTSTP: if !isUnattended { suspend() }
      case SIGCONT: comeBack()
      default: waiting.append(.ended(signal: Int32(number)))
      }
    }
  }

  private mutating func comeBack() {
    screen.ask()
    painter.forget()
    resize()
  }

  private mutating func resize() {
    guard let window = Streams.window else { return }
    let largest = Streams.largest
    resizeterm(
      Int32(min(window.rows, largest.rows)), Int32(min(window.columns, largest.columns)))
    decoder.letGo()
    painter.forget()
    let size = self.size
    waiting.removeAll { if case .resized = $0 { true } else { false } }
    waiting.append(.resized(size))
  }

  /// Milliseconds on a clock that never jumps.
  private func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
