import CSoak
import Glibc

/// The files of this machine that were written since some time.
struct FilesSince {
  private let time: Int

  init(_ time: Int) { self.time = time }

  /// Where programs keep what is no file on a disk.
  private static let apart: Set<String> = ["/proc", "/sys", "/dev/pts"]
  /// Larger ones are looked at up to here.
  private static let most = 64 << 20

  /// The marks that files hold, each with one of its files, and how many files were looked at.
  func holding(_ marks: Set<String>) -> (found: [String: String], looked: Int) {
    var (folders, looked, found) = (["/"], 0, [String: String]())
    while let folder = folders.popLast() {
      guard !Self.apart.contains(folder), let listing = unsafe opendir(folder) else { continue }
      defer { unsafe closedir(listing) }
      while let entry = unsafe readdir(listing) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        let path = (folder == "/" ? "" : folder) + "/" + name
        var about = stat()
        guard name != ".", name != "..", unsafe lstat(path, &about) == 0 else { continue }
        if about.st_mode & S_IFMT == S_IFDIR {
          folders.append(path)
        } else if about.st_mode & S_IFMT == S_IFREG, about.st_mtim.tv_sec >= time {
          looked += 1
          let bytes = bytes(of: path, min(Self.most, Int(about.st_size)))
          for mark in marks where bytes.hold(mark) { found[mark] = path }
        }
      }
    }
    return (found, looked)
  }

  private func bytes(of path: String, _ count: Int) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: count)
    // In one line the buffer would be taken before it is read into.
    let size = unsafe read(file, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, size)))
  }
}

extension [UInt8] {
  /// Whether a text stands anywhere in the bytes.
  fileprivate func hold(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return unsafe csoak_find(self, UInt(count), wanted, UInt(wanted.count), 1) >= 0
  }
}
