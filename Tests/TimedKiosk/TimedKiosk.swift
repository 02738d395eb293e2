import Glibc
import Kiosk
import Knowledge

/// The kiosk as `tingle kiosk` opens it, by a clock that another process moves.
///
/// Called with its configuration and with a file that holds what the clock shows, in
/// milliseconds, as eight bytes: it moves by hand alone, however long a busy machine takes.
@main
struct TimedKiosk {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let ahead = unsafe map(arguments[2]) else { exit(2) }
    let address = UInt(bitPattern: ahead)
    let clock = Clock {
      let moved = unsafe UnsafePointer<UInt64>(bitPattern: address)?.pointee ?? 0
      return .milliseconds(Int(moved))
    }
    let reading = KioskFile.read(at: arguments[1], for: .tinglingBack)
    exit(Kiosk.open(.tinglingBack, reading, of: arguments[1], by: clock) == .success ? 0 : 1)
  }

  private static func map(_ path: String) -> UnsafeRawPointer? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    let page = unsafe mmap(nil, 8, PROT_READ, MAP_SHARED, file, 0)
    return unsafe page == MAP_FAILED ? nil : UnsafeRawPointer(page)
  }
}
