/// One JSON array with an object a row.
public struct JSONFormat: TableFormat {
    public init() {}

    public func write(_ table: Table, to output: inout some TextOutputStream) {
        let object = JSONText.objects(table)
        output.write("[")
        for row in 0..<table.rowCount {
            output.write((row == 0 ? "\n  " : ",\n  ") + object(row))
        }
        output.write(table.rowCount == 0 ? "]\n" : "\n]\n")
    }
}
