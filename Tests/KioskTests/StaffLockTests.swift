import Foundation
import Journey
import TestFiles
import Testing

@testable import Kiosk

@Suite struct `The lock of the page for staff` {
  private let folder: Folder
  private let path: String
  private let now = 1_764_500_000

  init() throws {
    folder = try Folder()
    path = folder.url.appendingPathComponent("staff.lock").path
  }

  /// What comes of three wrong PINs.
  private func fail(_ lock: StaffLock) -> [PINCheck] {
    (1...3).map { _ in lock.check(at: now) { false }.check }
  }

  @Test func `outlives the kiosk, looks at no PIN, and has two times in its file`() throws {
    #expect(fail(StaffLock(at: path)) == [.wrong, .wrong, .locked(for: .seconds(60))])
    let next = StaffLock(at: path)
    var looks = 0
    let (check, fault) = next.check(at: now + 20) {
      looks += 1
      return true
    }
    #expect(check == .locked(for: .seconds(40)) && fault == nil && looks == 0)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == "\(now + 60) \(now + 3 * 3600)\n")
    #expect(next.check(at: now + 60) { true }.check == .right)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "0 0\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `is one for two kiosks, and not two at a time`() {
    let (one, other) = (StaffLock(at: path), StaffLock(at: path))
    #expect(one.check(at: now) { false }.check == .wrong)
    #expect(other.check(at: now) { false }.check == .wrong)
    var meanwhile: PINCheck?
    let third = one.check(at: now) {
      meanwhile = other.check(at: now) { true }.check
      return false
    }
    #expect(meanwhile == .unchecked)
    #expect(third.check == .locked(for: .seconds(60)))
    #expect(other.check(at: now) { true }.check == .locked(for: .seconds(60)))
  }

  @Test func `does not count a PIN that could not be looked at`() {
    let lock = StaffLock(at: path)
    for _ in 1...9 { #expect(lock.check(at: now) { nil }.check == .unchecked) }
    #expect(fail(lock) == [.wrong, .wrong, .locked(for: .seconds(60))])
  }

  @Test(arguments: [
    ("mkdir", "Is a directory"), ("mkfifo", "it is not a regular file"),
    ("ln -s /etc/passwd", "Too many levels of symbolic links"),
  ]) func `holds in memory where the file cannot be used, and says why`(
    make: String, reason: String
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(make) '\(path)'"]
    try process.run()
    process.waitUntilExit()
    let lock = StaffLock(at: path)
    #expect(lock.fault == reason)
    #expect(fail(lock) == [.wrong, .wrong, .locked(for: .seconds(60))])
    let (check, fault) = lock.check(at: now) { true }
    #expect(check == .locked(for: .seconds(60)) && fault == reason)
    #expect(lock.check(at: now + 60) { true }.check == .right)
  }

  @Test(arguments: ["", "x", "1", "-1 -1\n", "9 9 9\n", "99999999999999999999999 1\n", "\0\0"])
  func `is open where its file says nothing`(text: String) throws {
    try folder.write("staff.lock", text)
    #expect(StaffLock(at: path).check(at: now) { true }.check == .right)
  }

  @Test func `ends though the clock was set back`() throws {
    try folder.write("staff.lock", "\(now * 2) \(now * 2)\n")
    let lock = StaffLock(at: path)
    #expect(lock.check(at: now) { true }.check == .locked(for: .seconds(3600)))
    #expect(lock.check(at: now + 3599) { true }.check == .locked(for: .seconds(1)))
    #expect(StaffLock(at: path).check(at: now + 3600) { true }.check == .right)
  }
}
