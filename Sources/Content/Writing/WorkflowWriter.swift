import CivilTime
import Hashing

/// Writes recorded acts into the file of an article, leaving every other byte as its author wrote it.
public enum WorkflowWriter {
    /// The file with these acts as its `workflow`, in place of those it has.
    ///
    /// Acts that stand there already and are the first of `acts` keep their lines; new ones are added below them.
    /// Line ends are those of the file.
    ///
    /// - Returns: nil when the file has no front matter.
    public static func write(_ acts: [Act], into article: Article) -> [UInt8]? {
        guard let parts = article.parts else { return nil }
        let bytes = article.source.bytes
        let present = article.frontMatter.acts
        let isCRLF = usesCRLF(bytes)
        if let workflow = parts.workflow {
            let lines = bytes[workflow]
            if !present.isEmpty, acts.starts(with: present), isBlockOfOurs(lines) {
                let added = acts.dropFirst(present.count).map(lines(of:)).joined()
                return bytes[..<workflow.upperBound] + encoded(added, isCRLF) + bytes[workflow.upperBound...]
            }
            return bytes[..<workflow.lowerBound] + encoded(block(acts), isCRLF)
                + bytes[workflow.upperBound...]
        }
        let end = parts.frontMatter.upperBound
        return bytes[..<end] + encoded(block(acts), isCRLF) + bytes[end...]
    }

    private static func block(_ acts: [Act]) -> String {
        acts.isEmpty ? "" : "workflow:\n" + acts.map(lines(of:)).joined()
    }

    /// Whether the acts stand as this program writes them, so that more can be put below.
    private static func isBlockOfOurs(_ lines: ArraySlice<UInt8>) -> Bool {
        guard let end = lines.firstIndex(of: UInt8(ascii: "\n")), lines.last == UInt8(ascii: "\n") else {
            return false
        }
        return lines[lines.index(after: end)...].starts(with: Array("  - ".utf8))
    }

    private static func usesCRLF(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
        return bytes[end - 1] == UInt8(ascii: "\r")
    }

    private static func encoded(_ text: String, _ isCRLF: Bool) -> [UInt8] {
        Array((isCRLF ? text.replacing("\n", with: "\r\n") : text).utf8)
    }

    private static func lines(of act: Act) -> String {
        let details = act.details
        var pairs: [(String, String?)] = [
            ("action", act.action.rawValue), ("by", QuotedText.identifier(act.by)), ("at", act.at.iso),
            ("digest", act.digest.text),
            ("urgent", details.isUrgent ? "true" : nil), ("publishes", details.publishes ? "true" : nil),
            ("confirms", details.confirms?.rawValue),
            ("from", details.formerSection.map(QuotedText.identifier)),
            ("to", details.section.map(QuotedText.identifier)),
            ("reason", details.ground?.rawValue), ("page", details.page.map(QuotedText.yaml)),
            ("recorded_by", details.recordedBy.map(QuotedText.identifier)),
        ]
        pairs += [("document", details.document), ("note", details.note), ("correction", details.correction)]
            .map { ($0, $1.map(QuotedText.yaml)) }
        let present = pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
        return "  - " + present.joined(separator: "\n    ") + "\n"
    }
}
