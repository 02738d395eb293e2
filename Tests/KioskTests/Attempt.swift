import CSeccomp
import CSystemCall
import Glibc

/// Something that a kiosk has to be refused; without its confinement anybody may do it.
struct Attempt: Sendable {
  let name: String
  /// Tries it; returns errno, or 0.
  private let run: @Sendable () -> Int32

  init(_ name: String, _ run: @escaping @Sendable () -> Int32) {
    self.name = name
    self.run = run
  }

  /// A system call with arguments by which the kernel can do no harm.
  init(_ name: String, _ arguments: Int...) {
    let all = arguments + Array(repeating: 0, count: 5 - arguments.count)
    self.init("\(name) \(arguments)") {
      unsafe csys_call(Int(seccomp_syscall_resolve_name(name)), all)
    }
  }

  /// Opens a file.
  init(opening path: String, _ flags: Int32) {
    self.init("open \(path), \(flags)") {
      let file = unsafe open(path, flags | O_CLOEXEC, 0o600)
      return file < 0 ? errno : close(file)
    }
  }

  /// Whether the system refuses it, whatever its arguments are.
  var isRefused: Bool { [EPERM, EACCES].contains(run()) }

  /// What would start a program, reach another one or the network, or change the machine.
  static let outward =
    [
      Attempt("fork") { csys_fork() },
      Attempt("clone", 0x1_0000), Attempt("execve"), Attempt("execveat", -1),
      Attempt("socket", Int(AF_UNIX), 1), Attempt("socket", Int(AF_INET), 2),
      Attempt("socketpair", -1), Attempt("connect", -1), Attempt("bind", -1),
      Attempt("accept4", -1), Attempt("sendmsg", -1), Attempt("sendto", -1, 0, 0, 0, 4096),
      Attempt("ptrace", 0x4206, -1), Attempt("process_vm_readv", -1),
      Attempt("process_vm_writev", -1), Attempt("kill", Int(getppid())),
      Attempt("tgkill", Int(getppid()), Int(getppid())), Attempt("pidfd_open", -1),
      Attempt("memfd_create"), Attempt("unshare", -1), Attempt("prctl", -1),
      Attempt("setrlimit", -1), Attempt("munlockall"), Attempt("personality", 0xFFFF_FFFF),
      // Types a key for the program that has the terminal next.
      Attempt("ioctl", -1, Int(TIOCSTI)),
      Attempt("memory for code") {
        let flags = MAP_PRIVATE | MAP_ANONYMOUS
        let page = unsafe mmap(nil, 4096, PROT_READ | PROT_EXEC, flags, -1, 0)
        return unsafe page == MAP_FAILED ? errno : munmap(page, 4096)
      },
    ]

  /// What would change a file.
  static let writing =
    [O_WRONLY, O_RDWR, O_WRONLY | O_CREAT, O_RDONLY | O_TRUNC].map {
      Attempt(opening: "/dev/null", $0)
    } + [
      Attempt("truncate"), Attempt("mkdirat", -1), Attempt("linkat", -1),
      Attempt("symlinkat", 0, -1), Attempt("unlinkat", -1), Attempt("renameat2", -1, 0, -1),
      Attempt("fchmodat", -1), Attempt("fchmod", -1), Attempt("chdir"),
      Attempt("getdents64", -1),
    ]
}
