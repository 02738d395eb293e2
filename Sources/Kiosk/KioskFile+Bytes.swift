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
    var about = stat()
    guard unsafe fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      throw ConfigurationFault(.notAFile)
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
    return Array(bytes.prefix(count))
  }
}
