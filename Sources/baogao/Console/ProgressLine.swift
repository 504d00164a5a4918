import Glibc
import Query
import Shell

/// A line on the terminal that says how far a long load is; drawn over itself and gone at the end.
struct ProgressLine {
    /// Milliseconds from one drawing to the next, and before the first: what is soon done shows nothing.
    private static let interval = 100

    private let isShown = isatty(STDERR_FILENO) == 1 && Terminal.environment("TERM") ?? "dumb" != "dumb"
    private var next: Int?
    private var isDrawn = false

    mutating func show(_ progress: LoadingProgress, in language: Language) {
        guard isShown else { return }
        let now = Self.milliseconds
        guard let next else {
            self.next = now + Self.interval
            return
        }
        guard now >= next else { return }
        self.next = now + Self.interval
        isDrawn = true
        Self.write("\r\u{1B}[K" + progress.text(in: language))
    }

    mutating func clear() {
        if isDrawn { Self.write("\r\u{1B}[K") }
        isDrawn = false
        next = nil
    }

    private static func write(_ text: String) {
        // Whatever Ctrl-C ends, the line goes.
        _ = Glibc.write(STDERR_FILENO, text, text.utf8.count)
    }

    private static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
