import CReadline
import Glibc
import Shell

/// GNU readline, driven one key at a time so that a signal can end a line at once.
@MainActor
final class LineEditor {
    enum Reading {
        case line(String)
        /// Ctrl-D on an empty line, or the terminal is gone.
        case end
        /// Ctrl-C: the line is dropped.
        case interrupted
        /// The program was told to end.
        case signal(Int32)
    }

    typealias Completer = (_ line: String, _ point: Int) -> Completion

    /// Readline calls C functions, which carry no context: they find the editor here.
    private static var current: LineEditor?

    private let completer: Completer
    private var finished: Reading?
    private var completion = Completion.none

    init(completer: @escaping Completer) {
        self.completer = completer
        Self.current = self
        Self.useUTF8()
        rl_readline_name = UnsafePointer(strdup("baogao"))
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        rl_change_environment = 0
        // Defaults: what a user's inputrc says comes later and wins.
        for (name, value) in [
            ("completion-ignore-case", "on"), ("show-all-if-ambiguous", "on"),
            ("revert-all-at-newline", "on"), ("bell-style", "none"),
        ] {
            rl_variable_bind(name, value)
        }
        if isatty(STDOUT_FILENO) == 0, let terminal = fopen("/dev/tty", "w") {
            rl_outstream = terminal
        }
        rl_initialize()
        setUpCompletion()
        Signals.catchAll()
    }

    /// Reads one line; the prompt is shown first.
    func read(prompt: String) -> Reading {
        finished = nil
        var waiting = sigset_t()
        var blocked = sigset_t()
        sigemptyset(&blocked)
        for signal in Signals.handled { sigaddset(&blocked, signal) }
        // Signals arrive only inside pselect, so none can slip in between the look and the wait.
        pthread_sigmask(SIG_BLOCK, &blocked, &waiting)
        defer { pthread_sigmask(SIG_SETMASK, &waiting, nil) }
        for signal in Signals.handled { sigdelset(&waiting, signal) }

        rl_callback_handler_install(prompt) { line in
            MainActor.assumeIsolated { LineEditor.current?.finish(line) }
        }
        while true {
            if let finished { return finished }
            if let reading = handleSignals() { return reading }
            var input = fd_set()
            input.__fds_bits.0 = 1 << STDIN_FILENO
            if pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &waiting) > 0 { rl_callback_read_char() }
        }
    }

    /// Puts an entry at the end of the list that the arrow keys walk.
    func remember(_ entry: String) {
        add_history(entry)
    }

    private func finish(_ line: UnsafeMutablePointer<CChar>?) {
        rl_callback_handler_remove()
        guard let line else {
            finished = .end
            return
        }
        finished = .line(String(cString: line))
        free(line)
    }

    private func handleSignals() -> Reading? {
        if Signals.take(SIGWINCH) { rl_resize_terminal() }
        if Signals.take(SIGINT) {
            dropLine()
            return .interrupted
        }
        for signal in [SIGTERM, SIGHUP] where Signals.take(signal) {
            dropLine()
            return .signal(signal)
        }
        if Signals.take(SIGTSTP) { suspend() }
        return nil
    }

    private func dropLine() {
        rl_point = rl_end
        rl_redisplay()
        rl_echo_signal_char(SIGINT)
        rl_free_line_state()
        rl_callback_sigcleanup()
        rl_replace_line("", 0)
        rl_crlf()
        rl_callback_handler_remove()
    }

    /// Ctrl-Z: hands the terminal back as it was and takes it again when the shell goes on.
    private func suspend() {
        rl_deprep_terminal()
        raise(SIGSTOP)
        rl_prep_terminal(1)
        rl_forced_update_display()
    }

    /// Readline destroys Chinese input where the locale is not UTF-8, and it reads the environment itself.
    private static func useUTF8() {
        let isSet = setlocale(LC_ALL, "") != nil
        let isUTF8 = nl_langinfo(Int32(CODESET)).map { strcmp($0, "UTF-8") == 0 } ?? false
        if !isSet || !isUTF8 {
            setenv("LC_ALL", "C.UTF-8", 1)
            setlocale(LC_ALL, "C.UTF-8")
        }
    }
}

// MARK: Completion

extension LineEditor {
    private func setUpCompletion() {
        // The whole line up to the cursor is readline's word: where the token begins is decided in
        // module Shell, which knows full-width punctuation.
        rl_completer_word_break_characters = UnsafePointer(strdup(""))
        rl_completer_quote_characters = nil
        rl_sort_completion_matches = 0
        rl_attempted_completion_function = { _, _, _ in
            nonisolated(unsafe) var matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
            MainActor.assumeIsolated {
                rl_attempted_completion_over = 1
                matches = LineEditor.current?.matches()
            }
            return matches
        }
        rl_completion_display_matches_hook = { _, _, _ in
            MainActor.assumeIsolated { LineEditor.current?.showCandidates() }
        }
    }

    /// Readline's list of matches: what they share first, each allocated for readline to free.
    private func matches() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        let line = String(cString: rl_line_buffer)
        let point = Int(rl_point)
        completion = completer(line, point)
        guard !completion.candidates.isEmpty else { return nil }
        let before = String(decoding: line.utf8.prefix(completion.start), as: UTF8.self)
        let typed = String(decoding: line.utf8.prefix(point).dropFirst(completion.start), as: UTF8.self)
        var words = completion.candidates.map(\.insertion)
        if words.count > 1 { words.insert(completion.shared(typed: typed), at: 0) }
        rl_completion_append_character = completion.endsWord ? Int32(UInt8(ascii: " ")) : 0
        rl_completion_suppress_append = completion.endsWord ? 0 : 1
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
        for (index, word) in words.enumerated() { list[index] = strdup(before + word) }
        list[words.count] = nil
        return list
    }

    private func showCandidates() {
        rl_crlf()
        for line in completion.listing(width: Terminal.width) {
            fputs(line, rl_outstream)
            rl_crlf()
        }
        rl_forced_update_display()
    }
}
