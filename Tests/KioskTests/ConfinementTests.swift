import CKiosk
import Foundation
import Glibc
import OldKernel
import TestFiles
import Testing

@testable import Kiosk

/// Each test confines a process of its own, as there is no way back.
@Suite struct `A kiosk that is confined` {
  static let hasLandlock: Comment = "this kernel has no Landlock"

  @Test func `is refused what it could do before: programs, sockets, other processes, files`() async
  {
    await #expect(processExitsWith: .success) {
      for attempt in Attempt.outward + Attempt.writing {
        #expect(!attempt.isRefused, "\(attempt.name) is refused to all")
      }
      #expect(Confinement(folders: []).begin().seccomp == nil)
      for attempt in Attempt.outward + Attempt.writing {
        #expect(attempt.isRefused, "\(attempt.name)")
      }
    }
  }

  @Test(.enabled(if: ckiosk_rules() >= 0, hasLandlock))
  func `reads no file but those that a screen needs`() async {
    await #expect(processExitsWith: .success) {
      let passwords = Attempt(opening: "/etc/passwd", O_RDONLY)
      #expect(!passwords.isRefused)
      #expect(Confinement(folders: []).begin() == Confinement.Outcome())
      #expect(passwords.isRefused)
      #expect(Attempt(opening: "/proc/self/environ", O_RDONLY).isRefused)
      #expect(!Attempt(opening: "/lib/terminfo/l/linux", O_RDONLY).isRefused)
    }
  }

  @Test func `is confined by seccomp alone where the kernel has no Landlock`() async {
    await #expect(processExitsWith: .success) {
      #expect(OldKernel.withoutLandlock.begin())
      let outcome = Confinement(folders: []).begin()
      #expect(outcome == Confinement.Outcome(landlock: "Function not implemented"))
      for attempt in Attempt.outward + Attempt.writing {
        #expect(attempt.isRefused, "\(attempt.name)")
      }
    }
  }

  @Test(.enabled(if: ckiosk_rules() >= 0, hasLandlock))
  func `is confined by Landlock alone where the kernel has no seccomp`() async {
    await #expect(processExitsWith: .success) {
      #expect(OldKernel.withoutSeccomp.begin())
      let outcome = Confinement(folders: []).begin()
      #expect(outcome.landlock == nil && outcome.seccomp != nil, "\(outcome)")
      #expect(Attempt(opening: "/etc/passwd", O_RDONLY).isRefused)
      #expect(Attempt(opening: "/dev/null", O_WRONLY).isRefused)
    }
  }

  @Test func `replaces the file of its figures, and is refused all else that it was refused`() async
  {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let file = FiguresFile(at: folder.url.appendingPathComponent("it").path)
      #expect(Confinement(folders: [file.folder]).begin().seccomp == nil)
      #expect(file.write("a", inHour: 0) == nil)
      #expect(file.write("b", inHour: 0) == nil)
      for attempt in Attempt.outward + [Attempt(opening: file.path, O_RDWR | O_TRUNC)] {
        #expect(attempt.isRefused, "\(attempt.name)")
      }
    }
  }

  @Test(.enabled(if: ckiosk_rules() >= 0, hasLandlock))
  func `writes nowhere but in the folder of its figures`() async {
    await #expect(processExitsWith: .success) {
      let (inside, outside) = (try Folder(), try Folder())
      let file = try outside.write("it", "").path
      let new = inside.url.appendingPathComponent("new").path
      let outer = outside.url.appendingPathComponent("new").path
      #expect(Confinement(folders: [inside.url.path]).begin() == Confinement.Outcome())
      #expect(!Attempt(opening: new, O_RDWR | O_CREAT).isRefused)
      #expect(Attempt(opening: file, O_WRONLY).isRefused)
      #expect(Attempt(opening: file, O_RDONLY).isRefused)
      #expect(Attempt(opening: outer, O_RDWR | O_CREAT).isRefused)
      #expect(Attempt("remove") { unsafe unlink(file) == 0 ? 0 : errno }.isRefused)
      #expect(Attempt("move") { unsafe rename(new, outer) == 0 ? 0 : errno }.isRefused)
      let removed = unsafe unlink(new)
      #expect(removed == 0)
    }
  }

  @Test func `still checks a PIN and makes random numbers`() async {
    await #expect(processExitsWith: .success) {
      #expect(Confinement(folders: []).begin().seccomp == nil)
      #expect(
        PIN.matches(
          "24681012",
          hash: "$y$j9T$EZhuZ3BI1pfjmOuFTpmqq.$DnBczw1rZJ562GXl.O1cB8dgL2H4rG0ZAXMIyleUZIA") == true
      )
      #expect([0, 1].shuffled().count == 2)
    }
  }
}
