/// What changed between two files, word by word.
public enum WordDiff {
    /// A part of the differences.
    public enum Piece: Hashable, Sendable {
        /// Words that both texts have.
        case kept(String)
        /// Words that only the former text has.
        case removed(String)
        /// Words that only the present text has.
        case added(String)
        /// The end of a line.
        case lineEnd
        /// Lines that both texts have are left out here.
        case gap
    }

    /// The differences between two texts, with a few lines around them; empty when they are the same.
    public static func between(_ old: [UInt8], _ new: [UInt8]) async throws -> [Piece] {
        // Only its owner can enter the folder, and it does not stay.
        let folder = try StagedContent.temporaryFolder()
        defer { try? FileSystem.remove(folder) }
        try FileSystem.write(old, to: "\(folder)/old")
        try FileSystem.write(new, to: "\(folder)/new")
        let output = try await Git(folder: folder).run(
            [
                "diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color",
                "--word-diff=porcelain", "--text", "--", "old", "new",
            ], accepting: [0, 1])
        return pieces(output.text)
    }

    /// Each line of git's answer begins with a sign that says what it is, so that no text can pass for another.
    private static func pieces(_ text: String) -> [Piece] {
        // A carriage return and the line feed after it are one character.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { $0.first != "@" }.compactMap { line in
            let words = String(String.UnicodeScalarView(line.dropFirst()))
            switch line.first {
            case "@": return .gap
            case " ": return .kept(words)
            case "-": return .removed(words)
            case "+": return .added(words)
            case "~": return .lineEnd
            default: return nil
            }
        }
    }
}
