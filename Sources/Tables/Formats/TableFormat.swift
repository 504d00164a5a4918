/// A way to write a table as text.
public protocol TableFormat: Sendable {
    /// Writes the whole table, line ends included. Numbers stand as they print, a missing cell stays a gap.
    func write(_ table: Table, to output: inout some TextOutputStream)
}

extension TableFormat {
    /// The whole table as text.
    public func text(_ table: Table) -> String {
        var text = ""
        write(table, to: &text)
        return text
    }
}
