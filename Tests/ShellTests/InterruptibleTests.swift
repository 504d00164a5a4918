import Glibc
import Synchronization
import Testing

@testable import Shell

@Suite struct InterruptibleTests {
    @Test func givesTheResult() {
        #expect(Interruptible.run(isInterrupted: { false }, { (1...1000).reduce(0, +) }) == 500_500)
    }

    @Test func walksAwayFromWorkThatIsInterrupted() {
        let looks = Atomic<Int>(0)
        let isOver = Flag()
        func isInterrupted() -> Bool { looks.add(1, ordering: .relaxed).newValue > 2 }
        let result: Int? = Interruptible.run(isInterrupted: isInterrupted) {
            while !isOver.value.load(ordering: .relaxed) { usleep(1_000) }
            return 1
        }
        #expect(result == nil)
        isOver.value.store(true, ordering: .relaxed)
    }

    private final class Flag: Sendable {
        let value = Atomic<Bool>(false)
    }
}
