extension Journey {
  /// Opens the door to the pages for staff, over whatever is shown.
  mutating func knock() {
    guard site.kiosk?.hasStaffPage == true, !isForStaff else { return }
    post.typed = ""
    post.wasWrong = false
    watch.knocked = watch.now
    visit(.staffDoor)
  }

  /// Hands in what was typed, unless no PIN is taken at the moment.
  mutating func handInPIN() -> [Effect] {
    guard here.scene == .staffDoor, post.lockedUntil == nil, !post.typed.isEmpty else { return [] }
    defer { post.typed = "" }
    return [.checkPIN(post.typed)]
  }

  /// Opens the page for staff to whoever knew the PIN.
  mutating func take(pinIsRight isRight: Bool) {
    guard here.scene == .staffDoor else { return }
    guard isRight else { return post.failed(at: watch.now) }
    post.wrongTries = 0
    post.wasWrong = false
    trail.removeLast()
    visit(.staff)
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
  /// For how many minutes no PIN is taken; nothing where one is.
  public var pauseAtDoor: Int? {
    post.lockedUntil.map { Int((($0 - watch.now) / .seconds(60)).rounded(.up)) }
  }
}
