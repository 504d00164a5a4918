extension UnsafeBufferPointer where Element: BitwiseCopyable {
    /// Looks at one in four of some scattered elements, so that the processor fetches them all at the same time: a loop
    /// that does more with each of them would wait for one after the other.
    /// - Parameters:
    ///   - place: where each element is; negative where there is none.
    ///   - sink: memory that is written next; without it the compiler would leave the fetching out.
    @inline(__always) func fetch(_ count: Int, _ sink: UnsafeMutableRawPointer, _ place: (Int) -> Int) {
        let bytes = UnsafeRawBufferPointer(self)
        if bytes.isEmpty || count == 0 { return }
        var sum: UInt8 = 0
        for at in Swift.stride(from: 0, to: count, by: 4) {
            sum &+= bytes[Swift.max(0, place(at)) * MemoryLayout<Element>.stride]
        }
        sink.storeBytes(of: sum, as: UInt8.self)
    }
}
