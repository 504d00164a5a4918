import Glibc
import Shell

/// Plays a guide for a class: prose, a query as if typed, its answer, and a pause.
@MainActor
struct Walkthrough {
    let guide: Guide
    let console: Console

    private var isLive: Bool { Terminal.isInput && Terminal.isOutput }

    func play() -> ExitStatus {
        let prompt = Prompt(console: console)
        for part in guide.parts {
            switch part {
            case .prose(let lines): show(lines)
            case .example(let example):
                type(example)
                if example.kind == .statement {
                    _ = prompt.execute(example.input)
                } else {
                    let lines = CommandLineExample.lines(of: example.input)
                    console.show(.text(lines.map { TextLine($0) }))
                }
                if isLive, let status = pause(prompt) { return status }
            }
        }
        return .success
    }

    private func show(_ lines: [String]) {
        console.show(
            .text(lines.map { line in line.hasPrefix("#") ? TextLine(line, .heading) : TextLine(line) }))
    }

    /// Shows the input letter by letter, so that a class can follow.
    private func type(_ example: Example) {
        var output = Output(standardOutput: ())
        output.write(example.kind == .statement ? "> " : "$ ")
        for character in example.input {
            output.write(String(character))
            if isLive {
                output.flush()
                usleep(25_000)
            }
        }
        output.write("\n")
        output.flush()
    }

    /// Waits for Enter; what is typed instead runs first. Gives the exit status where the user leaves.
    private func pause(_ prompt: Prompt) -> ExitStatus? {
        while true {
            switch prompt.next(prompt: "[Enter, q] > ") {
            case .statement("q"), .end: return .success
            case .statement(let text):
                if prompt.execute(text) == .quit { return .success }
            case .blank: return nil
            case .signal: return .interrupted
            }
        }
    }
}
