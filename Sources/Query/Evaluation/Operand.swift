import Tables

/// What an expression stands for: a column, or one value for all rows.
enum Operand {
    case column(Column)
    case number(Quantity)
    case text(String)
    case period(Period)
    /// A comparison's outcome for each row.
    case condition([UInt8])

    var type: QueryError.ValueType {
        switch self {
        case .column(let column):
            switch column.stored {
            case .text: .text
            case .number: .number
            case .period: .period
            case .list: .list
            }
        case .number: .number
        case .text: .text
        case .period: .period
        case .condition: .condition
        }
    }
}
