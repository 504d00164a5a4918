import Glibc
import Query
import Shell

/// What is known of the terminal without asking it anything.
enum Terminal {
    static var isInput: Bool { isatty(STDIN_FILENO) == 1 }
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Cells of a line.
    static var width: Int {
        var size = winsize()
        for file in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
        where ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return 80
    }

    /// Colour unless the reader does not want it (NO_COLOR) or the terminal has none.
    static var hasColour: Bool {
        let kind = environment("TERM") ?? "dumb"
        return (environment("NO_COLOR") ?? "").isEmpty && kind != "dumb"
    }

    /// What a person at this terminal reads: Chinese where the locale says so.
    static var language: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        return locale?.hasPrefix("zh") == true ? .chinese : .english
    }

    /// The screen that standard output is, or nil where it is a file or a pipe.
    static var screen: Renderer.Screen? {
        isOutput ? Renderer.Screen(width: width, hasColour: hasColour) : nil
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
