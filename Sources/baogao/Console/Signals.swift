import Glibc
import Synchronization

/// Signals that have arrived and wait to be acted on.
///
/// A handler may do next to nothing, so it only sets a bit; the line editor and the evaluator look.
enum Signals {
    /// One bit a signal number.
    private static let pending = Atomic<UInt64>(0)

    /// Signals that the shell turns into events while it holds the terminal.
    static let handled: [Int32] = [SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP]

    /// Outside the shell Ctrl-C ends the program.
    static func endOnInterrupt() {
        signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    }

    /// While a statement runs, Ctrl-C asks it to end; the second time it ends the program.
    static func catchInterrupts() {
        _ = take(SIGINT)
        signal(SIGINT) { number in
            if Signals.isPending(number) { _exit(ExitStatus.interrupted.rawValue) }
            Signals.pending.bitwiseOr(1 << UInt64(number), ordering: .relaxed)
        }
    }

    static func catchAll() {
        _ = pending.load(ordering: .relaxed)
        for signal in handled { catchSignal(signal) }
    }

    private static func catchSignal(_ number: Int32) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            Signals.pending.bitwiseOr(1 << UInt64(number), ordering: .relaxed)
        }
        sigemptyset(&action.sa_mask)
        // No SA_RESTART: a signal must end a wait for input.
        sigaction(number, &action, nil)
    }

    static func isPending(_ number: Int32) -> Bool {
        pending.load(ordering: .relaxed) & (1 << UInt64(number)) != 0
    }

    /// Whether the signal has arrived since the last look.
    static func take(_ number: Int32) -> Bool {
        let bit: UInt64 = 1 << UInt64(number)
        return pending.bitwiseAnd(~bit, ordering: .relaxed).oldValue & bit != 0
    }
}
