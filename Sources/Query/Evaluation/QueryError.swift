/// A query that has no answer. Worded in `Messages`.
public struct QueryError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        case unknownColumn(String, nearest: [String], all: [String])
        /// A value of a column in the place of a column or a table.
        case valueAlone(String, column: String, isTable: Bool)
        /// Neither a step nor a table nor a saved query.
        case unknownName(String, nearest: [String])
        /// A closed column (area, office, status …) that does not hold this.
        case unknownValue(column: String, value: String, nearest: [String])
        case unknownIndicator(String, nearest: [String])
        case unknownUnit(String, nearest: [String])
        case unknownFunction(String, nearest: [String])
        /// What the column holds, and what was asked of it.
        case wrongType(name: String, holds: ValueType, needed: ValueType)
        /// A value that cannot be compared with what the column holds.
        case notAValue(String, column: String, holds: ValueType)
        case mixedUnits(operation: String, column: String, units: [String])
        /// Rows whose unit cannot become this one.
        case cannotConvert(from: [String], to: String)
        case missingColumn(step: String, column: String)
        /// A step over observations on a table that comes from none.
        case noObservations(step: String)
        case noLastResult
        case notACount(String)
        case notAPeriod(String)
        case badPattern(String)
        case repeatedColumn(String)
        case wrongArgumentCount(function: String, needed: Int, given: Int)
        case missingArgument(definition: String, parameter: String)
        case extraArgument(definition: String, parameters: [String])
        case unknownParameter(definition: String, name: String, nearest: [String])
        case unboundVariable(String)
        case endlessCall(String)
        /// Two values for one cell of a pivot.
        case crowdedCell(row: String, column: String, values: [String])
        /// Two values for one point of a line.
        case crowdedPoint(point: String, values: [String])
        /// `plot` on a table without figures.
        case nothingToPlot
        case assertionOnNothing
        case conditionNeeded
        case conditionNotNeeded
    }

    /// What a value or a column is.
    public enum ValueType: String, Sendable {
        case text, number, period, list
        case condition
    }

    /// A saved query on the way to the error.
    public struct Frame: Sendable, Hashable {
        public var definition: String
        public var source: SourceText
        /// Where the body went wrong, in `source`.
        public var place: Place
    }

    public var problem: Problem
    /// In the query's own source: the error itself, or the call of the saved query that holds it.
    public var place: Place
    /// Saved queries from the outermost call to the one with the error; empty where the query itself is wrong.
    public var frames: [Frame]

    public init(_ problem: Problem, _ span: Range<Int>, frames: [Frame] = []) {
        self.problem = problem
        place = Place(span)
        self.frames = frames
    }
}
