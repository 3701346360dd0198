import Content
import Diagnostics
import Reading

/// What rules that look at every byte of a file have in common.
enum TextScan {
    /// So many faults of one kind are shown for one file; whoever mends them runs the check again.
    static let faultLimit = 20

    /// The bytes of a file, or nil when it is no text.
    static func bytes(of article: Article) -> [UInt8]? {
        article.faults.contains { $0.kind == .notUTF8 } ? nil : article.source.bytes
    }

    /// The offset after the end of the line in which `offset` lies.
    static func endOfLine(after offset: Int, in bytes: [UInt8]) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
}
