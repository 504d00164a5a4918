/// One JSON array with an object a row.
public struct JSONFormat: TableFormat {
    public init() {}

    public func write(_ table: Table, to output: inout some TextOutputStream) {
        output.write("[")
        for row in 0..<table.rowCount {
            output.write((row == 0 ? "\n  " : ",\n  ") + JSONText.object(table, row: row))
        }
        output.write(table.rowCount == 0 ? "]\n" : "\n]\n")
    }
}
