import CSeccomp
import Glibc

extension Confinement {
  /// A system call that stays allowed.
  struct Call {
    let name: String
    /// The value that one of its arguments must have; nil allows any.
    let condition: scmp_arg_cmp?

    init(_ name: String, _ condition: scmp_arg_cmp? = nil) {
      self.name = name
      self.condition = condition
    }

    /// A call with one argument whose bits under a mask are these; the kernel itself heeds only the
    /// lower half of most.
    init(
      _ name: String, argument: UInt32, is value: some BinaryInteger,
      under mask: UInt64 = UInt64(UInt32.max)
    ) {
      self.init(
        name,
        scmp_arg_cmp(
          arg: argument, op: SCMP_CMP_MASKED_EQ, datum_a: mask,
          datum_b: UInt64(truncatingIfNeeded: value) & mask))
    }
  }

  /// Opens a file to read it, or, where files are written, without cutting one short: Landlock has
  /// learnt only later to refuse that.
  var opening: Call {
    let refused = folders.isEmpty ? O_ACCMODE | O_CREAT | O_TRUNC : O_TRUNC
    return Call("openat", argument: 2, is: O_RDONLY, under: UInt64(refused))
  }

  /// What a visit, the pause between two and an end of the program need.
  static var calls: [Call] {
    // The terminal, the pipe of signals and the journal.
    ["read", "write", "writev", "poll", "ppoll", "close", "pipe2", "fcntl", "lseek"].map {
      Call($0)
    }
      // Its modes and its size; not TIOCSTI, by which keys could be typed for the next program.
      + [
        UInt(TCGETS), UInt(TCSETS), UInt(TCSETSW), UInt(TCSETSF), UInt(TCFLSH), UInt(TIOCGWINSZ),
        UInt(TIOCGPGRP), UInt(TIOCOUTQ),
      ].map { Call("ioctl", argument: 1, is: $0) }
      // What ncurses and the C library look for before they read.
      + ["access", "faccessat", "faccessat2", "fstat", "newfstatat"].map { Call($0) }
      // Memory, no part of which may hold code.
      + ["brk", "munmap", "mremap", "madvise", "futex", "getrandom"].map { Call($0) }
      + ["mmap", "mprotect"].map { Call($0, argument: 2, is: 0, under: UInt64(PROT_EXEC)) }
      // The lock of the page for staff, which is open already.
      + ["flock", "pread64", "pwrite64", "ftruncate"].map { Call($0) }
      // Time.
      + ["clock_gettime", "gettimeofday", "time", "nanosleep", "clock_nanosleep"].map { Call($0) }
      // Signals, for the program itself alone.
      + ["alarm", "setitimer", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn"].map { Call($0) }
      + ["sigaltstack", "restart_syscall"].map { Call($0) }
      + [Call("tgkill", argument: 0, is: getpid())]
      // Who it is.
      + ["getpid", "gettid", "getpgid", "getpgrp", "getuid", "geteuid", "getgid", "getegid"].map {
        Call($0)
      }
      // Notifications to the service manager, on a socket that is already connected.
      + [Call("sendto", argument: 4, is: 0, under: .max)]
      + ["exit", "exit_group"].map { Call($0) }
  }

  /// What it takes to replace a file.
  static let callsForFiles = [
    "fchmod", "utimensat", "rename", "renameat", "renameat2", "unlink", "unlinkat",
  ].map { Call($0) }
}
