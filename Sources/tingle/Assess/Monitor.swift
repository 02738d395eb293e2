import Glibc

/// A value that threads share: one has it at a time, and may wait for it to become ready.
///
/// The standard library has a lock but nothing to wait with.
@safe final class Monitor<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: Value) {
    self.value = value
    unsafe lock = .allocate(capacity: 1)
    unsafe change = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(change, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe pthread_cond_destroy(change)
    unsafe lock.deallocate()
    unsafe change.deallocate()
  }

  /// Works with the value once it is ready, while every other thread has to wait.
  func with<Result>(
    when isReady: (Value) -> Bool = { _ in true }, _ work: (inout Value) -> Result
  ) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer {
      unsafe pthread_cond_broadcast(change)
      unsafe pthread_mutex_unlock(lock)
    }
    while !isReady(value) { unsafe pthread_cond_wait(change, lock) }
    return work(&value)
  }
}
