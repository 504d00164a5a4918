/// Rows in groups of the same content, which are numbered from 0 in the order of their first appearance.
public struct Numbering: Sendable {
    /// The group of each row.
    public let groups: [Int32]
    /// The first row of each group.
    public let firstRows: [Int32]
    /// How many rows each group has.
    public let sizes: [Int32]

    public var count: Int { firstRows.count }

    /// By any keys.
    public init<Key: Hashable>(_ keys: some Sequence<Key>) {
        var numbers: [Key: Int32] = [:]
        var (groups, firstRows, sizes): ([Int32], [Int32], [Int32]) = ([], [], [])
        for key in keys {
            let group = numbers[key] ?? Int32(firstRows.count)
            if group == firstRows.count {
                numbers[key] = group
                firstRows.append(Int32(groups.count))
                sizes.append(0)
            }
            sizes[Int(group)] += 1
            groups.append(group)
        }
        (self.groups, self.firstRows, self.sizes) = (groups, firstRows, sizes)
    }

    // MARK: Codes

    /// By codes from -1 to below `limit`: each core numbers a part of the rows, and then what they found is put together.
    public init(_ cells: Cells<Codes>, count: Int, limit: Int) {
        let ranges = Parallel.ranges(count: count, atLeast: max(1 << 16, 4 * limit))
        let (numbered, parts) = Parallel.fill(count: count, by: ranges) { range, groups in
            Self.number(cells, range, limit: limit, groups)
        }
        var numbers = [Int32](repeating: -1, count: limit + 1)
        var (firstRows, sizes): ([Int32], [Int32]) = ([], [])
        let maps = parts.map { found in
            found.map { group in
                let code = Int(group.code) + 1
                if numbers[code] < 0 {
                    numbers[code] = Int32(firstRows.count)
                    firstRows.append(group.row)
                    sizes.append(0)
                }
                sizes[Int(numbers[code])] += group.size
                return numbers[code]
            }
        }
        (self.firstRows, self.sizes) = (firstRows, sizes)
        if parts.count < 2 {
            groups = numbered
        } else {
            groups =
                Parallel.fill(count: count, by: ranges.indices) { part, groups in
                    maps[part].withUnsafeBufferPointer { map in
                        numbered.withUnsafeBufferPointer { numbered in
                            for row in ranges[part] { groups[row] = map[Int(numbered[row])] }
                        }
                    }
                }.array
        }
    }

    private struct Group: Sendable {
        var code: Int32
        var row: Int32
        var size: Int32 = 0
    }

    /// Numbers the rows of a range, and gives the groups in it.
    private static func number(
        _ cells: Cells<Codes>, _ range: Range<Int>, limit: Int, _ groups: UnsafeMutablePointer<Int32>
    ) -> [Group] {
        var found: [Group] = []
        var known = [(number: Int32, size: Int32)](repeating: (-1, 0), count: limit + 1)
        known.withUnsafeMutableBufferPointer { known in
            for start in stride(from: range.lowerBound, to: range.upperBound, by: 1024) {
                let rows = start..<min(start + 1024, range.upperBound)
                cells.read(rows, into: groups + start)
                for row in rows {
                    let code = groups[row]
                    let place = Int(code) + 1
                    if known[place].number < 0 {
                        known[place].number = Int32(truncatingIfNeeded: found.count)
                        found.append(Group(code: code, row: Int32(truncatingIfNeeded: row)))
                    }
                    known[place].size += 1
                    groups[row] = known[place].number
                }
            }
        }
        for place in found.indices { found[place].size = known[Int(found[place].code) + 1].size }
        return found
    }

    // MARK: Several columns

    /// Groups of the same content here and in another numbering of the same rows.
    ///
    /// The rows of each group are gone through together, with the first of them for each number of the other at hand.
    public func refined(by other: Numbering) -> Numbering {
        if other.count == 1 { return self }
        let partition = Partition(groups, sizes: sizes)
        let ranges = Parallel.ranges(sizes: sizes, atLeast: max(1 << 15, 4 * other.count))
        return Numbering(
            leaders: Parallel.fill(count: groups.count, by: ranges) { range, leaders in
                var firsts = [(group: Int32, row: Int32)](repeating: (-1, 0), count: other.count)
                firsts.withUnsafeMutableBufferPointer { firsts in
                    other.groups.withUnsafeBufferPointer { numbers in
                        for group in range {
                            let group = Int32(truncatingIfNeeded: group)
                            partition[Int(group)].withUnsafeBufferPointer { rows in
                                for row in rows {
                                    let number = Int(numbers[Int(row)])
                                    if firsts[number].group != group { firsts[number] = (group, row) }
                                    leaders[Int(row)] = firsts[number].row
                                }
                            }
                        }
                    }
                }
            }.array)
    }

    /// By the first row of each row's group.
    private init(leaders: [Int32]) {
        var groups = leaders
        var count = 0
        let sizes = [Int32](unsafeUninitializedCapacity: leaders.count) { sizes, filled in
            groups.withUnsafeMutableBufferPointer { groups in
                for row in groups.indices {
                    let leader = Int(groups[row])
                    if leader == row {
                        sizes[count] = 1
                        groups[row] = Int32(truncatingIfNeeded: count)
                        count += 1
                    } else {
                        groups[row] = groups[leader]
                        sizes[Int(groups[row])] += 1
                    }
                }
            }
            filled = count
        }
        firstRows = [Int32](unsafeUninitializedCapacity: count) { rows, filled in
            for (row, leader) in leaders.enumerated() where leader == row {
                rows[filled] = leader
                filled += 1
            }
        }
        self.groups = groups
        self.sizes = sizes
    }
}
