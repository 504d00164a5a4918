import Shell

/// What a command line without a command's name asks for: reports to load, then one query, a script or the shell.
struct Opening {
    var query: String?
    var reports: [String] = []

    /// - Returns: success where it goes on; a query or a script that fails throws.
    @MainActor
    func run(in console: Console) throws(Failure) -> ExitStatus {
        if !reports.isEmpty, try !console.begin(with: reports) { return .noInput }
        if let query {
            try console.run(query, name: "<query>")
        } else if Terminal.isInput {
            return Prompt(console: console).run()
        } else {
            try console.run(StandardInput.text(), name: "<stdin>")
        }
        return .success
    }
}

extension Opening {
    /// A command line of nothing but reports and `-c QUERY`, the usual ones: the argument parser takes longer to look at
    /// its own types than an answer takes. Nil for any other, and for whatever the parser has something to say about.
    init?(_ words: some Sequence<String>) {
        self.init(query: nil)
        var isQueryNext = false
        for word in words {
            guard word.utf8.first != UInt8(ascii: "-") || word == "-c" else { return nil }
            if isQueryNext {
                guard query == nil, word != "-c" else { return nil }
                query = word
                isQueryNext = false
            } else if word == "-c" {
                isQueryNext = true
            } else {
                guard !Self.commands.contains(word) else { return nil }
                reports.append(word)
            }
        }
        if isQueryNext { return nil }
    }

    /// Words that are no reports.
    private static let commands = ["shell", "run", "walk", "verify", "extract", "text", "help"]
}
