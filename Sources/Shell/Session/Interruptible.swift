import Dispatch
import Glibc
import Synchronization

/// Long work that its caller can walk away from.
///
/// The work runs on a thread of its own. When it is interrupted its result is no longer waited for: the thread comes
/// to its end by itself, and nothing that the session holds depends on it.
enum Interruptible {
    /// The result, or nil where `isInterrupted` became true first.
    static func run<Value: Sendable>(
        isInterrupted: () -> Bool, _ work: @escaping @Sendable () -> Value
    ) -> Value? {
        let outcome = Outcome<Value>()
        let start = Start {
            let value = work()
            outcome.value.withLock { $0 = value }
            outcome.isThere.signal()
        }
        let hasStarted = withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { space in
            let attributes = space.baseAddress!
            pthread_attr_init(attributes)
            defer { pthread_attr_destroy(attributes) }
            pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))
            // As much as the main thread has: expressions nest.
            pthread_attr_setstacksize(attributes, 8 << 20)
            var thread: pthread_t = 0
            let retained = Unmanaged.passRetained(start)
            let failure = pthread_create(
                &thread, attributes,
                { start in
                    Unmanaged<Start>.fromOpaque(start!).takeRetainedValue().body()
                    return nil
                }, retained.toOpaque())
            if failure != 0 { retained.release() }
            return failure == 0
        }
        // Without a thread the work is done here.
        if !hasStarted { start.body() }
        while outcome.isThere.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
            if isInterrupted() { return nil }
        }
        return outcome.value.withLock { $0 }
    }

    private final class Outcome<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// What a new thread begins with.
    private final class Start: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}
