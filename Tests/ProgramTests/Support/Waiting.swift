import Foundation
import Testing

/// Threads for tests that mostly wait for a program, more of them than there are cores.
///
/// A test that blocks would else keep one of the few threads of Swift’s own pool from all others.
final class WaitingThreads: TaskExecutor, Sendable {
  static let shared = WaitingThreads(count: 8)

  private let jobs = Jobs()

  private init(count: Int) {
    for _ in 0..<count {
      let thread = Thread { [self] in
        while true { unsafe jobs.next().runSynchronously(on: asUnownedTaskExecutor()) }
      }
      // As much as the main thread has.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) { jobs.add(UnownedJob(job)) }

  /// Jobs in the order in which they came.
  private final class Jobs: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [UnownedJob] = []

    func add(_ job: UnownedJob) {
      condition.lock()
      waiting.append(job)
      condition.signal()
      condition.unlock()
    }

    func next() -> UnownedJob {
      condition.lock()
      defer { condition.unlock() }
      while waiting.isEmpty { condition.wait() }
      return waiting.removeFirst()
    }
  }
}

/// That the tests of a suite wait for programs.
struct WaitingTrait: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitingTrait {
  /// The tests mostly wait for programs, so that many of them can run at once.
  static var waiting: Self { WaitingTrait() }
}
