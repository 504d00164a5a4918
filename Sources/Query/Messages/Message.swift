/// What an error says: what to do, where that is known, and what is wrong.
public struct Message: Sendable, Hashable {
    public var hint: String?
    public var text: String

    public init(_ text: String, hint: String? = nil) {
        self.text = text
        self.hint = hint
    }
}
