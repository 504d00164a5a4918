import Glibc

/// Standard input where it is no terminal.
struct StandardInput {
    private var buffer: [UInt8] = []
    private var isAtEnd = false

    static func text() -> String {
        var input = StandardInput()
        while !input.isAtEnd { input.fill() }
        return String(decoding: input.buffer, as: UTF8.self)
    }

    /// The lines that are there, one at least; waits only where there is none. Nil at the end.
    mutating func batch() -> [[UInt8]]? {
        var seen = 0
        while !buffer[seen...].contains(UInt8(ascii: "\n")), !isAtEnd {
            seen = buffer.count
            fill()
        }
        while !isAtEnd, buffer.count < 1 << 22, isReady { fill() }
        if buffer.isEmpty { return nil }
        let newline = UInt8(ascii: "\n")
        // The last line of the input may lack its end.
        let end = isAtEnd ? buffer.count : (buffer.lastIndex(of: newline) ?? -1) + 1
        let lines = buffer[..<end].split(separator: newline).map(Array.init)
        buffer.removeFirst(end)
        return lines
    }

    private var isReady: Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) > 0
    }

    private mutating func fill() {
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, count in
            count = max(0, read(STDIN_FILENO, space.baseAddress, space.count))
        }
        if chunk.isEmpty { isAtEnd = true }
        buffer.append(contentsOf: chunk)
    }
}
