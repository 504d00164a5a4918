import Glibc

/// What reading a large file took up and does not need any more: more than what it reads out of it.
enum FreedMemory {
    /// Gives it back to the system, which the allocator does not do by itself.
    static func giveBack() {
        guard let trim = dlsym(nil, "malloc_trim") else { return }
        _ = unsafeBitCast(trim, to: (@convention(c) (_ kept: Int) -> Int32).self)(0)
    }
}
