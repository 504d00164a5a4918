/// The classes of words.tsv; each is one set of words with one meaning to the extractor.
package enum WordClass: String, CaseIterable, Sendable {
    case lead, keep, tail
    case beforeGreater = "before.gt"
    case beforeAtLeast = "before.ge"
    case beforeAtMost = "before.le"
    case beforeLess = "before.lt"
    case beforeAbout = "before.approx"
    case afterAtLeast = "after.ge"
    case afterAtMost = "after.le"
    case afterAbout = "after.approx"
    case afterGreater = "after.gt"
    case growthUp = "growth.up"
    case growthDown = "growth.down"
    case rateUp = "rate.up"
    case rateDown = "rate.down"
    case predicate, event
    case versus, named, level, count, cut, dependent, invest, rank
    case rankScope = "rank.scope"
    case unitless
    case moneyNoun = "moneynoun"
    case projectNoun = "projectnoun"
    case statusPlan = "status.plan"
    case statusEstimate = "status.estimate"
    case statusActual = "status.actual"
    case headingReview = "heading.review"
    case headingPlan = "heading.plan"
    case openReview = "open.review"
    case openPlan = "open.plan"
    case noiseAfter = "noise.after"
    case officeMark = "office.mark"
    case columnName = "column.name"
    case columnUnit = "column.unit"
    case columnPlan = "column.plan"
    case columnActual = "column.actual"
    case columnGrowth = "column.growth"
    case columnOther = "column.other"
    case headIssuer = "head.issuer"
    case headDate = "head.date"
    case headOther = "head.other"
    case headTitle = "head.title"
    case areaEnding = "area.ending"
    case areaOther = "area.other"
    case areaBefore = "area.before"
}

/// One class of words, to be looked for at the front or at the end of a run of bytes.
package struct WordSet: Sendable {
    private var forward = Trie()
    private var backward = Trie()
    private(set) var isEmpty = true

    mutating func insert(_ word: String) {
        let bytes = Array(word.utf8)
        forward.insert(bytes, value: 1)
        backward.insert(bytes.reversed(), value: 1)
        isEmpty = false
    }

    /// End of the longest member that begins at `start`.
    @inline(__always)
    package func prefix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        forward.longest(text, from: start, to: end)?.end
    }

    /// Start of the longest member that ends at `end`.
    @inline(__always)
    package func suffix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        backward.longestBackward(text, from: start, to: end)?.start
    }

    /// The first member inside `start..<end`.
    package func first(in text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        while at < end {
            if let stop = prefix(text, at, end) { return at..<stop }
            at += 1
        }
        return nil
    }

    /// The last member inside `start..<end`.
    func last(in text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        var found: Range<Int>?
        while at < end {
            if let stop = prefix(text, at, end) {
                found = at..<stop
                at = stop
            } else {
                at += 1
            }
        }
        return found
    }
}
