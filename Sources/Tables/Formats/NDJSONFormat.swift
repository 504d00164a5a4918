/// One JSON object a line.
public struct NDJSONFormat: TableFormat {
    public init() {}

    public func write(_ table: Table, to output: inout some TextOutputStream) {
        let object = JSONText.objects(table)
        for row in 0..<table.rowCount { output.write(object(row) + "\n") }
    }
}
