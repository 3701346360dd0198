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
}
