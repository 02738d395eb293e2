package import Assessment
import Glibc
import Terminal

extension KioskFile {
  /// Reads a file, for a guide by a guidebook.
  package static func read(at path: String, for guidebook: Guidebook) -> Reading {
    do {
      return read(try bytes(at: path), for: guidebook)
    } catch {
      return .faults([error])
    }
  }

  /// Whether everybody on the machine can read a file.
  static func isOpenToAll(_ path: String) -> Bool {
    var about = stat()
    return unsafe stat(path, &about) == 0 && about.st_mode & S_IROTH != 0
  }

  /// What stands in a file; of one that is too long only as much as shows that.
  private static func bytes(at path: String) throws(ConfigurationFault) -> [UInt8] {
    // A pipe would be waited for by the kiosk as it starts, and nobody would know why.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw ConfigurationFault(
        errno == ENOENT ? .missing : .unreadable(reason: Output.reason(errno)))
    }
    defer { close(descriptor) }
    let about = status(of: descriptor)
    guard about.st_mode & S_IFMT == S_IFREG else { throw ConfigurationFault(.notAFile) }
    guard about.st_mode & S_IWOTH == 0 else { throw ConfigurationFault(.writableByAll) }
    guard [0, geteuid()].contains(about.st_uid) else {
      throw ConfigurationFault(.foreign(owner: about.st_uid))
    }
    var bytes = [UInt8](repeating: 0, count: TOMLDocument.mostBytes + 1)
    var count = 0
    while count < bytes.count {
      let more = unsafe bytes.withUnsafeMutableBytes { room in
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...])
        return unsafe Glibc.read(descriptor, part.baseAddress, part.count)
      }
      if more == 0 { break }
      if more > 0 {
        count += more
      } else if errno != EINTR {
        throw ConfigurationFault(.unreadable(reason: Output.reason(errno)))
      }
    }
    guard isSame(about, status(of: descriptor)) else { throw ConfigurationFault(.changing) }
    return Array(bytes.prefix(count))
  }
  /// What the system says of an open file; all zero where it says nothing.
  private static func status(of descriptor: Int32) -> stat {
    var about = stat()
    unsafe fstat(descriptor, &about)
    return about
  }

  /// Whether nobody has written to a file in between.
  private static func isSame(_ one: stat, _ other: stat) -> Bool {
    one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec
      && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }
}
