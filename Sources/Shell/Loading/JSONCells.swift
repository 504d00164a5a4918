/// The members of a line of JSON, by field.
struct JSONCells: FigureCells {
    private let members: [String: JSONValue]
    /// By field.
    private var cells: [JSONValue?]

    init(_ members: [String: JSONValue]) {
        self.members = members
        cells = Array(repeating: nil, count: FigureField.allCases.count)
        for (name, value) in members {
            if let field = Self.fields[name] ?? FigureField(column: name) { cells[field.rawValue] = value }
        }
    }

    var row: FigureRow { FigureRow(members: members) }

    func withCell<Result>(_ field: FigureField, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch cells[field.rawValue] {
        case .string(var text)?, .number(var text)?: return text.withUTF8(body)
        case .array(let items)?:
            let texts = items.compactMap { item -> String? in
                switch item {
                case .string(let text), .number(let text): text
                default: nil
                }
            }
            return Array(texts.map(\.utf8).joined(separator: [Self.noByte])).withUnsafeBufferPointer(body)
        default: return body(UnsafeBufferPointer(start: nil, count: 0))
        }
    }

    func separator(of field: FigureField) -> UInt8 {
        if case .array? = cells[field.rawValue] { Self.noByte } else { UInt8(ascii: ";") }
    }

    var hasNoPeriod: Bool { cells[FigureField.period.rawValue] != nil }

    var start: Int? {
        guard case .array(let figures)? = members["figures"],
            case .number(let start)? = figures.first?["start"]
        else { return nil }
        return Int(start)
    }

    /// Stands in no UTF-8 text.
    private static let noByte: UInt8 = 0xFF

    private static let fields = Dictionary(
        uniqueKeysWithValues: FigureField.allCases.map { ($0.name, $0) })
}
