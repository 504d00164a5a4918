/// Which rows of the observations each row of a table comes from.
public enum RowLinks: Sendable {
    /// None is known: a table that was made from something else.
    case none
    /// Row `r` is observation `r`.
    case identity
    /// One observation a row.
    case one([Int32])
    /// Observations that follow each other: those of row `r` are `offsets[r]..<offsets[r + 1]`.
    case runs(offsets: [Int32])
    /// Any number: those of row `r` are `rows[offsets[r]..<offsets[r + 1]]`.
    case many(offsets: [Int32], rows: [Int32])
    /// Not looked up yet.
    case deferred(Deferred<RowLinks>)

    public init(_ lists: some Sequence<[Int32]>) {
        var offsets: [Int32] = [0]
        var rows: [Int32] = []
        for list in lists {
            rows.append(contentsOf: list)
            offsets.append(Int32(rows.count))
        }
        self = .many(offsets: offsets, rows: rows)
    }

    /// The observations behind a row.
    public func rows(of row: Int) -> [Int32] {
        switch self {
        case .none: []
        case .identity: [Int32(row)]
        case .one(let rows): [rows[row]]
        case .runs(let offsets): Array(offsets[row]..<offsets[row + 1])
        case .deferred(let links): links.value.rows(of: row)
        case .many(let offsets, let rows): Array(rows[Int(offsets[row])..<Int(offsets[row + 1])])
        }
    }

    /// The links, looked up.
    public var resolved: RowLinks {
        if case .deferred(let links) = self { links.value.resolved } else { self }
    }

    /// The links of these rows, to be looked up when they are needed.
    func choosing(_ rows: RowSet) -> RowLinks {
        if case .none = self { return .none }
        return .deferred(Deferred { [self] in resolved.gathering(rows.rows) })
    }

    /// The links of these rows; -1 gives a row without any.
    public func gathering(_ selected: [Int32]) -> RowLinks {
        switch self {
        case .none: .none
        case .identity: selected.contains(-1) ? RowLinks(selected.map { $0 < 0 ? [] : [$0] }) : .one(selected)
        case .one(let rows) where !selected.contains(-1): .one(selected.map { rows[Int($0)] })
        default: RowLinks(selected.lazy.map { $0 < 0 ? [] : self.rows(of: Int($0)) })
        }
    }

    /// The links after the observations have moved: observation `r` is now `places[r]`, or gone where that is -1.
    public func following(_ places: [Int32]) -> RowLinks {
        switch self {
        case .none: return .none
        case .deferred: return resolved.following(places)
        case .identity: return RowLinks(places.map { $0 < 0 ? [] : [$0] })
        case .one(let rows): return RowLinks(rows.map { places[Int($0)] < 0 ? [] : [places[Int($0)]] })
        case .runs(let offsets), .many(let offsets, _):
            return RowLinks(
                (0..<(offsets.count - 1)).map { row in
                    rows(of: row).map { places[Int($0)] }.filter { $0 >= 0 }
                })
        }
    }
}
