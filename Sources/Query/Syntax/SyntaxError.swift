/// Source text that is no query. Worded in `Messages`.
public struct SyntaxError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// What may stand here, and what does; nil at the end of the line.
        case expected(Expectation, found: String?)
        case unexpectedCharacter(String)
        case openQuote
        case openRegex
        /// No step has this name; those nearest.
        case unknownStep(String, nearest: [String])
        /// 筛选地区: a keyword and what was written onto it.
        case joinedKeyword(keyword: String, rest: String)
        /// A condition that has no `filter` before it.
        case conditionWithoutFilter
        /// Two conditions with a comma between them.
        case commaInCondition
        /// A step's keyword where the step before it goes on.
        case missingPipe(String)
        /// A unit with a blank before it.
        case partedUnit(number: String, unit: String)
        /// Two words in the place of one name.
        case unquotedName(String)
        /// 1,000 in a list, where the comma parts two numbers.
        case thousandsInList(String)
        /// A word of another language in the place of a step, or inside one.
        case foreign(String, inside: Bool)
        /// => for >=.
        case swappedSign(String, right: String)
        /// `| |`
        case emptyStep
        /// A column and a value with nothing between them.
        case missingComparison(left: String, right: String)
        /// A function in the place of a column or a step.
        case misplacedFunction(String)
        /// desc, in … where a column should stand.
        case clauseWithoutColumn(String)
        case statementInPipe(String)
        case sourceInPipe(String)
        case pipeBehindStatement(String)
        /// `x = take 3`
        case missingLet(String)
        /// 1,000,00
        case brokenThousands
        /// A value of a column in the place of a step.
        case valueAlone(String, column: String)
        /// observations.filter
        case dotForPipe(String)
        /// A sign before a command, as other shells want it.
        case commandSign(String)
        /// A question in everyday words.
        case question
        case reservedName(String)
        case repeatedParameter(String)
        case parameterAfterDefault(String)
        case tooDeep
    }

    public enum Expectation: Sendable, Hashable {
        case query, step, condition, column, value, name, number, indicator, area, period, unit, dimension
        case aggregate, file, word, chart
        case sign(String)
        case endOfQuery
        case keyword(String)
    }

    public var problem: Problem
    public var place: Place
    /// Whether more text could make it a query: the line ends in `|`, an open bracket or an open quote.
    public var isIncomplete: Bool
    /// The statement or step that it lies in: how that is written may help.
    public var keyword: Keyword?

    public init(
        _ problem: Problem, _ span: Range<Int>, isIncomplete: Bool = false, in keyword: Keyword? = nil
    ) {
        self.problem = problem
        place = Place(span)
        self.isIncomplete = isIncomplete
        self.keyword = keyword
    }
}
