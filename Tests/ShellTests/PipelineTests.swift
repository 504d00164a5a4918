import Glibc
import Synchronization
import Testing

@testable import Shell

@Suite struct PipelineTests {
    @Test(arguments: [0, 1, 2, 7, 500])
    func keepsTheOrderAndCounts(count: Int) {
        // The first steps end in another order than they begin.
        let pipeline = Pipeline<Int, Int, Int, (Int, before: Int), String>(
            Array(0..<count), tally: 10,
            prepare: { number in
                usleep(UInt32(number % 5 * 50))
                return number
            },
            count: { sum, number in
                defer { sum += number }
                return (number, sum)
            },
            finish: { number, before in "\(number) \(before)" })
        var outputs: [String] = []
        let sum = pipeline.run { output in
            if let output { outputs.append(output) }
            return true
        }
        #expect(sum == 10 + (0..<count).reduce(0, +))
        #expect(outputs == (0..<count).map { "\($0) \(10 + $0 * ($0 - 1) / 2)" })
    }

    @Test func holdsOnlySoMuchAtATime() {
        // How many inputs are begun and not yet taken, at most.
        let begun = Counter()
        let pipeline = Pipeline<Int, Int, Void, Int, Int>(
            Array(0..<2000), tally: (),
            prepare: { number in
                begun.add()
                return number
            }, count: { $1 }, finish: { $0 })
        var taken = 0
        var most = 0
        _ = pipeline.run { output in
            guard output != nil else { return true }
            most = max(most, begun.value - taken)
            taken += 1
            return true
        }
        #expect(taken == 2000)
        #expect(most <= 16 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) + 1)
    }

    @Test func endsWhereItIsToldTo() {
        let begun = Counter()
        let pipeline = Pipeline<Int, Int, Int, Int, Int>(
            Array(0..<100_000), tally: 0,
            prepare: { number in
                begun.add()
                return number
            }, count: { $1 }, finish: { $0 })
        var taken = 0
        let tally = pipeline.run { output in
            if output != nil { taken += 1 }
            return taken < 3
        }
        #expect(tally == nil)
        #expect(taken == 3)
        #expect(begun.value < 100_000)
    }

    private final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .relaxed) }
        func add() { count.add(1, ordering: .relaxed) }
    }
}
