/// Why a text was not read as Markdown. No text that somebody wrote for readers is refused; the bounds are
/// there because cmark needs hours for some texts of a megabyte, and because whoever walks the tree may do so
/// recursively.
public struct MarkdownRefusal: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// Lists, quotations or emphases lie deeper in each other than anybody can read.
        case tooDeep
        /// One paragraph or table has far more signs than anybody can read.
        case tooComplex
        /// There was no memory.
        case noMemory
    }

    /// What is wrong.
    public let kind: Kind

    /// The line that is too much, counted as those of the nodes.
    public let line: Int

    /// The technical detail in English.
    public let detail: String
}
