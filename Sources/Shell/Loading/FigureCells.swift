/// The cells of one row of a file of figures as bytes, by field.
protocol FigureCells {
    /// A cell; empty where there is none.
    func withCell<Result>(_ field: FigureField, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result

    /// What stands between the items of a list.
    func separator(of field: FigureField) -> UInt8

    /// Whether the row says of its period that there is none.
    var hasNoPeriod: Bool { get }

    /// The row as one about a report or a task.
    var row: FigureRow { get }

    /// The byte of the report's text at which the first numeral stands.
    var start: Int? { get }
}

extension FigureCells {
    func text(_ field: FigureField) -> String {
        withCell(field) { String(decoding: $0, as: UTF8.self) }
    }

    func isEmpty(_ field: FigureField) -> Bool { withCell(field) { $0.isEmpty } }

    /// A whole number; nil where the cell holds none.
    func integer(_ field: FigureField) -> Int? {
        withCell(field) { bytes in
            guard bytes.count < 19, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return Int(String(decoding: bytes, as: UTF8.self))
            }
            return bytes.isEmpty ? nil : bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
    }
}
