/// The rows of a file of figures in CSV, by the fields that its header names.
struct CSVRows: FigureCells {
    /// Which column holds which field.
    struct Header: Sendable {
        let names: [String]
        /// For each field the columns that hold it.
        private let columns: [[Int]]
        /// For each field its first column, or -1.
        fileprivate let places: [Int]
        /// Whether a field has several columns.
        fileprivate let hasTwins: Bool

        init(_ names: [String]) {
            self.names = names.map(FigureRow.canonical)
            let fields = self.names.map(FigureField.init)
            columns = FigureField.allCases.map { field in fields.indices.filter { fields[$0] == field } }
            places = columns.map { $0.first ?? -1 }
            hasTwins = columns.contains { $0.count > 1 }
        }

        var fields: [FigureField] { FigureField.allCases.filter { places[$0.rawValue] >= 0 } }

        /// Where several columns hold a field, the last that says something counts.
        fileprivate func place(of field: FigureField, in row: borrowing CSVReader) -> Int {
            for place in columns[field.rawValue].reversed()
            where !row.withCell(place, { $0.isEmpty }) { return place }
            return places[field.rawValue]
        }
    }

    private(set) var reader: CSVReader
    let header: Header

    init(_ reader: CSVReader, _ header: Header) {
        self.reader = reader
        self.header = header
    }

    mutating func next() -> CSVReader.Outcome { reader.next() }

    func withCell<Result>(_ field: FigureField, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let place =
            header.hasTwins ? header.place(of: field, in: reader) : header.places[field.rawValue]
        return place < 0 ? body(UnsafeBufferPointer(start: nil, count: 0)) : reader.withCell(place, body)
    }

    func separator(of field: FigureField) -> UInt8 { UInt8(ascii: ";") }

    /// An empty cell says nothing.
    var hasNoPeriod: Bool { false }

    var row: FigureRow { FigureRow(names: header.names, cells: reader.texts) }

    /// A list of numerals is nothing for a cell.
    var start: Int? { nil }
}
