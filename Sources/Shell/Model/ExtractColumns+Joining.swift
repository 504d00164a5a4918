import Extraction
import Query
import Tables

extension ExtractColumns {
    /// The columns of several runs of reports one after the other, joined on all cores.
    static func joined(_ parts: [ExtractColumns]) -> ObservationsBuilder {
        // The greatest first, so that the cores end together.
        let made = Parallel.map(joints) { joint in joint.join(parts) }
        var columns = ObservationsBuilder()
        for put in made { put(&columns) }
        return columns
    }

    /// How one column is joined; the outcome puts it into its place.
    private struct Joint: Sendable {
        typealias Put = @Sendable (inout ObservationsBuilder) -> Void

        let join: @Sendable ([ExtractColumns]) -> Put

        static func texts(
            _ cells: @escaping @Sendable (ExtractColumns) -> TextCells,
            _ put: @escaping @Sendable (inout ObservationsBuilder, TextColumn) -> Void
        ) -> Joint {
            Joint { parts in
                let column = TextColumn(joining: parts.map { (cells($0).codes, cells($0).dictionary) })
                return { put(&$0, column) }
            }
        }

        /// Of an enumeration: the names of its cases are the dictionary, `least` of them at least.
        static func cases(
            _ names: [String], least: Int, _ codes: @escaping @Sendable (ExtractColumns) -> [Int32],
            _ put: @escaping @Sendable (inout ObservationsBuilder, TextColumn) -> Void
        ) -> Joint {
            Joint { parts in
                let codes = Array(parts.map(codes).joined())
                let names = names.prefix(max(least, Int(codes.max() ?? 0) + 1))
                let column = TextColumn(
                    codes: Codes(codes, limit: names.count), dictionary: TextDictionary(Array(names)))
                return { put(&$0, column) }
            }
        }

        static func numbers(
            _ cells: @escaping @Sendable (ExtractColumns) -> NumberCells,
            _ put: @escaping @Sendable (inout ObservationsBuilder, NumberColumn) -> Void
        ) -> Joint {
            Joint { parts in
                let column = NumberColumn(joining: parts.map { (cells($0).values, cells($0).decimals) })
                return { put(&$0, column) }
            }
        }

        static func lists(
            _ cells: @escaping @Sendable (ExtractColumns) -> ListCells,
            _ put: @escaping @Sendable (inout ObservationsBuilder, ListColumn) -> Void
        ) -> Joint {
            Joint { parts in
                let column = ListColumn(
                    joining: parts.map { (cells($0).items.codes, cells($0).ends, cells($0).items.dictionary) }
                )
                return { put(&$0, column) }
            }
        }
    }

    /// The first seven are said of whole observations.
    private static let bounds = Bound.allCases.map(\.name)

    private static let joints: [Joint] = [
        .texts(\.label) { $0.label = $1 }, .texts(\.rankScope) { $0.rankScope = $1 },
        .lists(\.section) { $0.section = $1 }, .lists(\.office) { $0.office = $1 },
        .texts(\.indicator) { $0.indicator = $1 }, .texts(\.report) { $0.report = $1 },
        .texts(\.area) { $0.area = $1 },
        .texts(\.unit) { $0.unit = $1 }, .texts(\.baseUnit) { $0.baseUnit = $1 },
        .texts(\.changeUnit) { $0.changeUnit = $1 },
        .numbers(\.id) { $0.id = $1 }, .numbers(\.value) { $0.value = $1 },
        .numbers(\.valueHigh) { $0.valueHigh = $1 }, .numbers(\.amount) { $0.amount = $1 },
        .numbers(\.growth) { $0.growth = $1 }, .numbers(\.growthHigh) { $0.growthHigh = $1 },
        .numbers(\.change) { $0.change = $1 }, .numbers(\.rank) { $0.rank = $1 },
        .numbers(\.whole) { $0.of = $1 },
        .cases(Status.allCases.map(\.name), least: 3, \.status) { $0.status = $1 },
        .cases(bounds, least: 7, \.bound) { $0.bound = $1 },
        .cases(bounds, least: 7, \.growthBound) { $0.growthBound = $1 },
        Joint { parts in
            let column = PeriodColumn(joining: parts.map { ($0.period, $0.periods) })
            return { $0.period = column }
        },
    ]
}
