import Tables

/// The rows behind the numbers that a file of figures gives its observations: a number counts inside its report.
struct RowNumbers {
    private struct Key: Hashable {
        var report: Int32
        var number: Int
    }

    private var rows: [Key: Int] = [:]
    /// For each row the one that it is a part of.
    private(set) var wholes: NumberColumn

    /// - Parameters:
    ///   - maps: for each stretch the reports of its codes.
    ///   - reports: of each row in the order of the file.
    ///   - moved: the rows in the order of the table, where that is another.
    init(_ stretches: [FigureStretch], _ maps: [[Int32]], _ reports: Codes, _ moved: [Int32]?) {
        let count = reports.count
        wholes = NumberColumn(missing: count)
        var wanted: Set<Key> = []
        var start = 0
        for (stretch, map) in zip(stretches, maps) {
            for whole in stretch.columns.wholes {
                wanted.insert(Key(report: reports[start + whole.row], number: whole.number))
            }
            for task in stretch.tasks {
                for text in task.row.list("observations") {
                    if let number = Int(text) {
                        wanted.insert(Key(report: map[Int(task.report)], number: number))
                    }
                }
            }
            start += stretch.columns.count
        }
        guard !wanted.isEmpty else { return }
        var places: [Int32] = []
        if let moved {
            places = Array(repeating: 0, count: count)
            for (place, row) in moved.enumerated() { places[Int(row)] = Int32(place) }
        }
        func place(_ row: Int) -> Int { places.isEmpty ? row : Int(places[row]) }
        start = 0
        for stretch in stretches {
            for (row, number) in stretch.columns.ids.enumerated() where number != FigureColumns.noNumber {
                let key = Key(report: reports[start + row], number: number)
                if wanted.contains(key) { rows[key] = place(start + row) }
            }
            start += stretch.columns.count
        }
        var values = [Double](repeating: .nan, count: count)
        start = 0
        for stretch in stretches {
            for whole in stretch.columns.wholes {
                let key = Key(report: reports[start + whole.row], number: whole.number)
                if let row = rows[key] { values[place(start + whole.row)] = Double(row) }
            }
            start += stretch.columns.count
        }
        wholes = NumberColumn(values: Numbers(values), decimals: Decimals(repeating: 0, count: count))
    }

    func row(of number: Int, in report: Int32) -> Int? { rows[Key(report: report, number: number)] }
}
