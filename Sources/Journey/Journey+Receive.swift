import Assessment
import Interchange
import Wording

extension Journey {
  /// Takes in what the visitor did, and says what must be done outside.
  ///
  /// An event that means nothing at this scene changes nothing.
  public mutating func receive(_ event: Event) -> [Effect] {
    if !event.isMute { refusal = nil }
    keepTime(event)
    let before = here.scene
    let effects = act(on: event)
    // A result opens at its level, wherever the visitor left it.
    if here.scene == .outcome, before != .outcome || event == .askedForOtherSize { openAtTop() }
    // An answer can take other questions away, here or on a page gone back to.
    find()
    if let focus = here.focus, !offers(focus) { here.focus = firstFocus(at: here.scene) }
    return effects
  }

  private mutating func act(on event: Event) -> [Effect] {
    switch event {
    case .movedTo(let item):
      guard offers(item) else { return [] }
      here.isFresh = false
      if item != here.focus {
        here.previous = here.focus
        here.focus = item
      }
    case .turnedTo(let bookmark, let focus):
      here.isFresh = false
      here.bookmark = bookmark
      here.passage = nil
      here.focus = focus.flatMap { items.contains($0) ? $0 : nil }
    case .chose(let item):
      if offers(item) { return choose(item) }
    case .wentBack:
      goBack()
    case .askedForStrips:
      if case .map = here.scene { showsStrips.toggle() }
    case .askedForOtherSize:
      isLarge.toggle()
      // What is being read stays on the page, rather than the way on below it.
      if firstFocus(at: here.scene) == nil { here.focus = nil }
    case .askedForWords:
      if !here.scene.explains { visit(.words) }
    case .askedToSearch:
      if here.scene.leadsToSearch { openSearch() }
    case .lookedFor(let query):
      look(for: query)
    case .askedForFind(let place):
      if sought != nil { openFind(place) }
    case .askedForHelp:
      visit(.help)
    case .askedToLeave:
      if isVisited || isForStaff { visit(.leaving) }
    case .leftUnasked:
      return site.kiosk == nil ? [.leave] : []
    case .clockShowed:
      return keepWatch()
    case .stirred:
      break
    case .cameTooSoon:
      refusal = .tooSoon
    case .tappedBeside:
      refusal = .nothingThere
    case .showedUp:
      showUp()
    case .hid:
      hide()
    case .askedForUrgentHelp:
      if isVisited { visit(.urgentHelp) }
    case .lostScreen:
      closeStaffPages()
      return endVisit([.hidden, .stillYou].contains(here.scene) ? .hidden : .idled)
    case .knocked:
      knock()
    case .typedPIN(let pin):
      if here.scene == .staffDoor { post.typed = pin }
    case .handedInPIN:
      return handInPIN()
    case .foundPIN(let check):
      take(check)
    }
    return []
  }

  private mutating func choose(_ item: Item) -> [Effect] {
    // Whoever turns the body goes on from the place at hand, where that is seen.
    if item != .turnBody { here.focus = item }
    here.isFresh = false
    here.previous = nil
    switch item {
    case .begin(let subject): begin(about: subject)
    case .contents: visit(.contents)
    case .section(let id): open(.section(id))
    case .glossary: visit(.glossary)
    case .search: openSearch()
    case .found(let place): openFind(place)
    case .part(let part): open(.part(part))
    case .option(let question, let option): take(option, of: question)
    case .region(let region): visit(.side(region))
    case .place(let place): toggle(place)
    case .sides(let sides): mark(sides)
    case .nowhere: markNowhere()
    case .turnBody: turnBody()
    case .proceed: proceed()
    case .change(let id): change(id)
    case .confirm: confirm()
    case .correct: correct()
    case .answerMore: answerMore()
    case .reviewAnswers: visit(.check)
    case .startAgain: return startAgain()
    case .about: visit(.about)
    case .languages: visit(.languages)
    case .speak(let language): speak(language)
    case .stay: stay()
    case .leave: return leave()
    case .moreTime(let minutes): takeTime(minutes)
    case .helpIsHere: self = begunAnew
    case .endVisit: return endVisit(isForStaff ? .byStaff : .hidden)
    case .testPage: visit(.testPage)
    }
    return []
  }

