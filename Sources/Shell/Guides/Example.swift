/// A statement or command shown in a guide, and the output that the guide shows under it.
public struct Example: Sendable, Hashable {
    public enum Kind: Sendable {
        /// A statement of the shell, in a fence tagged `baogao`, after `> `.
        case statement
        /// A command line, in a fence tagged `console`, after `$ `.
        case command
    }
    public var kind: Kind
    /// What is typed, without its prompt; lines joined by `\n`.
    public var input: String
    /// The lines shown, without blank ones at the end.
    public var expected: [String]
    /// The line of the prompt, counted from 1.
    public var line: Int
    /// Indices, among the guide's lines, of the expected output.
    var expectedLines: Range<Int>
}
