import Glibc

/// What the system keeps of the disk in memory.
enum Disk {
  /// Makes the system forget it, so that the next start reads from the disk.
  static func forget() throws(Trouble) {
    sync()
    guard let file = unsafe fopen("/proc/sys/vm/drop_caches", "w") else {
      throw Trouble(
        words: geteuid() == 0
          ? "--cold empties the page cache, and the system lets nobody do so here"
          : "--cold empties the page cache, which only root may; run it as root")
    }
    let written = unsafe fputs("3\n", file)
    guard unsafe fclose(file) == 0, written >= 0 else {
      throw Trouble(words: "--cold cannot empty the page cache")
    }
  }
}
