import Diagnostics
public import Content

/// Marks of secrecy in files that are no part of a ward as it is now, such as those of its history.
public enum SecretMarks {
    /// The lines of a text that carry a mark; line 1 for a mark in its name. Nothing of the text itself is told.
    public static func lines(of bytes: [UInt8], at location: ArticleLocation) -> [Int] {
        let article = ArticleReader.read(bytes, at: location)
        let lines = SecretScan.positions(in: article).map(\.line)
        return SecretName.isMarked(slug: location.slug) && lines.first != 1 ? [1] + lines : lines
    }

    /// Whether the name of a file of a bundle carries a mark.
    public static func isInName(_ path: String) -> Bool { Rule.isMarked(path) }

    /// Whether a line in the words of a document is nothing but a mark.
    public static func isInWords(_ words: [UInt8]) -> Bool { AttachmentScan.marks(in: words) > 0 }

    /// The lines of a file that are nothing but a mark; none for a file that is no text.
    public static func plainLines(of bytes: [UInt8]) -> [Int] {
        guard !bytes.contains(0) else { return [] }
        var matcher = SecretMarkMatcher()
        var lines: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            let ends = UInt8(ascii: "\n")
            for (index, line) in bytes.split(separator: ends, omittingEmptySubsequences: false).enumerated() {
                matcher.begin()
                matcher.read(UnsafeBufferPointer(rebasing: line), skipsTags: true)
                if !matcher.isSettled, matcher.isMark(anyCase: false) { lines.append(index + 1) }
            }
        }
        return lines
    }

    /// Whether something that was said in few words carries a mark.
    public static func isIn(_ words: String) -> Bool {
        let place = ArticleLocation(stage: .draft, section: "x", slug: "x", isBundle: false)
        return !SecretScan.positions(in: ArticleReader.read(Array(words.utf8), at: place)).isEmpty
    }
}
