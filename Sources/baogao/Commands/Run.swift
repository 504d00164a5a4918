import ArgumentParser
import Shell

/// `baogao run SCRIPT NAME=VALUE…`, also as `#!/usr/bin/env -S baogao run`.
struct Run: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        abstract: "Run a script; $NAME stands for VALUE in it.")

    @OptionGroup var options: SessionOptions

    @Argument(help: "The script.", completion: .file())
    var script: String

    @Argument(help: ArgumentHelp("Values for the script's parameters.", valueName: "NAME=VALUE"))
    var values: [String] = []

    func validate() throws {
        for value in values where value.split(separator: "=", maxSplits: 1).count < 2 && !value.hasSuffix("=")
        {
            throw ValidationError("“\(value)” is no NAME=VALUE")
        }
    }

    func act() -> ExitStatus {
        let bindings = values.map { value in
            let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: String(parts[1]))
        }
        return options.withSession { console throws(Failure) in
            try console.run(script: script, values: bindings)
            return .success
        }
    }
}
