/// The classes of words.tsv and heads.tsv; each is one set of words with one meaning to the extractor.
package enum WordClass: String, CaseIterable, Sendable {
    case lead
    case keep
    case tail
    case beforeGt
    case beforeGe
    case beforeLe
    case beforeLt
    case beforeApprox
    case afterGe
    case afterLe
    case afterApprox
    case afterGt
    case afterInside
    case pronoun
    case industries
    case budgetUp
    case budgetDown
    case compareAlone
    case measureOf
    case measureNot
    case reached
    case government
    case perTime
    case perHead
    case place
    case limit
    case boundInFront
    case shareInFront
    case rateVerbUp
    case rateVerbDown
    case extreme
    case occurs
    case influence
    case decreaseNamed
    case influenceInside
    case contribute
    case aside
    case settlement
    case capacityVerb
    case link
    case linkInside
    case exclusion
    case exclusionEnd
    case growthUp
    case growthDown
    case rateUp
    case rateDown
    case predicate
    case adverb
    case adverbial
    case adverbialEnd
    case compound
    case preposition
    case event
    case versus
    case named
    case level
    case count
    case cut
    case dependent
    case invest
    case rank
    case rankScope
    case unitless
    case stock
    case moneyNoun
    case projectNoun
    case statusPlan
    case statusEstimate
    case statusActual
    case headingReview
    case headingPlan
    case openReview
    case openPlan
    case noiseAfter
    case noiseBefore
    case listEnd
    case listVague
    case officeMark
    case officeField
    case deadline
    case deadlineBehind
    case deadlineField
    case columnName
    case columnUnit
    case columnPlan
    case columnActual
    case columnGrowth
    case columnOther
    case headIssuer
    case headDate
    case headOther
    case headTitle
    case titleReview
    case titlePlan
    case areaEnding
    case areaOther
    case areaBefore
    case areaSmall
    case areaAfter
    case growthSure
    case decrease
    case part
    case aspect
    case average
    case small
    case beforeInside
    case compareBefore
    case compareNot
    case topicTail
    case topicCut
    case topicVerb
    case doneOf
    case doneBare
    case doneVerb
    case now
    case milestone
    case milestoneVerb
    case payer
    case spend
    case years
    case rankVerb
    case investment
    case projectTail
    case collective
    case timeBefore
    case timeAfter
    case timeSpan
    case spelledUnit
    case spelledNoun
    case spelledInside
    case spelledHalf
    case spelledNext
    case spelledFirst
    case zero
    case timeRun
    case rateNamed
    case compared
    case targetBehind
    case targetAlone
    case unitPer
    case all
}

extension WordClass {
    /// Bounds that stand before a numeral.
    static let boundsBefore: [WordClass] = [.beforeGt, .beforeGe, .beforeLe, .beforeLt, .beforeApprox]

    /// As the files write it: growthUp is growth.up.
    var name: String {
        var name: [UInt8] = []
        for letter in rawValue.utf8 {
            if letter < UInt8(ascii: "a") { name.append(UInt8(ascii: ".")) }
            name.append(letter | 0x20)
        }
        return String(decoding: name, as: UTF8.self)
    }

    static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// Place among all classes: an enumeration without payloads is the number of its case.
    @inline(__always)
    var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
