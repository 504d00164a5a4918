import ArgumentParser
import Extraction
import Glibc

if let opening = Opening(CommandLine.arguments.dropFirst()) {
    exit(Console(lexicon: Lexicon(), format: nil).act(opening.run).rawValue)
}
do {
    let command = try Baogao.parseAsRoot()
    if let action = command as? any Action {
        exit(action.act().rawValue)
    }
    // What the parser itself answers: --help, --version.
    var other = command
    try other.run()
} catch {
    let message = Baogao.fullMessage(for: error)
    guard Baogao.exitCode(for: error) != .success else {
        print(message)
        exit(ExitStatus.success.rawValue)
    }
    Output.printError(message)
    exit(ExitStatus.usage.rawValue)
}
