extension Array where Element: Sendable {
    /// Maps the elements on all cores; the results stand in the order of the elements.
    ///
    /// Elements go out in runs, so that a task is worth more than its own cost. What can fail returns a
    /// `Result` and is judged by the caller, in order.
    public func parallelMap<Mapped: Sendable>(
        runLength: Int = 64, _ transform: @escaping @Sendable (Element) -> Mapped
    ) async -> [Mapped] {
        guard count > runLength else { return map(transform) }
        let starts = Swift.stride(from: 0, to: count, by: runLength)
        return await withTaskGroup(of: (Int, [Mapped]).self) { group in
            for start in starts {
                let run = self[start..<Swift.min(start + runLength, count)]
                group.addTask { (start, run.map(transform)) }
            }
            var runs: [Int: [Mapped]] = [:]
            for await (start, results) in group { runs[start] = results }
            var all: [Mapped] = []
            all.reserveCapacity(count)
            for start in starts { all += runs[start] ?? [] }
            return all
        }
    }
}
