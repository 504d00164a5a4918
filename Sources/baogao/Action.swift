/// A command of the program.
protocol Action {
    /// Does it; all output has been written when it returns.
    @MainActor func act() -> ExitStatus
}
