/// One JSON object a line.
public struct NDJSONFormat: TableFormat {
    public init() {}

    public func write(_ table: Table, to output: inout some TextOutputStream) {
        for row in 0..<table.rowCount { output.write(JSONText.object(table, row: row) + "\n") }
    }
}
