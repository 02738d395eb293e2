import Glibc

/// The folder of the program that runs, where all others were built, too.
package enum Beside {
  /// Its path, with all links followed; nothing where the system does not tell it.
  package static var folder: String? {
    guard let own = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(own) }
    return unsafe String(cString: own).split(separator: "/").dropLast().reduce(into: "") {
      $0 += "/" + $1
    }
  }
}
