import Tables

extension Execution {
    /// Draws a table's figures; the table itself stays as it is.
    func plot(_ table: Table, _ plotting: Plotting, _ place: Place) throws(QueryError) {
        let path = try plotting.file.map { atom throws(QueryError) in try bound(atom).text }
        presentation = .plot(path: path, force: plotting.force)
        var layout = PlotLayout(table, plotting.form)
        let columns = try columns(plotting.columns, of: table)
        if columns.count == 1, columns[0].isNumeric {
            // Figures alone: the table says what they are about.
            layout.figures = columns
        } else if let label = columns.first {
            layout.label = label
            if columns.count > 1 { layout.figures = Array(columns.dropFirst()) }
        }
        guard !layout.figures.isEmpty else {
            throw QueryError(.nothingToPlot, place.span)
        }
        let unit = try commonUnit(of: layout.figures, table, plotting, place)
        if table.rowCount == 0 { note(.nothingToWorkOn(step: "plot")) }
        if let uneven = layout.unevenPeriods { note(.unevenPeriods(uneven)) }
        if plotting.form == .line, let (point, values) = layout.crowded(table) {
            throw QueryError(.crowdedPoint(point: point, values: values), place.span)
        }
        chart = layout.chart(table, unit: unit)
    }

    /// The unit of everything that is drawn on one scale; empty where it has none.
    private func commonUnit(of figures: [Column], _ table: Table, _ plotting: Plotting, _ place: Place)
        throws(QueryError) -> String
    {
        var units: [String] = []
        for figure in figures {
            let atom = plotting.columns.first { find($0.text, in: table)?.name == figure.name }
            let span = (atom?.place ?? place).span
            guard case .number(let numbers) = figure.data else {
                throw QueryError(.wrongType(name: figure.name, holds: figure.type, needed: .number), span)
            }
            for row in 0..<table.rowCount where numbers[row] != nil {
                let unit = numbers.unit(row) ?? ""
                if !units.contains(unit) { units.append(unit) }
            }
            if units.count > 1 {
                throw QueryError(.mixedUnits(operation: "plot", column: figure.name, units: units), span)
            }
        }
        return units.first ?? ""
    }
}
