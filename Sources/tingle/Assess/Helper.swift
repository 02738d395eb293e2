import Glibc

/// A thread that helps with some work.
struct Helper {
  private let thread: pthread_t

  /// The work, as C can hand it on.
  private final class Errand {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Starts on the work, or gives nothing where the system has no thread left.
  init?(_ work: @escaping @Sendable () -> Void) {
    let errand = unsafe Unmanaged.passRetained(Errand(work))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { pointer in
        if let pointer = unsafe pointer {
          unsafe Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().work()
        }
        return nil
      }, errand.toOpaque())
    guard code == 0 else {
      unsafe errand.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the work is done.
  func wait() { pthread_join(thread, nil) }
}
