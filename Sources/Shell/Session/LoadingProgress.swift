public import Query

/// How far the reading of files is.
public struct LoadingProgress: Sendable, Hashable {
    /// Files read, those that could not be read too.
    public var done: Int
    public var total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }

    /// In words, one short line.
    public func text(in language: Language) -> String { language.shellWording.text(self) }
}
