extension Journey {
  /// Opens the door to the pages for staff, over whatever is shown.
  mutating func knock() {
    guard site.kiosk?.hasStaffPage == true, !isForStaff else { return }
    post.typed = ""
    post.lastCheck = nil
    watch.knocked = watch.now
    visit(.staffDoor)
  }

  /// Hands in what was typed, unless no PIN is taken at the moment.
  mutating func handInPIN() -> [Effect] {
    guard here.scene == .staffDoor, post.lockedUntil == nil, !post.typed.isEmpty else { return [] }
    defer { post.typed = "" }
    return [.checkPIN(post.typed)]
  }

  /// Opens the page for staff after the right PIN.
  mutating func take(_ check: PINCheck) {
    guard here.scene == .staffDoor else { return }
    post.lastCheck = check
    switch check {
    case .right:
      trail.removeLast()
      visit(.staff)
    case .locked(let pause): post.lockedUntil = watch.now + pause
    case .wrong, .unchecked: break
    }
  }

  /// Goes back to what was shown before staff came.
  mutating func closeStaffPages() {
    guard let first = trail.firstIndex(where: { $0.scene.isForStaff }) else { return }
    post.typed = ""
    trail.removeSubrange(first...)
  }

  /// Ends the guide for good, and the visit with it if there is one.
  mutating func leaveKiosk() -> [Effect] { endVisit(.byStaff) + [.leave] }
}

extension Journey {
  /// How long the PIN stays locked, in minutes; nil if it is not.
  public var pauseAtDoor: Int? {
    post.lockedUntil.map { Int((($0 - watch.now) / .seconds(60)).rounded(.up)) }
  }
}
