import Dispatch
import Glibc
import Synchronization

/// Work on a list of inputs in three steps: the first and the last on all cores, the one between them for one input after
/// another, so that it can number them. What comes out is in the order of what goes in.
///
/// Only so many inputs are on their way at a time: what has been made waits for what stands before it, and memory does
/// not grow with the list.
final class Pipeline<Input: Sendable, Part: Sendable, Tally: Sendable, Job: Sendable, Output: Sendable>:
    Sendable
{
    private struct State: Sendable {
        var tally: Tally
        /// The next input to be begun.
        var next = 0
        /// By place: those whose first step is done, while one before them is not.
        var parts: [Int: Part] = [:]
        /// How many have been counted.
        var counted = 0
        /// Those that wait for their last step.
        var jobs: [(place: Int, job: Job)] = []
        var outputs: [Int: Output] = [:]
        /// How many outputs have been handed out.
        var taken = 0
        var isWaiting = false
    }

    private let inputs: [Input]
    private let prepare: @Sendable (Input) -> Part
    private let count: @Sendable (inout Tally, Part) -> Job
    private let finish: @Sendable (Job) -> Output
    private let state: Mutex<State>
    /// Room for further inputs on their way.
    private let room = DispatchSemaphore(value: 0)
    private let arrival = DispatchSemaphore(value: 0)
    private let workers: Int

    /// - Parameters:
    ///   - prepare: the first step, in any order.
    ///   - count: the step between, for one input at a time, in order.
    ///   - finish: the last step, in any order.
    init(
        _ inputs: [Input], tally: Tally, prepare: @escaping @Sendable (Input) -> Part,
        count: @escaping @Sendable (inout Tally, Part) -> Job, finish: @escaping @Sendable (Job) -> Output
    ) {
        self.inputs = inputs
        self.prepare = prepare
        self.count = count
        self.finish = finish
        state = Mutex(State(tally: tally))
        workers = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), inputs.count)
        // From nothing up: a semaphore must not end below where it began, and work may be left half done.
        for _ in 0..<workers * 16 { room.signal() }
    }

    /// Does the work and calls `take` with one output after another on this thread.
    ///
    /// - Parameters:
    ///   - take: also called with nil where none has come for a moment. Says whether to go on; where it does not, what is
    ///     on its way comes to its end by itself.
    /// - Returns: the tally, or nil where `take` ended the work.
    func run(_ take: (Output?) -> Bool) -> Tally? {
        for _ in 0..<workers { DispatchQueue.global().async { self.work() } }
        var taken = 0
        while taken < inputs.count {
            let arrived = arrived()
            if arrived.isEmpty {
                if arrival.wait(timeout: .now() + .milliseconds(20)) == .timedOut, !take(nil) {
                    stop()
                    return nil
                }
                continue
            }
            for output in arrived {
                taken += 1
                room.signal()
                guard take(output) else {
                    stop()
                    return nil
                }
            }
        }
        stop()
        return state.withLock { $0.tally }
    }

    /// The outputs that are next in order and there.
    private func arrived() -> [Output] {
        state.withLock { state in
            var outputs: [Output] = []
            while let output = state.outputs.removeValue(forKey: state.taken) {
                outputs.append(output)
                state.taken += 1
            }
            state.isWaiting = outputs.isEmpty
            return outputs
        }
    }

    /// No input is begun any more.
    private func stop() {
        state.withLock { $0.next = inputs.count }
        for _ in 0..<workers { room.signal() }
    }

    private func work() {
        while true {
            finishJobs()
            room.wait()
            guard let place = nextPlace() else { return }
            let part = prepare(inputs[place])
            state.withLock { state in
                state.parts[place] = part
                while let part = state.parts.removeValue(forKey: state.counted) {
                    state.jobs.append((state.counted, count(&state.tally, part)))
                    state.counted += 1
                }
            }
        }
    }

    private func nextPlace() -> Int? {
        state.withLock { state in
            guard state.next < inputs.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    private func finishJobs() {
        while let (place, job) = state.withLock({ $0.jobs.popLast() }) {
            let output = finish(job)
            let isAwaited = state.withLock { state in
                state.outputs[place] = output
                // A few at a time, so that the two threads seldom wait for each other.
                guard state.isWaiting, state.outputs[state.taken] != nil,
                    state.outputs.count >= 4 || state.counted == inputs.count
                else { return false }
                state.isWaiting = false
                return true
            }
            if isAwaited { arrival.signal() }
        }
    }
}
