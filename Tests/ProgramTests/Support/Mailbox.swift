import Glibc
import Testing

/// A datagram socket as a service manager has one, into which a program tells how it is.
struct Mailbox: ~Copyable {
  private let descriptor: Int32

  /// Binds it to a path, or to an abstract name that begins with “@”.
  init(at name: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // An abstract name begins with a zero byte.
    let bytes = name.utf8.map { $0 == UInt8(ascii: "@") ? 0 : $0 }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { path in
      unsafe path.copyBytes(from: bytes)
    }
    let length = MemoryLayout.offset(of: \sockaddr_un.sun_path) ?? 2
    let bound = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, socklen_t(length + bytes.count))
      }
    }
    try #require(bound == 0)
  }

  deinit { close(descriptor) }

  /// The next message; nothing where none comes for a while.
  func next(within seconds: Int = 30) -> String? {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, Int32(seconds * 1000)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}
