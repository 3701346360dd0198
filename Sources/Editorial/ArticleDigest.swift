public import Content
public import Hashing

/// What binds an act to the text that was read (design §3).
public enum ArticleDigest {
    /// The digest of an article as it is now; nil when its front matter cannot be told from its text.
    public static func compute(_ article: Article) -> SHA256Digest? {
        guard let parts = article.parts else { return nil }
        return digest(
            text(article.source.bytes, parts),
            attachments: article.attachments.map { ($0.path, $0.sha256) })
    }

    /// The part of the digest that the text makes.
    static func text(_ bytes: [UInt8], _ parts: ArticleParts) -> SHA256State {
        let start = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
        var hasher = SHA256()
        if let workflow = parts.workflow {
            update(&hasher, bytes[start..<workflow.lowerBound])
            update(&hasher, bytes[workflow.upperBound...])
        } else {
            update(&hasher, bytes[start...])
        }
        return hasher.snapshot
    }

    /// The digest of a text with the other files of its bundle.
    static func digest(
        _ text: SHA256State, attachments: [(path: String, sha256: SHA256Digest)]
    ) -> SHA256Digest {
        var hasher = SHA256(continuing: text)
        for attachment in attachments.sorted(by: { Self.precedes($0.path, $1.path) }) {
            hasher.update([0])
            hasher.update(Array(attachment.path.utf8))
            hasher.update([0])
            hasher.update(attachment.sha256.bytes)
        }
        return hasher.finalize()
    }

    /// The digest must not hang on who listed the files, so the order is made here.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// A look at all bytes without branches, which takes many at once.
    private static func hasCarriageReturn(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var least = UInt8.max
            for byte in buffer { least = min(least, byte ^ UInt8(ascii: "\r")) }
            return least == 0
        }
    }

    /// Adds text with every CRLF turned into LF.
    private static func update(_ hasher: inout SHA256, _ bytes: ArraySlice<UInt8>) {
        guard hasCarriageReturn(bytes) else { return hasher.update(bytes) }
        var start = bytes.startIndex
        while let carriageReturn = bytes[start...].firstIndex(of: UInt8(ascii: "\r")) {
            let next = carriageReturn + 1
            if next < bytes.endIndex, bytes[next] == UInt8(ascii: "\n") {
                hasher.update(bytes[start..<carriageReturn])
            } else {
                hasher.update(bytes[start...carriageReturn])
            }
            start = next
        }
        hasher.update(bytes[start...])
    }
}