  private mutating func speak(_ language: Language) {
    self.language = language
    library = nil
    search = .nothing
    trail.removeLast()
  }

  private mutating func leave() -> [Effect] {
    guard here.scene == .leaving else {
      visit(.leaving)
      return []
    }
    guard site.kiosk != nil else { return [.leave] }
    return isForStaff ? leaveKiosk() : endVisit(.finished)
  }

  private mutating func openAtTop() {
    here.isFresh = true
    here.bookmark = .start
    here.focus = firstFocus(at: here.scene)
  }

  private mutating func goBack() {
    let isAsked = here.scene == .stillYou
    if trail.count > 1 { trail.removeLast() } else if isVisited { visit(.leaving) }
    // Only who says that it is theirs sees a hidden visit again.
    if isAsked { visit(.hidden) }
  }

  private mutating func stay() {
    if here.scene == .staff { closeStaffPages() } else { trail.removeLast() }
  }

  private mutating func startAgain() -> [Effect] {
    guard site.kiosk == nil else { return endVisit(.finished) }
    self = begunAnew
    return []
  }

  /// Goes to a scene, unless the visitor is there already.
  ///
  /// Every scene that takes no answers stands on the trail once, so that going to and fro between
  /// two of them does not make the way back longer.
  mutating func visit(_ scene: Scene, focus: Item? = nil) {
    if scene == .about, foundEdition == nil { foundEdition = guidebook.edition }
    if scene == .outcome, site.kiosk != nil { watch.told = urgency }
    if here.scene != scene {
      if !scene.isAsking { forget(scene) }
      trail.append(Stop(scene, focus: nil))
    }
    here.focus = focus ?? firstFocus(at: scene)
  }

  /// Takes a scene off the trail, and what was opened from it stands on the way once.
  ///
  /// Else whoever changes one answer again and again would find its page on the way as often.
  private mutating func forget(_ scene: Scene) {
    guard let earlier = trail.firstIndex(where: { $0.scene == scene }) else { return }
    let opened = trail[(earlier + 1)...]
    let kept = trail[..<earlier].filter { stop in
      !opened.contains { stop.scene.asks(like: $0.scene) }
    }
    trail = kept + opened
  }

  /// Opens a page to read; from one to the next of its kind there is no deeper trail, so that Back
  /// leads to where the visitor began to read.
  mutating func open(_ scene: Scene) {
    if here.scene.isRead(like: scene) { trail.removeLast() }
    visit(scene)
  }

  /// Where the focus stands on arrival: on the answer given before, else on the first item.
  private func firstFocus(at scene: Scene) -> Item? {
    let items = items(of: scene)
    switch scene {
    case .page(let head):
      return firstFocus(on: questions(on: head))
    case .side(let region):
      let given = Set(answers.places.filter { $0.region == region }.map(\.side))
      return given.isEmpty ? items.first : items.first { $0 == .sides(given) } ?? items.first
    case .check:
      return .proceed
    case .section, .part, .help, .about, .words, .glossary, .search, .staffDoor:
      return nil
    default:
      return items.first
    }
  }
}

extension Event {
  /// Whether the visitor has not answered with it to what was said last.
  fileprivate var isMute: Bool {
    switch self {
    case .clockShowed, .stirred: true
    default: false
    }
  }
}

extension Scene {
  /// Whether both are sections, or both are parts of an outcome.
  fileprivate func isRead(like other: Scene) -> Bool {
    switch (self, other) {
    case (.section, .section), (.part, .part): true
    default: false
    }
  }
}
