/// What changed between two files, word by word, as git shows it.
public enum WordDiff {
    /// The differences between two texts; empty when they are the same.
    ///
    /// - Parameters:
    ///   - old: the path of the former text, relative to the root.
    ///   - new: the path of the present text.
    ///   - root: the ward's folder; it need not be a git repository.
    ///   - isColored: whether to mark words by colour rather than by `[-…-]` and `{+…+}`.
    public static func between(
        _ old: String, _ new: String, root: String, isColored: Bool
    ) async throws -> String {
        let form =
            isColored ? ["--color=always", "--word-diff=color"] : ["--no-color", "--word-diff=plain"]
        let output = try await Git(folder: root).run(
            ["diff", "--no-index", "--no-ext-diff", "--no-textconv"] + form + ["--", old, new],
            accepting: [0, 1])
        return output.text.isEmpty ? "" : output.text + "\n"
    }
}
